import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { emptyTables, tableNames, type Tables } from '../data/schema/catalogue.ts';
import { assertConserved } from './check/conservation.ts';
import { countRows, countSpannedRows } from './check/countRows.ts';
import { meanConfidence } from './check/confidence.ts';
import { accountFigures } from './check/figuresAccount.ts';
import { keepFigures } from './check/figuresKept.ts';
import { applyCorrections, StaleCorrection } from './correct/applyCorrections.ts';
import type { Corrections } from './correct/corrections.ts';
import { correctionRows, droppedRows, textsWithDropped } from './correct/tell.ts';
import { listedOnce, reconcileRows, type TakenLines } from './check/reconcile.ts';
import { settleSources } from './ita/settle.ts';
import type { ItaSource } from './ita/tables.ts';
import { shortHash } from './map/evidence.ts';
import { lowerScanned } from './map/lowerScanned.ts';
import { mapDocument } from './map/mapDocument.ts';
import { maskPath, maskPersons, maybeNamelessAddress } from './normalise/mask.ts';
import { readDocument, type ReadingTools } from './read/readDocument.ts';
import { maybeItaDocument } from './recognise/itaEntries.ts';
import type { Province } from './recognise/provinces.ts';
import { recognise } from './recognise/recognise.ts';
import type { DocumentFacts, ReadDocument, ReadFailure, RecognisedDocument } from './stages.ts';
import { checkRows } from './write/checkTable.ts';
import { sortedByKey } from './write/order.ts';

export interface InputDocument {
  /** Path below the folder that is read. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The SHA-256 of the bytes in hexadecimal, where it is known already. */
  readonly sha256?: string;
  readonly sourceUrl?: string | null;
}

export interface FailedDocument {
  readonly path: string;
  readonly reason: ReadFailure;
  readonly found: string;
}

export interface DocumentSetting {
  readonly provinces: readonly Province[];
  readonly tools?: ReadingTools;
  /** How offices say that places of documents are to be read. */
  readonly corrections?: Corrections;
}

/**
 * One document: bytes → text with positions → raw tables → rows with evidence. Its findings wait
 * for the other documents of its body. Answers why where it cannot be read, or loses or invents a row.
 */
export async function ingestDocument(
  input: InputDocument,
  setting: DocumentSetting,
): Promise<Tables | FailedDocument> {
  const path = maskPath(input.path);
  const reading = await readDocument(input.bytes, setting.tools);
  if (!reading.ok) return { path, reason: reading.reason, found: maskPersons(reading.found) };
  const tables = attempt('reader_failed', path, () => mapped(input, reading.read, setting));
  if ('reason' in tables) return tables;
  return attempt('rows_unaccounted', path, () => {
    const sorted = inOrder(tables);
    assertConserved(sorted);
    // Their keys are seen to by the account.
    for (const name of tableNames) checkRows(name, sorted[name]);
    return sorted;
  });
}

/** All rows in the order of their tables' keys: findings are numbered in it. */
function inOrder(tables: Tables): Tables {
  const sorted = tableNames.map((name) => [name, sortedByKey<unknown>(name, tables[name])]);
  return Object.fromEntries(sorted) as unknown as Tables;
}

/** The SHA-256 of a document's bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function attempt(reason: ReadFailure, path: string, work: () => Tables): Tables | FailedDocument {
  try {
    return work();
  } catch (error) {
    const found = maskPersons(error instanceof Error ? error.message : String(error));
    const isStale = error instanceof StaleCorrection;
    return { path, reason: isStale ? 'correction_stale' : reason, found };
  }
}

function mapped(input: InputDocument, printed: ReadDocument, setting: DocumentSetting): Tables {
  const { provinces } = setting;
  const hash = input.sha256 ?? hashOf(input.bytes);
  const told = setting.corrections?.[hash];
  const { read, dropped } = told ? applyCorrections(printed, told) : { read: printed, dropped: [] };
  if (maybeItaDocument(read.lines, provinces)) return itaResults(input, printed, setting);
  const recognised = recognise(read, provinces);
  const { facts } = recognised;
  const documentId = `d${hash.slice(0, 12)}`;
  const bodyId = bodyIdOf(facts);
  const plain = mapDocument(read, recognised, { documentId, bodyId, facts });
  const result = { ...plain, tables: lowerScanned(plain.tables, read) };
  const texts = read.lines.map((line) => line.text);
  const isText = read.format === 'txt';
  const counted = countRows(texts, isText);
  const seen = counted + countSpannedRows(texts, recognised.rebuilt);
  const rowsDropped =
    dropped.length === 0 ? 0 : countRows(textsWithDropped(read, dropped), isText) - counted;
  const { account: rows, rejects } = reconcileRows(
    { seen, mapped: result.rowsMapped, rejected: result.rowsRejected },
    texts,
    takenLines(recognised),
  );
  for (const reject of rejects) result.tables.rejects.push({ document_id: documentId, ...reject });
  if (told) result.tables.corrections = correctionRows(documentId, told);
  result.tables.rejects.push(...droppedRows(documentId, dropped, read));
  result.tables.rejects = listedOnce([...result.tables.rejects, ...unreadPages(documentId, read)]);
  const account = accountFigures(read, result.tables, recognised.rebuilt);
  keepFigures(result.tables, documentId, account);
  result.tables.documents.push({
    document_id: documentId,
    body_id: bodyId,
    kind: facts.kind,
    title: facts.title,
    framework: facts.framework,
    fiscal_year_first: facts.yearFirst,
    fiscal_year_last: facts.yearLast,
    report_months: facts.reportMonths,
    format: read.format,
    source_path: maskPath(input.path),
    source_url: maybeNamelessAddress(input.sourceUrl ?? null),
    sha256: hash,
    line_count: read.lines.length,
    rows_seen: rows.seen + rowsDropped,
    rows_mapped: rows.mapped,
    rows_rejected: rows.rejected + rowsDropped,
    ...account.counts,
    confidence: meanConfidence(result.tables, documentId),
  });
  if (bodyId !== null) result.tables.bodies.push(bodyRow(bodyId, facts, provinces));
  return result.tables;
}

/** Published results, none of them given to a body yet: that is known when all documents are read. */
function itaResults(
  input: InputDocument,
  { format, lines }: ReadDocument,
  setting: DocumentSetting,
): Tables {
  const hash = input.sha256 ?? hashOf(input.bytes);
  const document_id = `d${hash.slice(0, 12)}`;
  const told = setting.corrections?.[hash];
  const source: ItaSource = {
    document: {
      ...{ document_id, body_id: null, kind: 'ita_result', title: null, framework: null },
      ...{ fiscal_year_first: null, fiscal_year_last: null, report_months: null, format },
      source_path: maskPath(input.path),
      source_url: maybeNamelessAddress(input.sourceUrl ?? null),
      ...{ sha256: hash, line_count: lines.length, rows_seen: 0, rows_mapped: 0, rows_rejected: 0 },
      ...{ figures_seen: 0, figures_cited: 0, figures_rejected: 0, figures_noise: 0 },
      ...{ figures_told: 0, figures_unaccounted: 0, confidence: null },
    },
    lines: lines.map(({ no: line_no, page, text }) => ({ document_id, line_no, page, text })),
    corrections: told ? correctionRows(document_id, told) : [],
  };
  const [tables] = settleSources([source], [], setting.provinces);
  return tables ?? emptyTables();
}

/** The lines that stand for pages nobody has read: no rows, but what is missing is to be seen. */
function unreadPages(document_id: string, read: ReadDocument): Tables['rejects'] {
  return (read.unreadPages ?? []).map((no) => ({
    document_id,
    line_first: no,
    line_last: no,
    reason: 'page_not_read',
    text: read.lines[no - 1]?.text ?? '',
  }));
}

/** Lines of every row and sheet that recognition took, whatever became of it. */
function takenLines({ tables, sheets }: RecognisedDocument): TakenLines[] {
  return [...tables.flatMap((table) => table.rows), ...sheets];
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
