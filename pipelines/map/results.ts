import type { Project } from '../../data/schema/projects.ts';
import { normaliseText } from '../normalise/thai.ts';
import type { Column, Piece, RawRow } from '../stages.ts';
import { maybeBoxes, type Boxes } from './boxes.ts';
import { cellOf, cellsOf } from './cells.ts';
import { maybeToldPercent } from './percent.ts';
import { nothing, printed, type Doubt, type Reading } from './reading.ts';
import { spread, textField } from './texts.ts';
import { isCross, isDash, isTemplate, isTick, maybePercent, readStatus } from './values.ts';

export interface Result {
  readonly status: Reading<Project['status']>;
  /** Null where no column tells a result. */
  readonly outcome: Reading<string | null> | null;
  readonly progress: Reading<number | null>;
}

/** Status, result and progress of a row: a status column or ticked columns, then the words of the result. */
export function readResult(columns: readonly Column[], row: RawRow, doubt: Doubt | null): Result {
  const { result, words: besides } = resultCells(columns, row);
  if (besides === null && isTemplate(printed(result))) return unfilled(columns, row, result);
  const told = readStatus(printed(result));
  const outcome: Reading<string | null> | null =
    besides !== null
      ? textField(besides, doubt)
      : result.length === 0
        ? null
        : {
            value: maybePercent(printed(result)) === null ? told.rest : null,
            pieces: result,
            doubt: spread(result) ? doubt : null,
          };
  const said = { status: statusSaid(columns, row, told.status, result, doubt) };
  const tellings = [result, cellOf(columns, row, 'outcome')];
  const progress = progressOf(cellOf(columns, row, 'progress'), tellings);
  const stated = maybeTicked(columns, row) ?? statedIn(wordColumn(columns, row));
  if (stated === null || stated.value === 'not_stated') {
    return { status: stated?.doubt ? stated : said.status, outcome, progress };
  }
  if (stated.value !== 'reported') {
    const differs = isPlain(told.status) && told.status !== stated.value;
    const status = differs ? { ...stated, doubt: stated.doubt ?? 'several_values' } : stated;
    return { status: status as Result['status'], outcome, progress };
  }
  if (told.status !== 'not_stated') return { ...said, outcome, progress };
  const words = {
    value: normaliseText(printed(stated.pieces)),
    pieces: stated.pieces,
    doubt: null,
  };
  return { status: stated, outcome: outcome?.value ? outcome : words, progress };
}

/** The words of the form where a result was to be told: nothing is told, unless a column of its own does. */
function unfilled(columns: readonly Column[], row: RawRow, pieces: readonly Piece[]): Result {
  const doubt: Doubt = 'template_text';
  const stated = maybeTicked(columns, row) ?? statedIn(wordColumn(columns, row));
  const isStated = stated !== null && isPlain(stated.value);
  return {
    status: isStated ? stated : { value: 'not_stated', pieces, doubt },
    outcome: { value: null, pieces, doubt },
    progress: progressOf(cellOf(columns, row, 'progress'), []),
  };
}

/**
 * The cell that tells the status, and the words of the result beside it: of several result columns
 * the one that holds a status in so many words is the status, the next that is filled the words.
 */
function resultCells(
  columns: readonly Column[],
  row: RawRow,
): { result: readonly Piece[]; words: readonly Piece[] | null } {
  const cells = cellsOf(columns, row, 'result').map(({ pieces }) => pieces);
  const [first = []] = cells;
  if (cells.length < 2) return { result: first, words: null };
  const result = cells.find((pieces) => isPlain(readStatus(printed(pieces)).status)) ?? first;
  const words = cells.find((pieces) => pieces !== result && !isDash(printed(pieces)));
  return { result, words: words ?? null };
}

/** The status that the result says, else one printed among the remarks. */
function statusSaid(
  columns: readonly Column[],
  row: RawRow,
  value: Project['status'],
  result: readonly Piece[],
  doubt: Doubt | null,
): Reading<Project['status']> {
  const pieces = cellOf(columns, row, 'remark');
  const remarked = readStatus(printed(pieces)).status;
  if (value === 'not_stated' && isPlain(remarked)) return { value: remarked, pieces, doubt: null };
  return { value, pieces: result, doubt: spread(result) ? doubt : null };
}

/** A status in so many words, as against a result told or nothing. */
function isPlain(status: Project['status']): boolean {
  return status !== 'reported' && status !== 'not_stated';
}

function wordColumn(columns: readonly Column[], row: RawRow): readonly Piece[] {
  const cells = cellsOf(columns, row, 'status').filter(({ column }) => column.part === null);
  return cells[0]?.pieces ?? [];
}

function statedIn(pieces: readonly Piece[]): Reading<Project['status']> | null {
  if (pieces.length === 0) return null;
  const boxes = maybeBoxes(printed(pieces));
  if (boxes) return boxedStatus(boxes, pieces);
  if (isTick(printed(pieces))) return { value: 'not_stated', pieces, doubt: 'not_read' };
  return { value: readStatus(printed(pieces)).status, pieces, doubt: null };
}

/** The status whose box is ticked; none, several, or one that is no status, say nothing sure. */
function boxedStatus({ ticked }: Boxes, pieces: readonly Piece[]): Reading<Project['status']> {
  const [only] = ticked;
  if (only === undefined) return { value: 'not_stated', pieces, doubt: null };
  const { status } = readStatus(only);
  if (ticked.length > 1) return { value: 'not_stated', pieces, doubt: 'several_values' };
  return isPlain(status)
    ? { value: status, pieces, doubt: null }
    : { value: 'not_stated', pieces, doubt: 'not_read' };
}

/** The status whose column is ticked; several ticks, or a cross alone, say nothing sure. */
function maybeTicked(columns: readonly Column[], row: RawRow): Reading<Project['status']> | null {
  const cells = cellsOf(columns, row, 'status').filter(({ column }) => column.part !== null);
  const filled = cells.filter(({ pieces }) => !isDash(printed(pieces)));
  const ticked = filled.filter(({ pieces }) => isTick(printed(pieces)));
  const yes = ticked.filter(({ pieces }) => !isCross(printed(pieces)));
  const pieces = filled.flatMap((cell) => cell.pieces);
  const [only] = yes;
  if (yes.length === 1 && only && ticked.length === filled.length) {
    return { value: only.column.part as Project['status'], pieces: only.pieces, doubt: null };
  }
  if (yes.length > 1) return { value: 'not_stated', pieces, doubt: 'several_values' };
  if (ticked.length > 0 && yes.length === 0)
    return { value: 'not_stated', pieces, doubt: 'not_read' };
  return filled.length > 0 ? { value: 'reported', pieces, doubt: null } : null;
}

function progressOf(
  pieces: readonly Piece[],
  tellings: readonly (readonly Piece[])[],
): Reading<number | null> {
  const text = printed(pieces);
  const percent = maybePercent(text);
  if (percent !== null) return { value: percent, pieces, doubt: null };
  if (!isDash(text)) return { value: null, pieces, doubt: 'not_read' };
  for (const telling of tellings) {
    const told = maybeToldPercent(printed(telling));
    if (told !== null) return { value: told, pieces: telling, doubt: null };
  }
  return nothing(null);
}
