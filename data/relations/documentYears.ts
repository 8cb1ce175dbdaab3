import { join, sql, type Sql } from './sql.ts';

/** Condition on a row of `documents` named `d`: it covers one of the fiscal years. */
export function whereDocumentYears(years: readonly number[]): Sql {
  if (years.length === 0) return sql`TRUE`;
  const spans = years.map(
    (year) =>
      sql`${year} BETWEEN d.fiscal_year_first AND coalesce(d.fiscal_year_last, d.fiscal_year_first)`,
  );
  return sql`(${join(spans, ' OR ')})`;
}
