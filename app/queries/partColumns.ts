import { partNames } from '../linked/facets.ts';

/** The contract's columns of what is added up, in the order of partNames. */
export const partColumns = partNames.map((name) => name.replace(/_satang$/, '_baht'));
