import { type FacetName, type Selections } from '../../linked/facets.ts';
import { type Address, type AddressChange, toggled } from '../../shell/address.ts';

/** What is chosen of each facet, by the address. */
export function selectionsOf({ dim, fy, status, mission, prov }: Address): Selections {
  return { dimension: dim, year: fy.map(String), status, mission, province: prov };
}

/** The change of the address that a click on a value makes: chosen, or no longer. */
export function changeOf(facet: FacetName, value: string, address: Address): AddressChange {
  if (facet === 'dimension') return { dim: toggled(address.dim, value) };
  if (facet === 'year') return { fy: toggled(address.fy, Number(value)) };
  if (facet === 'status') return { status: toggled(address.status, value) };
  if (facet === 'mission') return { mission: toggled(address.mission, value) };
  return { prov: toggled(address.prov, value) };
}

/** Whether a value can be filtered by; other pages know no filter for a year or province not told. */
export function canChoose(facet: FacetName, value: string): boolean {
  return value !== 'none' || (facet !== 'year' && facet !== 'province');
}
