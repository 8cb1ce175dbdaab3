import { foreignLetters, normaliseText, squash } from '../normalise/thai.ts';
import type { Column, Piece, RawRow, RawTable } from '../stages.ts';
import { alignUnits, type Candidate } from './align.ts';
import { readBudgets, type MoneySetting } from './budgets.ts';
import { cellOf } from './cells.ts';
import {
  withDoubt,
  withoutHalf,
  withShift,
  type DraftProject,
  type SharedFields,
} from './draft.ts';
import { splitList, splitRemark, type ListEntry } from './items.ts';
import { ownRow } from './ownRow.ts';
import { guessedCodes, keepPlace, missionIn, type Place, type PlaceKeeper } from './place.ts';
import { nothing, printed, type Doubt, type Reading } from './reading.ts';
import { readSharedFields } from './sharedFields.ts';
import { rowDoubt, scriptDoubt, spread, textField } from './texts.ts';
import { withUnknownColumns } from './unknownColumns.ts';
import { watchNumbering, type NumberWatch } from './watchNumbering.ts';
import { isDash, joinUnits, kindOf, namesUnit } from './values.ts';

/** A printed row that became no record, with the reason. */
export interface RejectedRow {
  readonly lineFirst: number;
  readonly lineLast: number;
  readonly reason: string;
  readonly printedRows: number;
  /** The words that are meant, where they are not whole lines. */
  readonly text?: string;
}

/** Money of a row without a project: it counts in the sums of the printed rows. */
export interface OrphanAmount {
  readonly place: Place;
  readonly budgets: DraftProject['budgets'];
}

export interface MappedTable {
  readonly projects: DraftProject[];
  readonly rejects: RejectedRow[];
  readonly orphans: OrphanAmount[];
}

export interface TableSetting extends MoneySetting {
  readonly isStrategyPlan: boolean;
  /** Amount of the detail sheet with a number, in satang. */
  readonly sheetSatang: (seq: string | null) => number | null;
}

interface Entry {
  readonly entry: ListEntry;
  readonly place: Place;
  /** Stands before the first code of a cell whose row names another mission. */
  readonly isCarried: boolean;
  /** Follows words without a mark that may be its heading, or a project themselves. */
  readonly isAfterLoose: boolean;
}

/** Rows of a plan or report table as projects, each with its place, its shared fields and its money. */
export function mapProjectTable(table: RawTable, setting: TableSetting): MappedTable {
  const { columns } = table;
  const keeper = keepPlace(columns, setting.isStrategyPlan);
  const out: MappedTable = { projects: [], rejects: [], orphans: [] };
  const numbering = watchNumbering();
  let approach: Reading<string | null> = nothing(null);
  for (const row of table.rows) {
    if (row.kind === 'fragment') reject(out, row, 'row_of_lost_page');
    if (row.kind === 'code') keeper.heading(row);
    if (row.kind !== 'data') continue;
    keeper.enter(row);
    approach = approachOf(columns, row, approach);
    const entries = placedEntries(columns, row, keeper);
    for (const { entry } of entries) if (entry.kind === 'loose') takeLoose(out, entry);
    const items = entries.filter(({ entry }) => entry.kind === 'item');
    if (items.length === 0) rejectNameless(out, row, columns, setting, keeper.place());
    else
      addProjects(out, {
        columns,
        row,
        setting,
        items,
        groups: groupSizes(entries),
        approach,
        numbering,
      });
  }
  return out;
}

/** The entries of a row's list, each with the place it stands at. */
function placedEntries(columns: readonly Column[], row: RawRow, keeper: PlaceKeeper): Entry[] {
  const rowMission = missionIn(columns, row);
  let codeSeen = false;
  let isAfterLoose = false;
  return splitList(cellOf(columns, row, 'name')).map((entry) => {
    if (entry.code !== null) {
      keeper.code(entry.code);
      codeSeen = true;
    }
    if (entry.kind !== 'item')
      isAfterLoose = entry.kind === 'loose' && entry.pieces[0]?.cell === null;
    const place = keeper.place();
    const isCarried = !codeSeen && rowMission !== null && place.missionCode !== rowMission;
    return { entry, place, isCarried, isAfterLoose };
  });
}

function reject(out: MappedTable, row: RawRow, reason: string): void {
  const { lineFirst, lineLast, printedRows } = row;
  out.rejects.push({ lineFirst, lineLast, reason, printedRows });
}

/** Words before the first mark of a list end the name or remark of the project above, or are a heading of the cell. */
function takeLoose(out: MappedTable, loose: ListEntry): void {
  const above = out.projects.at(-1);
  const first = loose.pieces[0];
  const last = loose.pieces.at(-1);
  if (!first || !last) return;
  if (!above || first.cell === null) {
    out.rejects.push({
      lineFirst: first.no,
      lineLast: last.no,
      reason: 'unmarked_line',
      printedRows: 0,
    });
    return;
  }
  const pieces = [...above.namePieces, ...loose.pieces];
  out.projects[out.projects.length - 1] = { ...above, ...nameOf(pieces, 'row_broken_over_pages') };
}

function rejectNameless(
  out: MappedTable,
  row: RawRow,
  columns: readonly Column[],
  setting: TableSetting,
  place: Place,
): void {
  const [budgets = []] = readBudgets(columns, row, setting, [
    { isProject: false, sheetSatang: null },
  ]);
  const hasMoney = budgets.some(({ budget }) => budget.value.satang !== null);
  const isSum = row.cells.some((cell) => /^\s*(?:ยอด)?รวม/.test(printed(cell.pieces)));
  if (hasMoney && !isSum) out.orphans.push({ place, budgets });
  reject(out, row, hasMoney ? 'amount_without_project' : 'no_name');
}

interface RowWork {
  readonly columns: readonly Column[];
  readonly row: RawRow;
  readonly setting: TableSetting;
  readonly items: readonly Entry[];
  readonly groups: readonly number[];
  readonly approach: Reading<string | null>;
  readonly numbering: NumberWatch;
}

function addProjects(out: MappedTable, work: RowWork): void {
  const { columns, row, setting, items } = work;
  const seqCell = cellOf(columns, row, 'seq');
  const printedSeq = squash(printed(seqCell)).replace(/[.)]$/, '');
  const named = items.map(({ entry, place, isAfterLoose }) => {
    const seq = entry.seq ?? (items.length === 1 && /^\d+$/.test(printedSeq) ? printedSeq : null);
    const name = nameOf(entry.pieces, rowDoubt(row));
    const nameDoubt: Doubt | null = isAfterLoose ? 'unmarked_line' : name.nameDoubt;
    const seqPieces = entry.seq === null ? seqCell : [];
    const { namePieces, remark, kind } = name;
    return { name: name.name, namePieces, remark, kind, nameDoubt, seq, seqPieces, place };
  });
  const candidates = named.map(({ kind, seq }): Candidate => ({
    isProject: kind === 'project',
    sheetSatang: setting.sheetSatang(seq),
  }));
  const budgets = readBudgets(columns, row, setting, candidates);
  const units = unitsOf(columns, row, work.groups, items.length);
  let shared: SharedFields | undefined;
  named.forEach((name, i) => {
    const own = ownRow(columns, row, i, named.length);
    const fields =
      own === row ? (shared ??= readSharedFields(columns, row)) : readSharedFields(columns, own);
    const draft: DraftProject = {
      seq: name.seq,
      seqPieces: name.seqPieces,
      name: name.name,
      namePieces: name.namePieces,
      nameDoubt: name.nameDoubt,
      remark: name.remark,
      kind: name.kind,
      place: name.place,
      kpi: fields.kpi,
      unit: fields.unit,
      targetQuantity: fields.targetQuantity,
      targetText: fields.targetText,
      outcome: fields.outcome,
      status: fields.status,
      progress: fields.progress,
      quarters: fields.quarters,
      approaches: fields.approaches,
      kept: fields.kept,
      approachText: work.approach,
      placeDoubts: placeDoubtsOf(work, name.seq, i),
      responsible: units[i] ?? nothing(null),
      budgets: budgets[i] ?? [],
    };
    const told = withUnknownColumns(columns, row, draft, setting);
    const whole = row.notes.includes('half_missing') ? withoutHalf(told) : told;
    const isShifted = row.notes.includes('row_shifted');
    const isSettled = !row.notes.includes('row_unsettled');
    const placed = isShifted ? withShift(whole, columns, isSettled) : whole;
    out.projects.push(row.notes.includes('rebuilt') ? withDoubt(placed) : placed);
  });
}

function placeDoubtsOf(work: RowWork, seq: string | null, i: number): DraftProject['placeDoubts'] {
  const item = work.items[i];
  const doubts = new Map(item ? work.numbering(seq, item.place, work.row) : []);
  if (item?.isCarried)
    doubts.set('mission_code', 'place_carried').set('sub_mission_code', 'place_carried');
  if (item?.isAfterLoose) doubts.set('mission_code', 'unmarked_line');
  for (const field of guessedCodes(work.columns)) doubts.set(field, 'heading_guessed');
  return doubts;
}

type Named = Pick<DraftProject, 'name' | 'namePieces' | 'nameDoubt' | 'remark' | 'kind'>;

/** A number of several parts before the word that names a project's kind: "1.1.2 มาตรการ…". */
const NUMBER_OF_PARTS = /^[๐-๙\d]{1,2}(?:\.[๐-๙\d]{1,2}){1,3}[.)]?\s*(?=โครงการ|กิจกรรม|มาตรการ)/;

/** Name, remark and kind of a list item. */
export function nameOf(pieces: readonly Piece[], doubt: Doubt | null): Named {
  const { name, remark } = splitRemark(normaliseText(printed(pieces)));
  const clean = name
    .replace(/^(?:[-–•]\s*|\(?[๐-๙\d]{1,3}[.)](?![๐-๙\d])\s*)/, '')
    .replace(NUMBER_OF_PARTS, '')
    .trim();
  const nameDoubt =
    foreignLetters(clean).length > 0
      ? scriptDoubt(clean)
      : spread(pieces) && pieces[0]?.cell !== null
        ? doubt
        : null;
  return { name: clean, namePieces: pieces, nameDoubt, remark, kind: kindOf(clean) };
}

/** Numbers of items under each heading of a cell, for laying units against them. */
function groupSizes(entries: readonly Entry[]): number[] {
  const sizes: number[] = [];
  let fresh = true;
  for (const { entry } of entries) {
    if (entry.kind !== 'item') fresh = true;
    else if (fresh) {
      sizes.push(1);
      fresh = false;
    } else sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
  }
  return sizes;
}

/** Whether a cell that is one line of the document was printed in several. */
function hasLines(pieces: readonly Piece[]): boolean {
  return new Set(pieces.map((piece) => piece.no)).size < pieces.length;
}

function unitsOf(
  columns: readonly Column[],
  row: RawRow,
  groups: readonly number[],
  items: number,
): Reading<string | null>[] {
  const own = cellOf(columns, row, 'responsible');
  const remark = cellOf(columns, row, 'remark');
  const pieces = own.length > 0 || !namesUnit(printed(remark)) ? own : remark;
  if (isDash(printed(pieces))) return [];
  const oneEach = items > 1 && (pieces.some((piece) => piece.cell === null) || hasLines(pieces));
  if (!oneEach) {
    const field = textField(pieces, rowDoubt(row));
    const value = field.value === null ? null : splitRemark(field.value).name || field.value;
    return Array.from({ length: items }, () => ({ ...field, value }));
  }
  return alignUnits(groups, joinUnits(pieces)).map(({ unit, sure }) => ({
    value: normaliseText(printed(unit)),
    pieces: unit,
    doubt: sure ? 'aligned_in_order' : 'aligned_by_position',
  }));
}

/** The แนวทาง in force, carried down over empty cells. */
function approachOf(
  columns: readonly Column[],
  row: RawRow,
  above: Reading<string | null>,
): Reading<string | null> {
  const pieces = cellOf(columns, row, 'approach_text');
  if (printed(pieces) !== '') return textField(pieces, null);
  return printed(cellOf(columns, row, 'tactic')) === '' ? above : nothing(null);
}
