import type { CoverageCount } from '../../queries/cubes.ts';

/** How many bodies have which documents of a year. */
export type CoverageYear = Omit<CoverageCount, 'province' | 'n_none'>;

/** Bodies and their documents by fiscal year, of some provinces or of all; going up. */
export function coverageYears(
  counts: readonly CoverageCount[],
  provinces: readonly string[],
): CoverageYear[] {
  const years = new Map<number, CoverageYear>();
  for (const { province, year, n_bodies, n_plan, n_report_6, n_report_12 } of counts) {
    if (provinces.length > 0 && !provinces.includes(province)) continue;
    const sum = years.get(year);
    years.set(year, {
      year,
      n_bodies: (sum?.n_bodies ?? 0) + n_bodies,
      n_plan: (sum?.n_plan ?? 0) + n_plan,
      n_report_6: (sum?.n_report_6 ?? 0) + n_report_6,
      n_report_12: (sum?.n_report_12 ?? 0) + n_report_12,
    });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** Bodies of the set: those that no document of a year was found of are among them. */
export function bodiesIn(years: readonly CoverageYear[]): number {
  return Math.max(0, ...years.map(({ n_bodies }) => n_bodies));
}
