import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';
import type { FindingFilter } from '../../queries/findings.ts';

const list = parseAsArrayOf(parseAsString).withDefault([]);

/** Rules and severities this page is narrowed to, as they stand in the address. */
export function useRules() {
  return useQueryStates({ rule: list, sev: list }, { history: 'push', scroll: false });
}

/** The same as the queries take it. */
export function useFindingFilter(): FindingFilter {
  const [{ rule, sev }] = useRules();
  return { rules: rule, severities: sev };
}
