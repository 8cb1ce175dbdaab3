import type { FacetName, LinkedSums, Voice } from '../../linked/facets.ts';

/** Opens the rows behind a group of a chart. */
export function doorOf(
  _facet: FacetName,
  _voice: Voice,
): (value: string, sums: LinkedSums) => string | null {
  return () => null;
}
