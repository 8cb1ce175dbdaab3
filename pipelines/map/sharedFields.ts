import type { Project } from '../../data/schema/projects.ts';
import { parseNumber } from '../normalise/number.ts';
import { foreignLetters, normaliseText } from '../normalise/thai.ts';
import type { Column, Piece, RawRow } from '../stages.ts';
import { cellOf, cellsOf } from './cells.ts';
import { noFields, type SharedFields } from './draft.ts';
import { nothing, printed, type Doubt, type Reading } from './reading.ts';
import { isDash, isTemplate, isTick, maybePercent, readStatus, readTarget } from './values.ts';

/** The fields of a row that all its projects share: indicator, target, outcome, status, ticks. */
export function readSharedFields(columns: readonly Column[], row: RawRow): SharedFields {
  const doubt = rowDoubt(row);
  const result = resultOf(columns, row, doubt);
  return {
    ...noFields(),
    kpi: textField(cellOf(columns, row, 'kpi'), doubt),
    ...targetOf(columns, row, doubt),
    outcome: result.outcome ?? textField(cellOf(columns, row, 'outcome'), doubt),
    status: result.status,
    progress: progressOf(cellOf(columns, row, 'progress')),
    quarters: quartersOf(columns, row),
    approaches: approachesOf(columns, row),
  };
}

/** What is unusual about a row as a doubt on the cells that were put together from several lines. */
export function rowDoubt(row: RawRow): Doubt | null {
  if (row.notes.includes('second_values')) return 'several_values';
  if (row.notes.includes('cell_shifted')) return 'cell_shifted';
  return row.notes.includes('row_broken_over_pages') ? 'row_broken_over_pages' : null;
}

/** A text cell; a dash or nothing is "not stated". */
export function textField(pieces: readonly Piece[], doubt: Doubt | null): Reading<string | null> {
  const text = printed(pieces);
  if (isDash(text)) return { value: null, pieces, doubt: null };
  if (isTemplate(text)) return { value: null, pieces, doubt: 'template_text' };
  return { value: normaliseText(text), pieces, doubt: spread(pieces) ? doubt : scriptDoubt(text) };
}

/** Whether pieces stand on more than one line. */
export function spread(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.no !== pieces[0]?.no);
}

/** Letters of a script no Thai document uses make a reading unsure. */
export function scriptDoubt(text: string): Doubt | null {
  return foreignLetters(text).length > 0 ? 'other_script' : null;
}

type TargetFields = Pick<SharedFields, 'unit' | 'targetQuantity' | 'targetText'>;

function targetOf(columns: readonly Column[], row: RawRow, doubt: Doubt | null): TargetFields {
  const unit = cellOf(columns, row, 'unit');
  const quantity = cellOf(columns, row, 'quantity');
  const target = cellOf(columns, row, 'target');
  const own = quantityOf(quantity, spread(quantity) ? doubt : null);
  if (target.length === 0) return { unit: textField(unit, doubt), ...own };
  const value = readTarget(printed(target));
  const mark = spread(target) ? doubt : null;
  return {
    unit:
      value.unit === null
        ? textField(unit, doubt)
        : { value: value.unit, pieces: target, doubt: mark },
    targetQuantity:
      value.quantity === null
        ? {
            ...own.targetQuantity,
            pieces: mark === null ? own.targetQuantity.pieces : target,
            doubt: own.targetQuantity.doubt ?? mark,
          }
        : { value: value.quantity, pieces: target, doubt: mark },
    targetText: { value: value.text, pieces: target, doubt: mark },
  };
}

function quantityOf(pieces: readonly Piece[], doubt: Doubt | null): Omit<TargetFields, 'unit'> {
  const text = printed(pieces);
  if (isDash(text))
    return { targetQuantity: { value: null, pieces, doubt: null }, targetText: nothing(null) };
  const number = parseNumber(text);
  if (number.kind === 'number') {
    return { targetQuantity: { value: number.value, pieces, doubt }, targetText: nothing(null) };
  }
  const value = readTarget(text);
  return {
    targetQuantity: {
      value: value.quantity,
      pieces,
      doubt: number.kind === 'malformed' ? 'malformed_number' : doubt,
    },
    targetText: { value: normaliseText(text), pieces, doubt },
  };
}

interface Result {
  readonly status: Reading<Project['status']>;
  readonly outcome: Reading<string | null> | null;
}

function resultOf(columns: readonly Column[], row: RawRow, doubt: Doubt | null): Result {
  const status = cellOf(columns, row, 'status');
  const result = cellOf(columns, row, 'result');
  if (status.length === 0 && result.length === 0)
    return { status: nothing('not_stated'), outcome: null };
  const told = readStatus(printed(result));
  const outcome: Reading<string | null> = {
    value: told.rest,
    pieces: result,
    doubt: spread(result) ? doubt : null,
  };
  const stated = readStatus(printed(status));
  if (stated.status === 'not_stated' || stated.status === 'reported') {
    return { status: { value: told.status, pieces: result, doubt: outcome.doubt }, outcome };
  }
  return { status: { value: stated.status, pieces: status, doubt: null }, outcome };
}

function progressOf(pieces: readonly Piece[]): Reading<number | null> {
  return { value: maybePercent(printed(pieces)), pieces, doubt: null };
}

function quartersOf(columns: readonly Column[], row: RawRow): Reading<readonly number[] | null> {
  const ticked = cellsOf(columns, row, 'quarter').filter(({ pieces }) => isTick(printed(pieces)));
  const quarters = ticked.flatMap(({ column }) => (column.part ? [Number(column.part)] : []));
  return {
    value: quarters.length > 0 ? quarters : null,
    pieces: ticked[0]?.pieces ?? [],
    doubt: null,
  };
}

function approachesOf(columns: readonly Column[], row: RawRow): SharedFields['approaches'] {
  const ticked = cellsOf(columns, row, 'approach').filter(({ pieces }) => isTick(printed(pieces)));
  const approaches = ticked.map(({ column }) => column.part) as NonNullable<Project['approaches']>;
  return {
    value: approaches.length > 0 ? approaches : null,
    pieces: ticked[0]?.pieces ?? [],
    doubt: null,
  };
}
