import type { MeasureId } from '../measures/catalogue.ts';
import { join, type Sql } from './sql.ts';

/** A call of a measure of data/measures: the one definition that page, tests and ingestion share. */
export function measure(id: MeasureId, ...values: readonly Sql[]): Sql {
  const { text, params } = join(values, ', ');
  return { text: `${id}(${text})`, params };
}
