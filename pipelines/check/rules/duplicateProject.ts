import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { headingKey } from '../../normalise/thai.ts';
import { threshold } from '../catalogue.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { counted, type Judgement } from '../rule.ts';
import type { Project } from '../../../data/schema/projects.ts';

const RULE = 'duplicate_project';

/**
 * Projects of one document with the same name, white space and punctuation aside. Why: a project
 * counted twice makes counts and sums too large; it may also rightly serve two missions. Leaves
 * out: names that differ in a word, and names shorter than `shortest_name` letters.
 */
export function duplicateProject(document: DocumentRow, context: CheckContext): Finding[] {
  const projects = context.projects.get(document.document_id) ?? [];
  const named = projects.filter(isNamed);
  return [...groupBy(named, (project) => headingKey(project.name)).values()].flatMap((same) => {
    const first = same[0];
    if (same.length < 2 || !first) return [];
    const ordinals = same.map((project) => project.ordinal);
    return [
      finding({
        rule: RULE,
        document,
        subject: ordinals.map((ordinal) => `p${ordinal}`).join('-'),
        project: first,
        detail: { name: first.name, ordinals },
        evidence: same.map((project) => project.evidence_id),
      }),
    ];
  });
}

/** Projects whose name is long enough to tell them apart. */
export function judgeDuplicateProject(document: DocumentRow, context: CheckContext): Judgement {
  const projects = context.projects.get(document.document_id) ?? [];
  return counted(
    projects.filter(isNamed).length,
    projects.length === 0 ? 'no_such_records' : 'not_stated',
  );
}

function isNamed(project: Project): boolean {
  return headingKey(project.name).length >= threshold(RULE, 'shortest_name');
}
