import type { Project } from '../../data/schema/projects.ts';
import type { Column, RawRow } from '../stages.ts';
import { cellOf, cellsOf } from './cells.ts';
import type { SharedFields } from './draft.ts';
import { keptCells } from './kept.ts';
import { nothing, printed } from './reading.ts';
import { quartersOf } from './quarters.ts';
import { readResult } from './results.ts';
import { readTargetFields } from './targetFields.ts';
import { rowDoubt, textField } from './texts.ts';
import { isTick } from './values.ts';

/** The fields of a row that all its projects share: indicator, target, outcome, status, ticks. */
export function readSharedFields(columns: readonly Column[], row: RawRow): SharedFields {
  const doubt = rowDoubt(row);
  const { status, outcome, progress } = readResult(columns, row, doubt);
  const own = textField(cellOf(columns, row, 'outcome'), doubt);
  const { unit, targetQuantity, targetText } = readTargetFields(columns, row, doubt);
  return {
    approachText: nothing(null),
    kpi: textField(cellOf(columns, row, 'kpi'), doubt),
    unit,
    targetQuantity,
    targetText,
    outcome: outcome === null || (outcome.value === null && own.value !== null) ? own : outcome,
    status,
    progress,
    quarters: quartersOf(columns, row),
    approaches: approachesOf(columns, row),
    kept: keptCells(columns, row),
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
