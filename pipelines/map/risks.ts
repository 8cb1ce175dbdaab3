import type { Risk } from '../../data/schema/risks.ts';
import { parseNumber } from '../normalise/number.ts';
import { normaliseText, squash } from '../normalise/thai.ts';
import type { Column, Piece, RawRow, RawTable } from '../stages.ts';
import { maybeBoxes } from './boxes.ts';
import { cellOf, cellsOf } from './cells.ts';
import { splitList } from './items.ts';
import { printed, type Doubt } from './reading.ts';
import { isDash, isTick, levelsIn } from './values.ts';

export interface DraftRisk {
  readonly process: string | null;
  readonly issue: string;
  readonly issuePieces: readonly Piece[];
  readonly scale: Risk['scale'];
  readonly level: Risk['level'];
  readonly levelPieces: readonly Piece[];
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly score: number | null;
  /** Printed places of likelihood, impact and score. */
  readonly places: ReadonlyMap<'likelihood' | 'impact' | 'score', readonly Piece[]>;
  readonly doubt: Doubt | null;
}

export interface DraftControl {
  readonly control: string;
  readonly pieces: readonly Piece[];
}

/** One row of a risk table: its issues, and the measures named for them together. */
export interface DraftRiskRow {
  readonly risks: readonly DraftRisk[];
  readonly controls: readonly DraftControl[];
}

/** Rows of a risk table: several issues in a cell are several risks; controls belong to the whole row. */
export function mapRiskTable(table: RawTable): { rows: DraftRiskRow[]; nameless: RawRow[] } {
  const scale = scaleOf(table);
  const rows: DraftRiskRow[] = [];
  const nameless: RawRow[] = [];
  let process: string | null = null;
  for (const row of table.rows.filter((r) => r.kind === 'data')) {
    const named = printed(cellOf(table.columns, row, 'risk_process'));
    if (!isDash(named)) process = normaliseText(named);
    const risks = risksOf(table.columns, row, scale, process ?? row.context.process);
    const controls = listOf(cellOf(table.columns, row, 'risk_control'));
    if (risks.length === 0) nameless.push(row);
    else rows.push({ risks, controls });
  }
  return { rows, nameless };
}

function listOf(pieces: readonly Piece[]): DraftControl[] {
  return splitList(pieces)
    .filter((entry) => !isDash(printed(entry.pieces)))
    .map(({ pieces }) => ({ control: withoutNumber(printed(pieces)), pieces }));
}

/** "๑.๒ แบ่งซื้อแบ่งจ้าง": the number of an issue within its process is no part of its words. */
function withoutNumber(text: string): string {
  return normaliseText(text).replace(
    /^[\d๐-๙]{1,2}\.[\d๐-๙]{1,2}[.)]?\s+(?![\d๐-๙]|(?:ล้าน|แสน|หมื่น|พัน)?บาท)/,
    '',
  );
}

function risksOf(
  columns: readonly Column[],
  row: RawRow,
  scale: Risk['scale'],
  process: string | null,
): DraftRisk[] {
  const issues = listOf(cellOf(columns, row, 'risk_issue'));
  const { levels, levelPieces } = levelsOf(columns, row);
  const scored = scorePieces(columns, row);
  const product = productIn(scored);
  const numbers = {
    likelihood: numberIn(columns, row, 'likelihood') ?? product?.likelihood ?? null,
    impact: numberIn(columns, row, 'impact') ?? product?.impact ?? null,
    score: product?.score ?? numberOf(scored),
  };
  return issues.map((issue, i) => ({
    process,
    issue: issue.control,
    issuePieces: issue.pieces,
    scale,
    level: (levels.length === 1 ? levels[0] : levels[i]) ?? null,
    levelPieces,
    ...numbers,
    places: placesOf(columns, row),
    doubt: row.notes.includes('rebuilt')
      ? 'aligned_by_position'
      : (levelDoubt(issues.length, levels.length) ?? headingDoubt(columns)),
  }));
}

/** The levels of a row and where they stand: named in a cell, or ticked in a column of their own. */
function levelsOf(
  columns: readonly Column[],
  row: RawRow,
): { levels: NonNullable<Risk['level']>[]; levelPieces: readonly Piece[] } {
  const ticked = cellsOf(columns, row, 'risk_level').filter(
    ({ column, pieces }) => column.part !== null && isTick(printed(pieces)),
  );
  if (ticked.length === 0) {
    const cells = cellsOf(columns, row, 'risk_level').map(({ pieces }) => pieces);
    const named = cells.find((pieces) => levelsIn(printed(pieces)).length > 0) ?? cells[0] ?? [];
    const boxes = maybeBoxes(printed(named));
    const words = boxes ? boxes.ticked.join('\n') : printed(named);
    return { levels: levelsIn(words), levelPieces: named };
  }
  return {
    levels: ticked.map(({ column }) => column.part as NonNullable<Risk['level']>),
    levelPieces: ticked.flatMap(({ pieces }) => pieces),
  };
}

/** Where the score stands: its own column, or the column of levels that holds a number. */
function scorePieces(columns: readonly Column[], row: RawRow): readonly Piece[] {
  const own = cellOf(columns, row, 'risk_score');
  if (own.length > 0) return own;
  const cells = cellsOf(columns, row, 'risk_level').map(({ pieces }) => pieces);
  return cells.find((pieces) => /[\d๐-๙]/.test(printed(pieces))) ?? [];
}

/** A score printed with its factors: "3 x 4 = 12". */
function productIn(
  pieces: readonly Piece[],
): { likelihood: number; impact: number; score: number } | null {
  const match = /^([1-5])[x×*]([1-5])=(\d{1,2})$/.exec(squash(printed(pieces)));
  const [likelihood = NaN, impact = NaN, score = NaN] = (match ?? []).slice(1).map(Number);
  return match ? { likelihood, impact, score } : null;
}

/** One level for all issues, or one each in order, is a plain reading; anything else is a guess. */
function levelDoubt(issues: number, levels: number): Doubt | null {
  if (levels <= 1 || issues === 1) return levels > 1 ? 'several_values' : null;
  return levels === issues ? 'aligned_in_order' : 'aligned_by_position';
}

/** Where the content of a column told what it is, the risks read from it are unsure. */
function headingDoubt(columns: readonly Column[]): Doubt | null {
  return columns.some(({ isGuessed }) => isGuessed === true) ? 'heading_guessed' : null;
}

function placesOf(columns: readonly Column[], row: RawRow): DraftRisk['places'] {
  const score = scorePieces(columns, row);
  const factor = (role: 'likelihood' | 'impact') => {
    const own = cellOf(columns, row, role);
    return own.length > 0 ? own : score;
  };
  return new Map([
    ['likelihood', factor('likelihood')],
    ['impact', factor('impact')],
    ['score', score],
  ] as const);
}

function numberIn(columns: readonly Column[], row: RawRow, role: Column['role']): number | null {
  return numberOf(cellOf(columns, row, role));
}

/** The whole number that pieces begin with, where they hold no other. */
function numberOf(pieces: readonly Piece[]): number | null {
  const text = squash(printed(pieces));
  const [first = ''] = /^[\d.,]*/.exec(text) ?? [];
  if (/\d/.test(text.slice(first.length))) return null;
  const number = parseNumber(first);
  return number.kind === 'number' && Number.isInteger(number.value) ? number.value : null;
}

/** The scale from the largest factor printed: 3×3 or 5×5; words where there are no factors. */
function scaleOf(table: RawTable): Risk['scale'] {
  const factors = table.rows
    .filter((row) => row.kind === 'data')
    .flatMap((row) => [
      numberIn(table.columns, row, 'likelihood'),
      numberIn(table.columns, row, 'impact'),
    ])
    .filter((n) => n !== null);
  if (factors.length === 0) return 'words';
  const largest = Math.max(...factors);
  if (largest > 5) return 'other';
  return largest > 3 ? '5x5' : '3x3';
}
