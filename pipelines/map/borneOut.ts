import type { Tables } from '../../data/schema/catalogue.ts';
import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';

const MONEY = { budget: 'budget_baht', disbursed: 'disbursed_baht' } as const;
type Measure = keyof typeof MONEY;

/**
 * Amounts that a total printed over the whole document bears out, as `project_id field`. A zero adds
 * nothing, so no sum bears it out; nor do Thai digits: one that is always taken for another is wrong
 * in the rows and in their total alike.
 */
export function borneOut(tables: Tables): ReadonlySet<string> {
  const printed = new Map(tables.evidence.map((row) => [row.evidence_id, row.text]));
  const isThai = (evidenceId: string): boolean => /[๐-๙]/.test(printed.get(evidenceId) ?? '');
  const sound = new Set<string>();
  for (const total of tables.stated_totals) {
    const { measure } = total;
    if (!isMoney(measure) || !isMet(total) || isThai(total.evidence_id)) continue;
    const rows = tables.project_budgets.filter(
      (row) => row.fiscal_year === total.fiscal_year && row.source !== 'detail_sheet',
    );
    const added = rows.filter((row) => (row[MONEY[measure]] ?? 0) !== 0);
    if (added.length < 2 || added.some((row) => isThai(row.evidence_id))) continue;
    for (const row of added) sound.add(keyOf(row, measure));
  }
  return sound;
}

function isMoney(measure: string): measure is Measure {
  return measure in MONEY;
}

function isMet({ scope, stated_value, computed_value }: StatedTotal): boolean {
  return (
    scope === 'document' &&
    stated_value !== null &&
    computed_value !== null &&
    Math.round(stated_value * 100) === Math.round(computed_value * 100)
  );
}

function keyOf({ project_id, fiscal_year, source }: ProjectBudget, measure: Measure): string {
  return `${project_id} ${MONEY[measure]}.${fiscal_year}.${source}`;
}
