import type { Tables } from '../../data/schema/catalogue.ts';
import type { ProjectLink } from '../../data/schema/project_links.ts';
import type { Project } from '../../data/schema/projects.ts';
import { likeness } from '../normalise/likeness.ts';
import { squash } from '../normalise/thai.ts';

type DocumentRow = Tables['documents'][number];

/** How alike two names must be to be one project in two documents of a body. */
const SAME_PROJECT = 0.8;

/**
 * The same project in two documents of one body: from each document to the next that covers one of
 * its fiscal years (plan → 6-month → 12-month report), by the likeness of the names, each project
 * linked at most once each way. Projects under different canonical missions are not the same.
 */
export function linkProjects(tables: Tables): ProjectLink[] {
  const links: ProjectLink[] = [];
  const bodies = new Set(tables.documents.flatMap((d) => d.body_id ?? []));
  for (const body of bodies) {
    const documents = tables.documents.filter((d) => d.body_id === body).sort(byStage);
    documents.forEach((later, i) => {
      const earlier = documents.slice(0, i).findLast((d) => precedes(d, later));
      if (earlier) links.push(...matchPair(projectsOf(tables, earlier), projectsOf(tables, later)));
    });
  }
  return links;
}

function byStage(a: DocumentRow, b: DocumentRow): number {
  const stage = (d: DocumentRow) => (d.kind === 'plan' ? 0 : (d.report_months ?? 1));
  const year = (d: DocumentRow) => d.fiscal_year_first ?? 0;
  return stage(a) - stage(b) || year(a) - year(b) || (a.document_id < b.document_id ? -1 : 1);
}

function precedes(earlier: DocumentRow, later: DocumentRow): boolean {
  if (later.kind !== 'progress_report' || later.fiscal_year_first === null) return false;
  if (earlier.kind === 'progress_report' && earlier.report_months === later.report_months)
    return false;
  const first = earlier.fiscal_year_first ?? Infinity;
  const last = earlier.fiscal_year_last ?? -Infinity;
  return first <= later.fiscal_year_first && later.fiscal_year_first <= last;
}

function projectsOf(tables: Tables, document: DocumentRow): Project[] {
  return tables.projects.filter((project) => project.document_id === document.document_id);
}

function matchPair(from: readonly Project[], to: readonly Project[]): ProjectLink[] {
  const pairs = from.flatMap((a) => to.flatMap((b) => maybePair(a, b)));
  pairs.sort(
    (a, b) => b.match_score - a.match_score || (a.from_project_id < b.from_project_id ? -1 : 1),
  );
  const taken = new Set<string>();
  return pairs.filter(({ from_project_id, to_project_id }) => {
    if (taken.has(from_project_id) || taken.has(to_project_id)) return false;
    taken.add(from_project_id).add(to_project_id);
    return true;
  });
}

function maybePair(a: Project, b: Project): ProjectLink[] {
  const differs =
    a.canonical_mission !== null &&
    b.canonical_mission !== null &&
    a.canonical_mission !== b.canonical_mission;
  const score = differs ? 0 : likeness(squash(a.name), squash(b.name));
  if (score < SAME_PROJECT) return [];
  const match_score = Math.round(score * 100) / 100;
  return [{ from_project_id: a.project_id, to_project_id: b.project_id, match_score }];
}
