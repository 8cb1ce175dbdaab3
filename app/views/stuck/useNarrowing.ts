import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  useQueryStates,
  type inferParserType,
} from 'nuqs';
import type { StuckProject } from '../../queries/stuck.ts';
import { isNothingPaid } from './amounts.ts';
import { unitKey } from './groups.ts';

const parsers = {
  /** Units shown, as keys of unitKey; none means all. */
  unit: parseAsArrayOf(parseAsString).withDefault([]),
  /** Only projects with nothing disbursed. */
  unpaid: parseAsBoolean.withDefault(false),
  /** Grouped by responsible unit. */
  grouped: parseAsBoolean.withDefault(true),
};

/** What this page alone is narrowed to, beside the filter of every page. */
export type Narrowing = inferParserType<typeof parsers>;

/** The narrowing as it stands in the address. */
export function useNarrowing() {
  return useQueryStates(parsers, { history: 'push', scroll: false });
}

/** The rows that the narrowing lets through. */
export function narrowed(rows: readonly StuckProject[], by: Narrowing): StuckProject[] {
  return rows.filter(
    (row) =>
      (by.unit.length === 0 || by.unit.includes(unitKey(row))) &&
      (!by.unpaid || isNothingPaid(row)),
  );
}
