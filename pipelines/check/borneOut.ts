import type { DocumentRow } from '../../data/schema/documents.ts';
import type { Project } from '../../data/schema/projects.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';
import type { CheckContext } from './context.ts';
import { isSameFigure } from './figures.ts';
import { isComparable, projectsIn } from './scope.ts';

/**
 * The projects of a document whose amounts of a year are borne out: they stand under a printed
 * total that its rows give.
 */
export function borneOutProjects(
  document: DocumentRow,
  measure: StatedTotal['measure'],
  year: number | null,
  context: CheckContext,
): ReadonlySet<Project> {
  const totals = context.totals.get(document.document_id) ?? [];
  const projects = context.projects.get(document.document_id) ?? [];
  const agreeing = totals.filter(
    (total) =>
      total.measure === measure &&
      (total.fiscal_year === null || total.fiscal_year === year) &&
      agrees(total),
  );
  return new Set(agreeing.flatMap(({ scope }) => projectsIn(scope, projects)));
}

/** Whether the rows give a printed total. */
export function agrees(total: StatedTotal): boolean {
  return isComparable(total) && isSameFigure(total.stated_value ?? 0, total.computed_value ?? 0);
}
