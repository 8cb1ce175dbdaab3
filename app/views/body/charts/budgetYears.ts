import { nothings } from '../../../format/words/labels.ts';
import type { BudgetByDimensionYear } from '../../../queries/budgets.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { BarMark } from '../../../ui/barMarks.ts';
import { budgetMark } from '../../../ui/budgetMark.ts';
import type { Locale } from '../../../ui/Locale.tsx';
import { budgetTotal } from '../budgetTotal.ts';

/** One small chart: a dimension of the crosswalk, or all of them together where `dimension` is null. */
export interface DimensionChart {
  readonly dimension: string | null;
  readonly marks: readonly BarMark[];
}

/**
 * A body's planned budget as charts of bars by year: all dimensions first, then each in which it
 * has a project. Years not among `chosen` are pale (none chosen: none is).
 */
export function budgetYearCharts(
  rows: readonly BudgetByDimensionYear[],
  chosen: readonly number[],
  locale: Locale,
): DimensionChart[] {
  const dimensions = [...new Set(rows.map(({ dimension }) => dimension))].sort();
  return [null, ...dimensions].map((dimension) => ({
    dimension,
    marks: yearMarks(
      rows.filter((row) => dimension === null || row.dimension === dimension),
      dimension,
      chosen,
      locale,
    ),
  }));
}

function yearMarks(
  rows: readonly BudgetByDimensionYear[],
  dimension: string | null,
  chosen: readonly number[],
  locale: Locale,
): BarMark[] {
  const years = [...new Set(rows.map(({ fiscal_year: year }) => year))];
  return years
    .sort((a, b) => (a ?? 0) - (b ?? 0))
    .map((year) => {
      const parts = rows.filter((row) => row.fiscal_year === year);
      const total = budgetTotal(parts);
      return budgetMark(
        {
          key: year === null ? 'none' : String(year),
          name: year === null ? locale.say(nothings.not_stated) : locale.year(year),
          satang: total.budget_satang,
          cells: total,
          door: doorTo.sum({
            bodyId: parts[0]?.body_id ?? '',
            ...(year === null ? {} : { fiscalYear: year }),
            ...(dimension === null ? {} : { dimension }),
          }),
          faded: chosen.length > 0 && !chosen.includes(year ?? 0),
        },
        locale,
      );
    });
}
