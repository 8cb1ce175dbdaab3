import type { TableName, Tables } from '../../data/schema/catalogue.ts';
import { bodyFinder, type KnownBody } from '../map/itaBodies.ts';
import { draftOf, type ItaDraft, type RejectedEntry } from '../map/itaResults.ts';
import { type FoundResult, settleResults } from '../map/itaSettle.ts';
import { inlineBlocks } from '../read/text.ts';
import { maybeItaDocument } from '../recognise/itaEntries.ts';
import type { Province } from '../recognise/provinces.ts';
import type { ReadDocument, SourceLine } from '../stages.ts';
import { type ItaSource, type ItaWork, tablesOf } from './tables.ts';

/** Tables that published results fill anew each time the bodies known are others. */
const SETTLED: readonly TableName[] = [
  'documents',
  'ita_results',
  'evidence',
  'field_evidence',
  'rejects',
  'figures',
];

/** Whether a document's rows wait for the bodies that other documents tell of. */
export function isItaResult(document: Pick<Tables['documents'][number], 'kind'>): boolean {
  return document.kind === 'ita_result';
}

/**
 * Gives the published results among the tables to the bodies among them, whatever was given before.
 * The same documents in any order give the same rows.
 */
export function settleIta(tables: Tables, provinces: readonly Province[]): void {
  const sources = tables.documents
    .filter(isItaResult)
    .map((document) => sourceOf(tables, document));
  if (sources.length === 0) return;
  const ids = new Set(sources.map(({ document }) => document.document_id));
  const settled = settleSources(sources, tables.bodies, provinces);
  for (const name of SETTLED) {
    const rows = tables[name] as { readonly document_id: string }[];
    const others = rows.filter(({ document_id: id }) => !ids.has(id));
    const own = settled.flatMap((one) => one[name] as typeof rows);
    (tables as Record<TableName, unknown>)[name] = [...others, ...own];
  }
}

/** The source of one document among tables. */
export function sourceOf(tables: Tables, document: Tables['documents'][number]): ItaSource {
  const isOwn = (row: { readonly document_id: string }) => row.document_id === document.document_id;
  return {
    document,
    lines: tables.lines.filter(isOwn),
    corrections: tables.corrections.filter(isOwn),
  };
}

/** The tables of each document of published results, with the bodies that are known. */
export function settleSources(
  sources: readonly ItaSource[],
  bodies: readonly KnownBody[],
  provinces: readonly Province[],
): Tables[] {
  const works = sources.map((source) => workOf(source, bodies, provinces));
  const lost = settleResults(works.flatMap(({ found }) => found));
  return works.map((work) => tablesOf(work, lost));
}

function workOf(
  source: ItaSource,
  bodies: readonly KnownBody[],
  provinces: readonly Province[],
): ItaWork {
  const { document_id: documentId, source_path: path } = source.document;
  const read = readOf(source);
  const table = maybeItaDocument(read.lines, provinces);
  if (!table) throw new Error(`expected a table of ITA results in ${path}, found none`);
  const drafts: ItaDraft[] = [];
  const rejected: RejectedEntry[] = [];
  for (const entry of table.entries) {
    const draft = draftOf(entry);
    if ('reason' in draft) rejected.push(draft);
    else drafts.push(draft);
  }
  const find = bodyFinder(bodies, drafts);
  const found = drafts.flatMap((draft): FoundResult[] => {
    const answer = find(draft);
    if (typeof answer === 'object') return [{ ...draft, ...answer, documentId, path }];
    rejected.push({ line: draft.line, reason: answer });
    return [];
  });
  return { source, read, table, years: drafts.map(({ year }) => year), found, rejected };
}

/** The document as corrected: printed lines stay beside those that are read. */
function readOf({ document, lines, corrections }: ItaSource): ReadDocument {
  const printed = lines.map(({ line_no: no, page, text }): SourceLine => ({ no, page, text }));
  const corrected = printed.map((line) => {
    const own = corrections.filter(({ line_no: no }) => no === line.no);
    return own.length === 0 ? line : { ...line, text: correctedText(line.text, own) };
  });
  return {
    format: document.format,
    lines: corrected,
    printedLines: printed,
    blocks: inlineBlocks(printed),
    cellPerLine: false,
  };
}

/** A row that an office says is none reads as nothing. */
function correctedText(text: string, corrections: Tables['corrections']): string {
  const cells = text.split('\t');
  for (const { cell, reads_as: readsAs } of corrections) {
    if (readsAs === null) return '';
    if (cell === null) return readsAs;
    cells[cell] = readsAs;
  }
  return cells.join('\t');
}
