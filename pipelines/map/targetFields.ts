import { maybeDigitsRepaired, parseNumber } from '../normalise/number.ts';
import { normaliseText, squash } from '../normalise/thai.ts';
import type { Column, Piece, RawRow } from '../stages.ts';
import { cellOf, cellsOf, type ColumnCell } from './cells.ts';
import type { SharedFields } from './draft.ts';
import { nothing, printed, type Doubt } from './reading.ts';
import { spread, textField } from './texts.ts';
import { isDash, readTarget } from './values.ts';

type TargetFields = Pick<SharedFields, 'unit' | 'targetQuantity' | 'targetText'>;

/** Unit and number of a row: of its target cell, else of the cells หน่วยนับ and ปริมาณงาน. */
export function readTargetFields(
  columns: readonly Column[],
  row: RawRow,
  doubt: Doubt | null,
): TargetFields {
  const yearly = cellsOf(columns, row, 'target').filter(({ column }) => column.year !== null);
  if (yearly.length > 1 && differ(yearly)) return ofEveryYear(yearly);
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
  const repaired = parseNumber(maybeDigitsRepaired(text) ?? '');
  if (repaired.kind === 'number') {
    const targetQuantity = { value: repaired.value, pieces, doubt: 'number_repaired' as const };
    return { targetQuantity, targetText: nothing(null) };
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

function differ(cells: readonly ColumnCell[]): boolean {
  return new Set(cells.map(({ pieces }) => squash(printed(pieces)))).size > 1;
}

/** A target for each year: all of them as text, the unit where they share one, no single number. */
function ofEveryYear(cells: readonly ColumnCell[]): TargetFields {
  const filled = cells.filter(({ pieces }) => !isDash(printed(pieces)));
  const pieces = filled.flatMap((cell) => cell.pieces);
  const texts = filled.map((cell) => normaliseText(printed(cell.pieces)));
  const units = new Set(texts.map((text) => readTarget(text).unit));
  const [unit = null] = units.size === 1 ? [...units] : [];
  return {
    unit: { value: unit, pieces, doubt: null },
    targetQuantity: { value: null, pieces, doubt: 'several_values' },
    targetText: { value: texts.join(' / ') || null, pieces, doubt: 'several_values' },
  };
}
