import { documentMeasures } from './documents.ts';
import { type Measure, statementOf } from './measure.ts';
import { moneyMeasures } from './money.ts';
import { planMeasures } from './plan.ts';
import { progressMeasures } from './progress.ts';
import { riskMeasures } from './risk.ts';
import { signalAnswers, signalMeasures } from './signals.ts';

const listed = [
  ...moneyMeasures,
  ...progressMeasures,
  ...planMeasures,
  ...riskMeasures,
  ...documentMeasures,
  ...signalAnswers,
  ...signalMeasures,
] as const;

export type MeasureId = (typeof listed)[number]['id'];

/** Every measure, in the order of the method page. */
export const measures: readonly (Measure & { readonly id: MeasureId })[] = listed;

/** A measure by the name of its function. */
export function measureOf(id: MeasureId): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

/** The measures that the SQL of one calls. */
export function calledBy({ id, sql }: Measure): readonly Measure[] {
  return measures.filter((other) => other.id !== id && callOf(other.id).test(sql));
}

/**
 * The statements that make every measure known to a DuckDB, as one text: those that others call
 * come first.
 */
export function measuresSql(): string {
  const done = new Set<string>();
  const text: string[] = [];
  const add = (measure: Measure): void => {
    if (done.has(measure.id)) return;
    done.add(measure.id);
    calledBy(measure).forEach(add);
    text.push(`${statementOf(measure)};`);
  };
  measures.forEach(add);
  return text.join('\n');
}

function callOf(id: string): RegExp {
  return new RegExp(`\\b${id}\\(`);
}
