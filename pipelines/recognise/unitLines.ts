import { remembering } from '../normalise/remember.ts';
import { headingKey, squash } from '../normalise/thai.ts';
import type { Block, Column, Piece, RawRow, RawTable } from '../stages.ts';
import { lineBetween } from './context.ts';
import { cellText } from './heading.ts';
import { sections, values } from './vocabulary.ts';

/** A unit that a line or a row of one cell names for what stands below it. */
interface NamedUnit {
  readonly name: string;
  /** Whether its label says so ("หน่วยงาน: กองคลัง"); else the words are the unit's name alone. */
  readonly isLabelled: boolean;
  /** Whether the label says that it is responsible, not only that it is a unit. */
  readonly isResponsible: boolean;
}

const LABELS = new Set(sections.unit_labels.map(headingKey));
const RESPONSIBLE_LABELS = new Set(sections.sheet.responsible.map(headingKey));
const PREFIXES = values.unit_group_prefixes.map(squash);

/** Letters of the longest name of a unit with its label. */
const LONGEST = 90;

/** The unit that words name and nothing else: "หน่วยงาน: กองคลัง", "สำนักปลัดเทศบาล". */
export function maybeUnit(text: string): NamedUnit | null {
  return text.length > LONGEST ? null : unitOf(text).unit;
}

const unitOf = remembering((text): { unit: NamedUnit | null } => {
  const [, label, labelled] = /^\s*([^:：]{3,40})\s*[:：]\s*(\S.*?)\s*$/.exec(text) ?? [];
  const isLabelled = label !== undefined && LABELS.has(headingKey(label));
  const name = isLabelled ? (labelled ?? '') : text.trim();
  const isUnit = PREFIXES.some((prefix) => squash(name).startsWith(prefix));
  const isResponsible = isLabelled && RESPONSIBLE_LABELS.has(headingKey(label));
  return { unit: isUnit && IS_NAME.test(name) ? { name, isLabelled, isResponsible } : null };
}, 4_000);

/** A name is of Thai letters alone: no number, no sentence with marks in it. */
const IS_NAME = /^[ก-๙ฯ ]{3,45}$/;

/** Lines other than headings and those of the page between a unit and the table it is of. */
const MOST_BETWEEN = 2;

const RESPONSIBLE: Column = {
  role: 'responsible',
  year: null,
  part: null,
  scale: 1,
  heading: '',
  isKnown: true,
};

/**
 * Tables of projects without a column for the responsible unit whose rows stand under lines, or rows
 * of one cell, that name it get such a column. One unit named for all rows counts only where its
 * label says that it is responsible: a letterhead names one too.
 */
export function withUnitsAbove(tables: readonly RawTable[], blocks: readonly Block[]): RawTable[] {
  if (!tables.some(lacksUnit)) return [...tables];
  const above = unitsAbove(blocks);
  return tables.map((table) => (lacksUnit(table) ? withUnits(table, above) : table));
}

function lacksUnit({ kind, columns, rows, isForm }: RawTable): boolean {
  return (
    (kind === 'plan' || kind === 'report') &&
    isForm !== true &&
    !columns.some(({ role }) => role === 'responsible') &&
    rows.some((row) => row.kind === 'data')
  );
}

interface Above {
  readonly lineFirst: number;
  readonly unit: Piece | null;
  readonly isResponsible: boolean;
}

/** For each table of the document the unit named above it. */
function unitsAbove(blocks: readonly Block[]): Above[] {
  const found: Above[] = [];
  let now: Omit<Above, 'lineFirst'> = { unit: null, isResponsible: false };
  let between = 0;
  for (const block of blocks) {
    if (block.type === 'table') {
      found.push({ lineFirst: block.rows[0]?.lineFirst ?? 0, ...now });
      continue;
    }
    const { text, no } = block.line;
    const unit = maybeUnit(text);
    if (unit) {
      now = { unit: { no, cell: null, text: unit.name }, isResponsible: unit.isResponsible };
      between = 0;
    } else if (text.trim() !== '' && !lineBetween(text).letsGoOn && ++between > MOST_BETWEEN) {
      now = { unit: null, isResponsible: false };
    }
  }
  return found;
}

function withUnits(table: RawTable, above: readonly Above[]): RawTable {
  const units = unitsOfRows(table.rows, above);
  const named = units.flatMap((unit) => unit?.unit ?? []);
  const isGrouped = new Set(named.map(({ text }) => squash(text))).size > 1;
  if (!isGrouped && !units.some((unit) => unit?.isResponsible === true)) return table;
  const width = table.columns.length;
  const rows = table.rows.map((row, i): RawRow => {
    const unit = units[i]?.unit;
    if (row.kind !== 'data' || !unit) return row;
    const cells = Array.from({ length: width }, (_, at) => row.cells[at] ?? { pieces: [] });
    return { ...row, cells: [...cells, { pieces: [unit] }] };
  });
  return { ...table, columns: [...table.columns, RESPONSIBLE], rows };
}

/** The unit in force at each row: that of a row of one cell above it, else that of the lines above its table. */
function unitsOfRows(rows: readonly RawRow[], above: readonly Above[]): (Above | null)[] {
  let now: Above | null = null;
  let table: Above | null = null;
  let next = 0;
  return rows.map((row) => {
    for (let one = above[next]; one && one.lineFirst <= row.lineFirst; one = above[++next]) {
      table = one;
    }
    if (table !== null && (now === null || now.lineFirst < table.lineFirst)) now = table;
    const own = row.kind === 'code' ? unitOfRow(row) : null;
    if (own) now = own;
    return now;
  });
}

function unitOfRow({ cells, lineFirst }: RawRow): Above | null {
  const piece = cells.find(({ pieces }) => pieces.length > 0)?.pieces[0];
  const unit = piece && maybeUnit(piece.text);
  if (!piece || !unit) return null;
  return { lineFirst, unit: { ...piece, text: unit.name }, isResponsible: unit.isResponsible };
}

/** Whether the words of a row's only cell name the unit of the rows below: by a label, or in the place of their number. */
export function namesUnitBelow(columns: readonly Column[], row: Pick<RawRow, 'cells'>): boolean {
  if (columns.some(({ role }) => role === 'responsible')) return false;
  const at = row.cells.findIndex(({ pieces }) => pieces.length > 0);
  const unit = maybeUnit(cellText(row.cells[at]));
  return unit !== null && (unit.isLabelled || (at === 0 && columns[0]?.role === 'seq'));
}
