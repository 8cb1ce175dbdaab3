import type { Tables } from '../../data/schema/catalogue.ts';
import { emptyTables } from '../../data/schema/catalogue.ts';
import type { Piece, RawRow, RawTable, ReadDocument, RecognisedDocument } from '../stages.ts';
import { complaintTotals } from './complaintCounts.ts';
import { mapComplaintTable, type DraftComplaint } from './complaints.ts';
import { computeTotal } from './computeTotals.ts';
import type { DraftProject } from './draft.ts';
import { emitProject, type DocumentKeys } from './emitProject.ts';
import { emitRisks } from './emitRisks.ts';
import { emitSmall } from './emitSmall.ts';
import { openEvidenceBook, type EvidenceBook } from './evidence.ts';
import { emitKept, keptCells, keptOfRecords, keptOfTotals } from './kept.ts';
import { keepPlace } from './place.ts';
import {
  mapProjectTable,
  type OrphanAmount,
  type RejectedRow,
  type TableSetting,
} from './projectTable.ts';
import { settleScopes } from './settleScopes.ts';
import { mapRiskTable, type DraftRiskRow } from './risks.ts';
import { addSheets, isNamed, sheetAmounts } from './sheets.ts';
import { toldTargets } from './targetLines.ts';
import { mapTargetTable } from './targetTable.ts';
import { withoutContradictions, type DraftTarget } from './targets.ts';
import {
  mapHeadedCount,
  mapSummaryRow,
  mapToldTotal,
  mapTotalRow,
  type DraftTotal,
} from './totals.ts';

/** The records of one document and how many of its printed rows went into them. */
export interface MappedDocument {
  readonly tables: Tables;
  readonly rowsMapped: number;
  readonly rowsRejected: number;
}

interface Work {
  readonly recognised: RecognisedDocument;
  projects: DraftProject[];
  readonly orphans: OrphanAmount[];
  readonly rejects: RejectedRow[];
  readonly riskRows: DraftRiskRow[];
  targets: DraftTarget[];
  readonly complaints: DraftComplaint[];
  readonly totals: DraftTotal[];
  /** Cells with numbers that belong to no column of the contract. */
  readonly kept: (readonly Piece[])[];
  readonly complaintRows: ReadonlySet<RawRow>;
  readonly complaintTotals: ReadonlyMap<number, number>;
  readonly setting: TableSetting;
  /** The fiscal year of a document that is of one. */
  readonly yearOfDocument: number | null;
}

/** Raw tables and sheets of one document as rows of the contract, each with its evidence. */
export function mapDocument(
  read: ReadDocument,
  recognised: RecognisedDocument,
  keys: DocumentKeys,
): MappedDocument {
  const work = openWork(recognised);
  for (const table of recognised.tables) mapTable(work, table);
  const named = recognised.sheets.filter(isNamed);
  work.projects = addSheets(work.projects, named, keys.facts.yearFirst);
  for (const sheet of recognised.sheets) {
    if (isNamed(sheet)) continue;
    const { lineFirst, lineLast, printedRows = 1 } = sheet;
    work.rejects.push({ lineFirst, lineLast, printedRows, reason: 'no_name' });
  }
  settleTargets(work, read);
  const { yearFirst, yearLast } = recognised.facts;
  work.totals.unshift(
    ...recognised.toldTotals.map((told) => mapToldTotal(told, [yearFirst, yearLast])),
  );
  const tables = emit(work, read, keys);
  const rowsRejected = work.rejects.reduce((sum, reject) => sum + reject.printedRows, 0);
  const printed = recognised.tables
    .flatMap((t) => t.rows)
    .filter(isSeen)
    .reduce((sum, row) => sum + row.printedRows, 0);
  const told = recognised.sheets.reduce((sum, sheet) => sum + (sheet.printedRows ?? 1), 0);
  return { tables, rowsMapped: printed + told - rowsRejected, rowsRejected };
}

/** Adds rows to others one by one: as arguments of one call too many would break the stack. */
function addAll<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one);
}

/** Adds what running text tells; a target stated with two values is reported, not chosen. */
function settleTargets(work: Work, read: ReadDocument): void {
  const { sure, contradicting } = withoutContradictions([
    ...work.targets,
    ...toldTargets(read.lines, work.yearOfDocument),
  ]);
  work.targets = sure;
  const places = new Set(contradicting.flatMap(({ pieces }) => pieces.map((piece) => piece.no)));
  for (const no of places) {
    work.rejects.push({ lineFirst: no, lineLast: no, printedRows: 0, reason: 'stated_twice' });
  }
}

function isSeen(row: RawRow): boolean {
  return row.kind !== 'blank' && row.kind !== 'rule';
}

function openWork(recognised: RecognisedDocument): Work {
  const amounts = sheetAmounts(recognised.sheets);
  const counted = complaintTotals(recognised.tables);
  const { yearFirst, yearLast } = recognised.facts;
  return {
    recognised,
    projects: [],
    orphans: [],
    rejects: [],
    riskRows: [],
    targets: [],
    complaints: [],
    totals: [],
    kept: keptOfTotals(counted.rows),
    complaintRows: counted.rows,
    complaintTotals: counted.totals,
    yearOfDocument: yearFirst === yearLast ? yearFirst : null,
    setting: {
      source: recognised.facts.kind === 'progress_report' ? 'report' : 'plan_table',
      year: recognised.facts.yearFirst,
      isStrategyPlan: recognised.facts.framework === 'strategy_phase_3',
      sheetSatang: (seq) => (seq === null ? null : (amounts.get(seq) ?? null)),
    },
  };
}

/** Columns of a table of records whose heading the reference lacks, if anything stands under them: each is named. */
function reportUnknownColumns(work: Work, table: RawTable): void {
  const heading = table.rows.find((row) => row.kind === 'heading');
  if (!heading || table.kind === 'other') return;
  const isFilled = (i: number) =>
    table.rows.some((row) => row.kind === 'data' && (row.cells[i]?.pieces.length ?? 0) > 0);
  table.columns.forEach((column, i) => {
    if (column.isKnown || column.heading === '' || !isFilled(i)) return;
    const { lineFirst, lineLast } = heading;
    const place = { lineFirst, lineLast, printedRows: 0, text: column.heading };
    if (column.isGuessed) work.rejects.push({ ...place, reason: 'guessed_column' });
    else work.rejects.push({ ...place, reason: 'unknown_column' });
  });
}

function mapTable(work: Work, table: RawTable): void {
  reportUnknownColumns(work, table);
  addAll(work.kept, keptOfRecords(table));
  if (table.kind === 'plan' || table.kind === 'report') return mapProjects(work, table);
  if (table.kind === 'summary') return mapSummary(work, table);
  if (table.kind === 'risk') {
    const { rows, nameless } = mapRiskTable(table);
    addAll(work.riskRows, rows);
    return rejectRows(work, nameless, 'no_name');
  }
  if (table.kind === 'target') {
    const { targets, unknown } = mapTargetTable(table, work.yearOfDocument);
    addAll(work.targets, targets);
    return rejectRows(work, unknown, 'unknown_metric');
  }
  if (table.kind === 'complaint') {
    const { complaints, unread } = mapComplaintTable(table, work.complaintTotals);
    addAll(work.complaints, complaints);
    return rejectRows(work, unread, 'unread_row');
  }
  rejectRows(
    work,
    table.rows.filter((row) => isSeen(row) && !work.complaintRows.has(row)),
    'other_table',
  );
}

function rejectRows(work: Work, rows: readonly RawRow[], reason: string): void {
  for (const { lineFirst, lineLast, printedRows } of rows) {
    work.rejects.push({ lineFirst, lineLast, printedRows, reason });
  }
}

function mapProjects(work: Work, table: RawTable): void {
  const mapped = mapProjectTable(table, work.setting);
  addAll(work.projects, mapped.projects);
  addAll(work.rejects, mapped.rejects);
  addAll(work.orphans, mapped.orphans);
  const keeper = keepPlace(table.columns, work.setting.isStrategyPlan);
  for (const row of table.rows) {
    if (row.kind === 'code') {
      keeper.heading(row);
      work.totals.push(...mapHeadedCount(row));
    }
    if (row.kind === 'data') keeper.enter(row);
    if (row.kind !== 'total') continue;
    const dimension = keeper.place().dimensionNo ?? row.context.dimensionNo;
    const totals = mapTotalRow(table, row, dimension, work.setting.year);
    work.totals.push(...totals);
    if (totals.length === 0) rejectRows(work, [row], 'unread_row');
    else addAll(work.kept, keptCells(table.columns, row));
  }
}

function mapSummary(work: Work, table: RawTable): void {
  for (const row of table.rows) {
    if (row.kind !== 'data' && row.kind !== 'total' && row.kind !== 'code') continue;
    const totals = mapSummaryRow(table, row, work.setting.year);
    work.totals.push(...totals);
    if (totals.length === 0) rejectRows(work, [row], 'unread_row');
  }
}

function emit(work: Work, read: ReadDocument, keys: DocumentKeys): Tables {
  const tables = emptyTables();
  const printedLines = read.printedLines ?? read.lines;
  const book = openEvidenceBook(keys.documentId, printedLines, read.corrected);
  work.projects.forEach((draft, i) => {
    const rows = emitProject(draft, i + 1, keys, book);
    tables.projects.push(rows.project);
    tables.project_budgets.push(...rows.budgets);
    tables.field_evidence.push(...rows.fields);
  });
  emitBodyPlace(keys, book, tables);
  emitRisks(work.riskRows, keys, book, tables);
  const totals = settleScopes(work.totals, work.projects, work.orphans).map((total) => ({
    ...total,
    computed: computeTotal(total, work.projects, work.orphans),
  }));
  emitSmall({ targets: work.targets, complaints: work.complaints, totals }, keys, book, tables);
  emitKept(work.kept, work.rejects, keys.documentId, book, tables);
  tables.rejects = work.rejects.map(({ lineFirst, lineLast, reason, text }) => ({
    document_id: keys.documentId,
    line_first: lineFirst,
    line_last: lineLast,
    reason,
    text:
      text ??
      printedLines
        .slice(lineFirst - 1, lineLast)
        .map((line) => line.text)
        .join('\n'),
  }));
  tables.lines = printedLines.map((line) => ({
    document_id: keys.documentId,
    line_no: line.no,
    page: line.page,
    text: line.text,
  }));
  tables.evidence = book.rows;
  return tables;
}

/** Where the document names its publisher, and how sure that is. */
function emitBodyPlace(
  { documentId, facts }: DocumentKeys,
  book: EvidenceBook,
  tables: Tables,
): void {
  if (facts.bodyPlace === null) return;
  tables.field_evidence.push({
    record_id: documentId,
    field: 'body_id',
    document_id: documentId,
    evidence_id: book.cite([facts.bodyPlace]),
    confidence: Math.round(facts.bodyConfidence * 100) / 100,
    note: null,
  });
}
