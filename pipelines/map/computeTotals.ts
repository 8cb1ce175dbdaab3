import type { StatedTotal } from '../../data/schema/stated_totals.ts';
import type { DraftProject } from './draft.ts';
import type { Place } from './place.ts';
import type { OrphanAmount } from './projectTable.ts';
import type { DraftTotal } from './totals.ts';

/** Whether a place belongs to a scope: the document, a dimension number, or a mission code. */
export function inScope(place: Place, scope: string): boolean {
  if (scope === 'document') return true;
  return scope.includes('.') ? place.missionCode === scope : String(place.dimensionNo) === scope;
}

/**
 * The same total from the printed rows: a count, or baht. Amounts of rows that lost their project
 * count too, since they are printed. NULL where no row of the scope says anything to sum.
 */
export function computeTotal(
  total: Pick<DraftTotal, 'scope' | 'measure' | 'year'>,
  projects: readonly DraftProject[],
  orphans: readonly OrphanAmount[],
): StatedTotal['computed_value'] {
  const inside = projects.filter((project) => inScope(project.place, total.scope));
  if (total.measure === 'projects') return inside.length;
  if (total.measure === 'completed_projects') {
    const done = projects.filter((project) => project.status.value === 'completed');
    return done.length === 0 ? null : inside.filter((p) => p.status.value === 'completed').length;
  }
  const { measure: side, year } = total;
  const amounts: number[] = [];
  const add = (budgets: DraftProject['budgets']) => {
    for (const budget of budgets) {
      if (budget.source === 'detail_sheet' || (year !== null && budget.year !== year)) continue;
      const { satang } = budget[side].value;
      if (satang !== null) amounts.push(satang);
    }
  };
  for (const { budgets } of inside) add(budgets);
  for (const { place, budgets } of orphans) if (inScope(place, total.scope)) add(budgets);
  return amounts.length === 0 ? null : amounts.reduce((sum, satang) => sum + satang, 0) / 100;
}
