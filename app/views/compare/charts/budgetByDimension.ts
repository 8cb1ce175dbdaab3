import { dimensions } from '../../../format/words/labels.ts';
import { compareWords } from '../../../format/words/compare.ts';
import type { BudgetByDimension } from '../../../queries/budgets.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { BarMark } from '../../../ui/barMarks.ts';
import { budgetMark } from '../../../ui/budgetMark.ts';
import type { Locale } from '../../../ui/Locale.tsx';

/**
 * The bars of one body's planned budget, a bar per dimension of the crosswalk in which it has a
 * project; dimensions not among `chosen` are pale (none chosen: none is).
 */
export function budgetByDimensionMarks(
  rows: readonly BudgetByDimension[],
  bodyId: string,
  chosen: readonly string[],
  locale: Locale,
): BarMark[] {
  return rows
    .filter((row) => row.body_id === bodyId)
    .map((row) =>
      budgetMark(
        {
          key: row.dimension,
          name: dimensionName(row.dimension, locale),
          satang: row.budget_satang,
          cells: row,
          door: doorTo.sum({ bodyId, dimension: row.dimension }),
          faded: chosen.length > 0 && !chosen.includes(row.dimension),
        },
        locale,
      ),
    );
}

function dimensionName(dimension: string, locale: Locale): string {
  const label = dimensions[dimension as keyof typeof dimensions];
  const name = label ? locale.say(label) : dimension;
  return dimension === 'none'
    ? name
    : locale.say(compareWords.dimensionName, { n: dimension, name });
}
