import { measure } from './measure.ts';
import { sql, type Sql } from './sql.ts';

/**
 * Canonical dimension of a project `p`: what stands before the first dot of its mission in the
 * crosswalk, 'none' where it has none. Codes as printed mean other things in other frameworks.
 */
export function dimension(): Sql {
  return measure('canonical_dimension', sql`p.canonical_mission`);
}

/** Whether a project `p` is still under way. */
export function isStuck(): Sql {
  return measure('is_in_progress', sql`p.status`);
}

/** Whether a confidence is below what counts as sure. */
export function isUnsure(confidence: Sql): Sql {
  return measure('is_unsure', confidence);
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
  const none = sql`c.needs_no_budget`;
  const unsure = sql`c.${part}_unsure`;
  return sql`${measure('money_total', value)} AS ${part}_satang,
    ${measure('cells_all')} AS n_cells,
    ${measure('cells_stated', value)} AS n_stated,
    ${measure('cells_zero', value)} AS n_zero,
    ${measure('cells_not_stated', value, none)} AS n_not_stated,
    ${measure('cells_no_budget', value, none)} AS n_no_budget_needed,
    ${measure('cells_unsure', unsure)} AS n_unsure,
    ${measure('cells_unread', value, none, unsure)} AS n_unread`;
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
