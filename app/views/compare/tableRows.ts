import type { SumCells } from '../../format/amount.ts';
import type { BodySummary } from '../../queries/bodies.ts';
import type { BudgetByYear } from '../../queries/budgets.ts';
import type { RiskLevels } from '../../queries/riskLevels.ts';
import type { StatusShare } from '../../queries/statusShares.ts';
import type { ItaTarget } from '../../queries/targets.ts';
import type { ProjectCount } from '../../queries/projectCounts.ts';

/** One body of the comparison with the answers to every question of the page. */
export interface CompareRow {
  readonly body: BodySummary;
  readonly projects: number;
  /** Planned money over the years asked for in satang; null where no amount is printed. */
  readonly satang: number | null;
  readonly cells: SumCells;
  readonly share: StatusShare | null;
  readonly risks: RiskLevels | null;
  /** The target of the last year that has one. */
  readonly ita: ItaTarget | null;
}

interface Answers {
  readonly counts: readonly ProjectCount[];
  readonly budgets: readonly BudgetByYear[];
  readonly shares: readonly StatusShare[];
  readonly risks: readonly RiskLevels[];
  readonly ita: readonly ItaTarget[];
}

/** The answers brought together, a row per body in the order of the bodies. */
export function compareRows(bodies: readonly BodySummary[], answers: Answers): CompareRow[] {
  return bodies.map((body) => {
    const isOwn = (row: { body_id: string }) => row.body_id === body.body_id;
    const budgets = answers.budgets.filter(isOwn);
    const stated = budgets.filter((row) => row.budget_satang !== null);
    return {
      body,
      projects: answers.counts.find(isOwn)?.n_projects ?? 0,
      satang:
        stated.length > 0 ? stated.reduce((sum, row) => sum + (row.budget_satang ?? 0), 0) : null,
      cells: addCells(budgets),
      share: answers.shares.find(isOwn) ?? null,
      risks: answers.risks.find(isOwn) ?? null,
      ita: answers.ita.filter(isOwn).at(-1) ?? null,
    };
  });
}

function addCells(sums: readonly SumCells[]): SumCells {
  const add = (key: keyof SumCells) => sums.reduce((sum, cells) => sum + cells[key], 0);
  return {
    n_stated: add('n_stated'),
    n_zero: add('n_zero'),
    n_not_stated: add('n_not_stated'),
    n_no_budget_needed: add('n_no_budget_needed'),
    n_unsure: add('n_unsure'),
    n_unread: add('n_unread'),
  };
}
