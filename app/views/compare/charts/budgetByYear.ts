import { nothings } from '../../../format/words/labels.ts';
import type { BudgetByYear } from '../../../queries/budgets.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { BarMark } from '../../../ui/barMarks.ts';
import { budgetMark } from '../../../ui/budgetMark.ts';
import type { Locale } from '../../../ui/Locale.tsx';

/**
 * The bars of one body's planned budget, a bar per fiscal year; years not among `chosen` are pale
 * (none chosen: none is). A document that names no year gives one bar that says so.
 */
export function budgetByYearMarks(
  rows: readonly BudgetByYear[],
  bodyId: string,
  chosen: readonly number[],
  locale: Locale,
): BarMark[] {
  return rows
    .filter((row) => row.body_id === bodyId)
    .map((row) =>
      budgetMark(
        {
          key: row.fiscal_year === null ? 'none' : String(row.fiscal_year),
          name:
            row.fiscal_year === null
              ? locale.say(nothings.not_stated)
              : locale.year(row.fiscal_year),
          satang: row.budget_satang,
          cells: row,
          door: doorTo.sum(
            row.fiscal_year === null ? { bodyId } : { bodyId, fiscalYear: row.fiscal_year },
          ),
          faded: chosen.length > 0 && !chosen.includes(row.fiscal_year ?? 0),
        },
        locale,
      ),
    );
}
