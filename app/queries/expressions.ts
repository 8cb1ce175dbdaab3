import { sql, type Sql } from './sql.ts';

/** A reading below this confidence is called unsure. */
export const sure = 0.8;

/**
 * Canonical dimension of a project `p`: what stands before the first dot of its mission in the
 * crosswalk, 'none' where it has none. Codes as printed mean other things in other frameworks.
 */
export function dimension(): Sql {
  return sql`coalesce(split_part(p.canonical_mission, '.', 1), 'none')`;
}

/** Whether a project `p` is still under way. */
export function isStuck(): Sql {
  return sql`p.status = 'in_progress'`;
}

/** Whether a confidence is below what counts as sure. */
export function isUnsure(confidence: Sql): Sql {
  return sql`coalesce(${confidence} < CAST(${sure} AS DOUBLE), FALSE)`;
}

/**
 * A sum over cells `c` of one amount and what it was made of: numbers printed (zero included),
 * zeros, cells without a number, projects that need no money, and readings that are unsure.
 * The sum is NULL where no number is printed at all.
 */
export function sumOf(amount: 'budget' | 'disbursed'): Sql {
  return amount === 'budget' ? sumOver(sql`budget`) : sumOver(sql`disbursed`);
}

function sumOver(part: Sql): Sql {
  const value = sql`c.${part}_satang`;
  const unsure = sql`c.${part}_unsure`;
  const nothing = sql`${value} IS NULL AND NOT c.needs_no_budget`;
  return sql`CAST(sum(${value}) AS BIGINT) AS ${part}_satang,
    CAST(count(*) AS INTEGER) AS n_cells,
    CAST(count(${value}) AS INTEGER) AS n_stated,
    CAST(count(*) FILTER (${value} = 0) AS INTEGER) AS n_zero,
    CAST(count(*) FILTER (${nothing}) AS INTEGER) AS n_not_stated,
    CAST(count(*) FILTER (${value} IS NULL AND c.needs_no_budget) AS INTEGER) AS n_no_budget_needed,
    CAST(count(*) FILTER (${unsure}) AS INTEGER) AS n_unsure,
    CAST(count(*) FILTER (${nothing} AND ${unsure}) AS INTEGER) AS n_unread`;
}

/** What a sum was made of, as a shape: see sumOf. `n_unread` are among `n_not_stated`. */
export const cellCounts = {
  n_cells: 'integer',
  n_stated: 'integer',
  n_zero: 'integer',
  n_not_stated: 'integer',
  n_no_budget_needed: 'integer',
  n_unsure: 'integer',
  n_unread: 'integer',
} as const;
