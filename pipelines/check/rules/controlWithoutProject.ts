import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { riskRows } from '../riskRows.ts';
import { counted, type Judgement } from '../rule.ts';

/**
 * Control measures of the risk table that no project of the same plan carries out by name. Why: a
 * measure without a project has no budget, unit or indicator to follow it by. Leaves out: projects
 * that carry out a measure under quite another name, and documents that list no projects.
 */
export function controlWithoutProject(document: DocumentRow, context: CheckContext): Finding[] {
  if ((context.projects.get(document.document_id) ?? []).length === 0) return [];
  return riskRows(document, context).flatMap(({ risks, controls }) => {
    const loose = controls.filter((control) => control.project_id === null);
    const first = risks[0];
    if (loose.length === 0 || !first) return [];
    return [
      finding({
        rule: 'control_without_project',
        document,
        subject: `r${first.ordinal}`,
        detail: {
          process: first.process,
          controls: loose.map((control) => control.control),
          named: controls.length,
        },
        evidence: loose.map((control) => control.evidence_id),
      }),
    ];
  });
}

/** Controls, where the document lists projects that may carry them out. */
export function judgeControlWithoutProject(
  document: DocumentRow,
  context: CheckContext,
): Judgement {
  const projects = context.projects.get(document.document_id) ?? [];
  const controls = context.controls.get(document.document_id) ?? [];
  return counted(projects.length === 0 ? 0 : controls.length, 'no_such_records');
}
