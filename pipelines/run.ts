import { createHash } from 'node:crypto';
import { emptyTables, tableNames, type Tables } from '../data/schema/catalogue.ts';
import { check } from './check/check.ts';
import { assertConserved } from './check/conservation.ts';
import { countRows, countSpannedRows } from './check/countRows.ts';
import { shortHash } from './map/evidence.ts';
import { linkProjects } from './map/linkProjects.ts';
import { mapDocument } from './map/mapDocument.ts';
import { readDocument } from './read/readDocument.ts';
import { recognise } from './recognise/recognise.ts';
import type { Province } from './recognise/provinces.ts';
import type { DocumentFacts, ReadFailure } from './stages.ts';
import { checkTable } from './write/checkTable.ts';

export interface InputDocument {
  /** Path below the folder that is read. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sourceUrl?: string | null;
}

export interface FailedDocument {
  readonly path: string;
  readonly reason: ReadFailure;
  readonly found: string;
}

export interface Ingested {
  readonly tables: Tables;
  readonly failures: readonly FailedDocument[];
}

export interface IngestSetting {
  readonly provinces: readonly Province[];
  /** Told after each document: its path, and its rows or why it failed. */
  readonly onDocument?: (
    path: string,
    outcome: Tables['documents'][number] | FailedDocument,
  ) => void;
}

/**
 * The whole way: bytes → text with positions → raw tables → rows with evidence → findings.
 * A document that cannot be read is listed and costs itself only; the same bytes twice are one document.
 */
export function ingestDocuments(
  inputs: readonly InputDocument[],
  setting: IngestSetting,
): Ingested {
  const tables = emptyTables();
  const failures: FailedDocument[] = [];
  const seen = new Set<string>();
  for (const input of [...inputs].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const sha256 = createHash('sha256').update(input.bytes).digest('hex');
    if (seen.has(sha256)) continue;
    seen.add(sha256);
    const outcome = accounted(input.path, () => ingestOne(input, sha256, setting.provinces));
    if ('reason' in outcome) failures.push(outcome);
    else append(tables, outcome);
    setting.onDocument?.(
      input.path,
      'reason' in outcome ? outcome : (outcome.documents[0] as Tables['documents'][number]),
    );
  }
  tables.project_links = linkProjects(tables);
  tables.findings = check(tables);
  assertConserved(tables);
  return { tables, failures };
}

/** Refuses a document that breaks the reader, or whose rows lose or invent something: it costs itself only. */
function accounted(path: string, read: () => Tables | FailedDocument): Tables | FailedDocument {
  try {
    const outcome = read();
    if ('reason' in outcome) return outcome;
    assertConserved(outcome);
    for (const name of tableNames) checkTable(name, outcome[name]);
    return outcome;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { path, reason: 'rows_unaccounted', found };
  }
}

function ingestOne(
  input: InputDocument,
  sha256: string,
  provinces: readonly Province[],
): Tables | FailedDocument {
  const reading = readDocument(input.bytes);
  if (!reading.ok) return { path: input.path, reason: reading.reason, found: reading.found };
  const { read } = reading;
  const recognised = recognise(read, provinces);
  const { facts } = recognised;
  const documentId = `d${sha256.slice(0, 12)}`;
  const bodyId = bodyIdOf(facts);
  const mapped = mapDocument(read, recognised, { documentId, bodyId, facts });
  const texts = read.lines.map((line) => line.text);
  const isPlainText = read.format === 'txt';
  const seen = countRows(texts, isPlainText) + countSpannedRows(texts, recognised.rebuilt);
  mapped.tables.documents.push({
    document_id: documentId,
    body_id: bodyId,
    kind: facts.kind,
    title: facts.title,
    framework: facts.framework,
    fiscal_year_first: facts.yearFirst,
    fiscal_year_last: facts.yearLast,
    report_months: facts.reportMonths,
    format: read.format,
    source_path: input.path,
    source_url: input.sourceUrl ?? null,
    sha256,
    line_count: read.lines.length,
    rows_seen: seen,
    rows_mapped: mapped.rowsMapped,
    rows_rejected: mapped.rowsRejected,
  });
  if (bodyId !== null) mapped.tables.bodies.push(bodyRow(bodyId, facts, provinces));
  return mapped.tables;
}

function bodyIdOf(facts: DocumentFacts): string | null {
  if (facts.bodyName === null || facts.bodyType === null) return null;
  const named = isSubdistrict(facts) ? `${facts.bodyName}/${facts.district ?? ''}` : facts.bodyName;
  return [facts.provinceCode ?? 'TH', facts.bodyType, shortHash(named)].join('-');
}

/** Subdistricts of one province may share a name: the district tells them apart. */
function isSubdistrict(facts: DocumentFacts): boolean {
  return facts.bodyType === 'sao' || facts.bodyType === 'subdistrict_municipality';
}

function bodyRow(
  body_id: string,
  facts: DocumentFacts,
  provinces: readonly Province[],
): Tables['bodies'][number] {
  const province = provinces.find((p) => p.code === facts.provinceCode);
  return {
    body_id,
    name_th: facts.bodyName ?? '',
    body_type: facts.bodyType ?? 'special',
    district_th: facts.district,
    province_th: province?.name ?? null,
    province_code: facts.provinceCode,
    region: province?.region ?? null,
  };
}

function append(tables: Tables, more: Tables): void {
  for (const name of tableNames) {
    const rows =
      name === 'bodies'
        ? more.bodies.filter((b) => !tables.bodies.some((known) => known.body_id === b.body_id))
        : more[name];
    (tables[name] as unknown[]).push(...rows);
  }
}
