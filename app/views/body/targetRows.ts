import type { ItaTarget, TargetRow } from '../../queries/targets.ts';

/** What a body aims at in one fiscal year; null where no target is printed. */
export interface YearTargets {
  readonly year: number;
  readonly ita: ItaTarget | null;
  readonly cases: TargetRow | null;
}

/** Targets of both metrics brought together by year, going up. */
export function targetRows(ita: readonly ItaTarget[], cases: readonly TargetRow[]): YearTargets[] {
  const years = new Set([...ita, ...cases].map(({ fiscal_year: year }) => year));
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      ita: ita.find((row) => row.fiscal_year === year) ?? null,
      cases: cases.find((row) => row.fiscal_year === year) ?? null,
    }));
}
