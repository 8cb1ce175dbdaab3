import type { DraftProject } from './draft.ts';
import { computeTotal } from './computeTotals.ts';
import type { OrphanAmount } from './projectTable.ts';
import type { DraftTotal } from './totals.ts';

/**
 * Decides what the totals of one row are of, where the row says only รวม and stands below a
 * dimension: of the document where they fit it and not the dimension, else of the dimension.
 */
export function settleScopes(
  totals: readonly DraftTotal[],
  projects: readonly DraftProject[],
  orphans: readonly OrphanAmount[],
): DraftTotal[] {
  const fits = (total: DraftTotal, scope: string) =>
    total.stated !== null &&
    computeTotal({ ...total, scope }, projects, orphans) === inPrintedUnit(total);
  const rows = new Map<number, DraftTotal[]>();
  for (const total of totals) {
    const line = total.pieces[0]?.no ?? 0;
    if (total.isScopeGuessed === true) rows.set(line, [...(rows.get(line) ?? []), total]);
  }
  const whole = new Set(
    [...rows.values()]
      .filter(
        (row) =>
          row.some((total) => fits(total, 'document')) &&
          !row.some((total) => fits(total, total.scope)),
      )
      .flat(),
  );
  return totals.map((total) => (whole.has(total) ? { ...total, scope: 'document' } : total));
}

function inPrintedUnit(total: DraftTotal): number {
  const isMoney = total.measure === 'budget' || total.measure === 'disbursed';
  return isMoney ? (total.stated ?? 0) / 100 : (total.stated ?? 0);
}
