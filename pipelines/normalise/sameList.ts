import { squash } from './thai.ts';

/** Share of the rows of two lists that must be the same for them to be one list published twice. */
export const SAME_LIST = 0.9;
/** Rows below which two lists may well be alike by chance. */
export const FEWEST_ROWS = 3;

/** A project as two publications of one document print it. */
export interface ListedRow {
  readonly name: string;
  /** Its amounts by year and column, each as amountKey, in any order. */
  readonly amounts: readonly string[];
}

interface YearAmounts {
  readonly fiscal_year: number | null;
  readonly budget_baht: string | number | null;
  readonly disbursed_baht: string | number | null;
}

/** The amounts of a project in one year, by which two publications are compared. */
export function amountKey({ fiscal_year, budget_baht, disbursed_baht }: YearAmounts): string {
  return `${fiscal_year}:${budget_baht ?? ''}:${disbursed_baht ?? ''}`;
}

interface Publication {
  readonly body_id: string | null;
  readonly kind: string;
  readonly fiscal_year_first: number | null;
  readonly fiscal_year_last: number | null;
  readonly report_months: number | null;
}

/** What two publications of one document have in common; null where body or year is not known. */
export function maybePeriodKey(document: Publication): string | null {
  const { body_id, kind, fiscal_year_first, fiscal_year_last, report_months } = document;
  if (body_id === null || fiscal_year_first === null) return null;
  return [body_id, kind, fiscal_year_first, fiscal_year_last, report_months].join('|');
}

/** A number of 32 bits for each row of a list, ascending: the same name with the same amounts is the same number. */
export function listKeys(rows: readonly ListedRow[]): number[] {
  return rows
    .map(({ name, amounts }) => keyOf([squash(name), ...[...amounts].sort()].join('|')))
    .sort((a, b) => a - b);
}

/** The share of the longer of two lists that stands in the other too, each row once: 0 to 1. */
export function shareOfSame(a: readonly number[], b: readonly number[]): number {
  let [i, j, same] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) same++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return same / Math.max(a.length, b.length, 1);
}

/** Whether two lists are one, published twice. */
export function areSameList(a: readonly number[], b: readonly number[]): boolean {
  return Math.min(a.length, b.length) >= FEWEST_ROWS && shareOfSame(a, b) >= SAME_LIST;
}

/** FNV-1a. */
function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
