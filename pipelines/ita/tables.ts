import { emptyTables, type Tables } from '../../data/schema/catalogue.ts';
import { countRows, isTableLine } from '../check/countRows.ts';
import { accountFigures } from '../check/figuresAccount.ts';
import { keepFigures } from '../check/figuresKept.ts';
import { listedOnce, reconcileRows } from '../check/reconcile.ts';
import { type EvidenceBook, openEvidenceBook } from '../map/evidence.ts';
import type { ItaReject, RejectedEntry } from '../map/itaResults.ts';
import type { FoundResult } from '../map/itaSettle.ts';
import type { ItaDocument, ReadDocument } from '../stages.ts';

/** A document as it was read: its row, its printed lines, and how offices corrected them. */
export type ItaSource = Pick<Tables, 'lines' | 'corrections'> & {
  readonly document: Tables['documents'][number];
};

/** A document of published results, each result with its body or why it has none. */
export interface ItaWork {
  readonly source: ItaSource;
  readonly read: ReadDocument;
  readonly table: ItaDocument;
  /** Years of all results that are values, whether their body is known or not. */
  readonly years: readonly number[];
  readonly found: readonly FoundResult[];
  readonly rejected: readonly RejectedEntry[];
}

/** The tables of one document; `lost` are results that others of the same body and year rule out. */
export function tablesOf(work: ItaWork, lost: ReadonlyMap<FoundResult, ItaReject>): Tables {
  const { source, read, table } = work;
  const { document_id: id, source_path } = source.document;
  const tables = emptyTables();
  const book = openEvidenceBook(id, printedLines(read));
  const kept = work.found.filter((one) => !lost.has(one));
  tables.ita_results = kept.map(({ line, bodyId: body_id, year: fiscal_year, ...values }) => {
    const { score, iit, eit, oit, level } = values;
    const place = { source_path, document_id: id, evidence_id: citeLine(book, read, line) };
    return { body_id, fiscal_year, score, iit, eit, oit, level, ...place };
  });
  tables.field_evidence = table.headings.map(({ no }, i) => ({
    ...{ record_id: id, field: `kept.${i + 1}`, document_id: id },
    ...{ evidence_id: citeLine(book, read, no), confidence: 1, note: null },
  }));
  tables.evidence = book.rows;
  tables.lines = source.lines;
  tables.corrections = source.corrections;
  const rows = countedRows(work, new Set(kept.map(({ line }) => line)));
  tables.rejects = rejectsOf(work, lost, rows.rejects);
  const account = accountFigures(read, tables);
  keepFigures(tables, id, account);
  tables.documents = [{ ...source.document, ...factsOf(work), ...rows.counts, ...account.counts }];
  return tables;
}

function factsOf({ table, years }: ItaWork) {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    title: table.title,
    fiscal_year_first: years.length > 0 ? first : null,
    fiscal_year_last: years.length > 0 ? last : null,
  };
}

function printedLines({ lines, printedLines: printed = lines }: ReadDocument) {
  return printed;
}

/** The place of a whole printed row. */
function citeLine(book: EvidenceBook, read: ReadDocument, no: number): string {
  const text = printedLines(read)[no - 1]?.text.trim() ?? '';
  return book.cite([{ no, cell: null, text }]);
}

/** Rows seen by the independent counter; a row is mapped where a result of it was taken. */
function countedRows({ source, read, table }: ItaWork, taken: ReadonlySet<number>) {
  const texts = printedLines(read).map(({ text }) => text);
  const isRow = (no: number) => isTableLine(texts[no - 1] ?? '');
  const dropped = droppedLines(source);
  const rows = new Set([...table.entries.map(({ line }) => line.no), ...dropped]);
  const headings = table.headings.map(({ no }) => no).filter(isRow);
  const mapped = headings.length + [...rows].filter((no) => taken.has(no)).length;
  const rejected = [...rows].filter((no) => !taken.has(no)).length;
  const seen = countRows(texts, source.document.format === 'txt');
  const lines = [...rows, ...headings].map((no) => ({ lineFirst: no, lineLast: no }));
  const { account, rejects } = reconcileRows({ seen, mapped, rejected }, texts, lines);
  const counts = {
    rows_seen: account.seen,
    rows_mapped: account.mapped,
    rows_rejected: account.rejected,
  };
  return { counts, rejects };
}

function droppedLines({ corrections }: ItaSource): number[] {
  return corrections.flatMap(({ reads_as: readsAs, line_no: no }) => (readsAs === null ? no : []));
}

function rejectsOf(
  { source, read, table, rejected }: ItaWork,
  lost: ReadonlyMap<FoundResult, ItaReject>,
  miscounted: readonly Omit<Tables['rejects'][number], 'document_id'>[],
): Tables['rejects'] {
  const { document_id } = source.document;
  const at = (no: number, reason: string) => {
    const text = printedLines(read)[no - 1]?.text ?? '';
    return { document_id, line_first: no, line_last: no, reason, text };
  };
  const own = [...lost].filter(([{ documentId }]) => documentId === document_id);
  return listedOnce([
    ...rejected.map(({ line, reason }) => at(line, reason)),
    ...own.map(([{ line }, reason]) => at(line, reason)),
    ...droppedLines(source).map((no) => at(no, 'corrected_no_row')),
    ...table.unknown.map(({ no }) => at(no, 'unknown_column')),
    ...miscounted.map((reject) => ({ document_id, ...reject })),
  ]);
}
