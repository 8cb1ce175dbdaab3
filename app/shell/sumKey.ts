import type { SumPlace } from '../queries/budgetEvidence.ts';

/** The name of a sum in the address: body, fiscal year and dimension, "-" for a side left open. */
export function sumKey(place: SumPlace): string {
  return [place.bodyId, place.fiscalYear, place.dimension].map((side) => side ?? '-').join('~');
}

/** The sum that a name stands for, or null where it is none. */
export function maybeSumPlace(key: string): SumPlace | null {
  const [bodyId, fiscalYear, dimension, ...rest] = key.split('~');
  if (!bodyId || !fiscalYear || !dimension || rest.length > 0) return null;
  if (fiscalYear !== '-' && !/^\d{4}$/.test(fiscalYear)) return null;
  return {
    ...(bodyId === '-' ? {} : { bodyId }),
    ...(fiscalYear === '-' ? {} : { fiscalYear: Number(fiscalYear) }),
    ...(dimension === '-' ? {} : { dimension }),
  };
}
