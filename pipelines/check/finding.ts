import type { DocumentRow } from '../../data/schema/documents.ts';
import type { FindingDetails, RuleId } from '../../data/schema/finding_details.ts';
import type { Finding } from '../../data/schema/findings.ts';
import type { Project } from '../../data/schema/projects.ts';
import { ruleEntry, type Severity } from './catalogue.ts';

export interface Draft<R extends RuleId> {
  readonly rule: R;
  readonly document: DocumentRow;
  /** What the finding is about within its document, e.g. "p12.2566": makes its id. */
  readonly subject: string;
  readonly project?: Project;
  /** The rule's own severity where absent. */
  readonly severity?: Severity;
  readonly detail: FindingDetails[R];
  readonly evidence: readonly string[];
}

/** A row of `findings`. Its id is the document, the rule and the subject: the same on every run. */
export function finding<R extends RuleId>(draft: Draft<R>): Finding {
  const { rule, document, project } = draft;
  return {
    finding_id: `${document.document_id}.${rule}.${draft.subject}`,
    rule_id: rule,
    severity: draft.severity ?? ruleEntry(rule).severity,
    body_id: project?.body_id ?? document.body_id,
    document_id: document.document_id,
    project_id: project?.project_id ?? null,
    detail: JSON.stringify(draft.detail),
    evidence_ids: [...new Set(draft.evidence)],
  };
}

/** The number printed before a project, or its ordinal where none is printed. */
export function projectNo(project: Project): string {
  return project.seq ?? String(project.ordinal);
}
