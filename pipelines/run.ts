import { emptyTables, tableNames, type Tables } from '../data/schema/catalogue.ts';
import { checkTables } from './check/check.ts';
import { assertConserved, assertFindingPlaces } from './check/conservation.ts';
import { judgeTogether } from './check/together/judgeTogether.ts';
import { EMPTY_SKETCH, type Sketch } from './check/together/sketch.ts';
import {
  type DocumentSetting,
  type FailedDocument,
  hashOf,
  ingestDocument,
  type InputDocument,
} from './document.ts';
import { settleIta } from './ita/settle.ts';
import { linkProjects } from './map/linkProjects.ts';

export interface Ingested {
  readonly tables: Tables;
  readonly failures: readonly FailedDocument[];
}

export interface IngestSetting extends DocumentSetting {
  /** Told after each document: its path, and its rows or why it failed. */
  readonly onDocument?: (
    path: string,
    outcome: Tables['documents'][number] | FailedDocument,
  ) => void;
}

/**
 * The whole way in one process: documents → rows with evidence → published results
 * given to their bodies → links → findings.
 * A document that cannot be read is listed and costs itself only; the same bytes twice are one document.
 */
export async function ingestDocuments(
  inputs: readonly InputDocument[],
  setting: IngestSetting,
): Promise<Ingested> {
  const tables = emptyTables();
  const failures: FailedDocument[] = [];
  const seen = new Set<string>();
  for (const input of [...inputs].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const hash = input.sha256 ?? hashOf(input.bytes);
    if (seen.has(hash)) continue;
    seen.add(hash);
    const outcome = await ingestDocument({ ...input, sha256: hash }, setting);
    if ('reason' in outcome) failures.push(outcome);
    else append(tables, outcome);
    setting.onDocument?.(
      input.path,
      'reason' in outcome ? outcome : (outcome.documents[0] as Tables['documents'][number]),
    );
  }
  settleIta(tables, setting.provinces);
  assess(tables);
  return { tables, failures };
}

/**
 * Adds what documents say together: links between the projects of one body's documents, and all
 * findings. `asOf`: months since the year 0 that the documents are looked at from; their newest where absent.
 *
 * @throws where rows are lost or invented
 */
export function assess(tables: Tables, asOf?: number): void {
  Object.assign(tables, linkProjects(tables));
  const sketches = judge(tables);
  judgeAll(tables, sketches, asOf);
  assertConserved(tables);
}

/**
 * Adds a document's findings and what came of each rule that looks at one document at a time; answers
 * what the rules about all documents need of it, null where it has none.
 *
 * @throws where a finding shows a place that is none
 */
export function assessDocument(tables: Tables): Sketch | null {
  const sketches = judge(tables);
  assertFindingPlaces(tables);
  return sketches.get(tables.documents[0]?.document_id ?? '') ?? null;
}

function judge(tables: Tables): ReadonlyMap<string, Sketch> {
  const { findings, outcomes, sketches } = checkTables(tables);
  tables.findings = findings;
  tables.rule_outcomes = outcomes;
  return sketches;
}

/** Adds what the rules about all documents together find. */
function judgeAll(tables: Tables, sketches: ReadonlyMap<string, Sketch>, asOf?: number): void {
  const bodies = new Map(tables.bodies.map((body) => [body.body_id, body]));
  const documents = tables.documents.map((document) => ({
    document,
    body: bodies.get(document.body_id ?? '') ?? null,
    sketch: sketches.get(document.document_id) ?? EMPTY_SKETCH,
  }));
  const planText = (id: string) => ({
    projects: tables.projects.filter(({ document_id }) => document_id === id),
    bodyName: documents.find(({ document }) => document.document_id === id)?.body?.name_th ?? null,
  });
  const { findings, outcomes } = judgeTogether(documents, {
    results: tables.ita_results,
    asOf,
    planText,
  });
  tables.findings.push(...findings);
  tables.rule_outcomes.push(...outcomes);
}

/** Adds one document's rows to others'; a body known already is not added again. */
export function append(tables: Tables, more: Tables): void {
  for (const name of tableNames) {
    const rows =
      name === 'bodies'
        ? more.bodies.filter((b) => !tables.bodies.some((known) => known.body_id === b.body_id))
        : more[name];
    const all = tables[name] as unknown[];
    for (const row of rows) all.push(row);
  }
}
