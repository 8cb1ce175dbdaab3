import { type FacetName, type Selections } from '../../linked/facets.ts';
import type { Address, AddressChange } from '../../shell/address.ts';

/** What is chosen of each facet, by the address. */
export function selectionsOf({ dim, fy, status, mission, prov }: Address): Selections {
  return { dimension: dim, year: fy.map(String), status, mission, province: prov };
}

/** The change of the address to what is chosen. */
export function changeTo(selections: Selections): AddressChange {
  const { dimension: dim, year, status, mission, province: prov } = selections;
  return {
    dim: [...dim],
    fy: year.map(Number),
    status: [...status],
    mission: [...mission],
    prov: [...prov],
  };
}

/** Whether a value can be filtered by; other pages know no filter for a year or province not told. */
export function canChoose(facet: FacetName, value: string): boolean {
  return value !== 'none' || (facet !== 'year' && facet !== 'province');
}
