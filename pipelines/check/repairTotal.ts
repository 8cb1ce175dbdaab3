import type { DocumentRow } from '../../data/schema/documents.ts';
import type { Repair } from '../../data/schema/finding_repair.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';
import { toBaht } from './amounts.ts';
import { borneOutProjects } from './borneOut.ts';
import type { CheckContext } from './context.ts';
import { repairOfSum } from './repair.ts';
import { projectsIn } from './scope.ts';

/** A printed sum of money that its rows do not give, and the amounts behind it that were not read. */
export interface DifferingTotal {
  readonly total: StatedTotal;
  readonly measure: 'budget' | 'disbursed';
  readonly stated: number;
  readonly computed: number;
  readonly unread: number;
}

/** The smallest change that would make a printed sum of money and its rows agree, in baht. */
export function repairOfTotal(
  document: DocumentRow,
  { total, measure, stated, computed, unread }: DifferingTotal,
  context: CheckContext,
): Repair | null {
  if (unread > 0) {
    if (unread > 1 || stated <= computed) return null;
    return { change: 'cell_unread', of: 'row', from: null, to: stated - computed, cells: 1 };
  }
  const { scope, fiscal_year: year } = total;
  const borneOut = borneOutProjects(document, measure, year, context);
  const projects = projectsIn(scope, context.projects.get(document.document_id) ?? []);
  const cells = projects
    .filter((project) => !borneOut.has(project))
    .flatMap(({ project_id }) => context.budgets.get(project_id) ?? [])
    .filter((row) => row.source !== 'detail_sheet' && (year === null || row.fiscal_year === year))
    .map((row) => row[`${measure}_baht`]);
  const open = cells.flatMap((satang) =>
    satang === null ? [] : [{ of: 'row' as const, value: toBaht(satang) }],
  );
  return repairOfSum({
    stated,
    computed,
    isTotalOpen: true,
    open,
    missing: cells.length - open.length,
  });
}
