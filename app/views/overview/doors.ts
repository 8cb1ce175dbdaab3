import type { FacetName, LinkedSums, Voice } from '../../linked/facets.ts';
import { doorTo } from '../../shell/openDoor.ts';
import type { Measure } from './shown.ts';

/** More rows than this are not listed in a drawer. */
const MOST_ROWS = 2000;

/**
 * The door from a number to the rows it was added up from, which the drawer of sums lists: budgets
 * of a year or a dimension as plans tell them. Other numbers have none.
 */
export function doorOf(
  facet: FacetName,
  measure: Measure,
  voice: Voice,
): (value: string, sums: LinkedSums) => string | null {
  return (value, { n_projects: rows }) => {
    if (measure !== 'budget' || voice !== 'plan' || rows > MOST_ROWS) return null;
    if (facet === 'dimension') return doorTo.sum({ dimension: value });
    return facet === 'year' && value !== 'none' ? doorTo.sum({ fiscalYear: Number(value) }) : null;
  };
}
