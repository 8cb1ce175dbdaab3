import type { Rows } from '../../data/schema/catalogue.ts';
import type { LabelledProject, LineSpan } from '../support/labels.ts';
import type { DocumentRows } from './rows.ts';

/** Below this a reading counts as shown unsure. */
export const sure = 0.8;

type Project = Rows['projects'];
type Budget = Rows['project_budgets'];

/** True where the tables show the field of the project as unsure. */
export function isFieldFlagged(rows: DocumentRows, project: Project, field: string): boolean {
  const fields = rows.fieldsOf.get(project.project_id) ?? [];
  return (
    project.confidence < sure ||
    project.doubtful_fields.includes(field) ||
    fields.some((place) => place.field === field && place.confidence < sure) ||
    rows.of.findings.some((finding) => isAbout(finding, project, field))
  );
}

/**
 * True where the tables show an amount of the project as unsure; `budget` is its row, if any, and
 * `part` its year and source. The printed place of an amount is named e.g. "budget_baht.2566.report".
 */
export function isMoneyFlagged(
  rows: DocumentRows,
  project: Project,
  field: string,
  part: string,
  budget: Budget | null,
): boolean {
  if (budget !== null && budget.confidence < sure) return true;
  const fields = rows.fieldsOf.get(project.project_id) ?? [];
  const name = `${field}.${part.replace(' ', '.')}`;
  return (
    fields.some((place) => place.field === name && place.confidence < sure) ||
    isFieldFlagged(rows, project, field)
  );
}

/** True where a reject or a finding names lines of a labelled project that has no row. */
export function isLossFlagged(rows: DocumentRows, label: LabelledProject): boolean {
  return rows.of.rejects.some((reject) => overlaps([reject.line_first, reject.line_last], label));
}

function overlaps(span: LineSpan, label: LabelledProject): boolean {
  return span[0] <= label.lines[1] && span[1] >= label.lines[0];
}

/** A finding names its project, or the document's projects by ordinal, and the fields in doubt. */
function isAbout(finding: Rows['findings'], project: Project, field: string): boolean {
  const detail = JSON.parse(finding.detail) as Record<'field' | 'fields' | 'ordinals', unknown>;
  const fields = [detail.field, detail.fields].flat();
  const ordinals = finding.project_id === null ? [detail.ordinals].flat() : [];
  const isNamed = finding.project_id === project.project_id || ordinals.includes(project.ordinal);
  return isNamed && fields.includes(field);
}
