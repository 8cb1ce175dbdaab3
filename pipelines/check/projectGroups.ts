import type { DocumentRow } from '../../data/schema/documents.ts';
import type { ProjectsDetail } from '../../data/schema/finding_details_signals.ts';
import type { Project } from '../../data/schema/projects.ts';
import type { CheckContext } from './context.ts';

/** The projects of a document, in order. */
export function projectsOf(document: DocumentRow, context: CheckContext): readonly Project[] {
  return context.projects.get(document.document_id) ?? [];
}

/** One group a project, or a single one where there are more than `foldAbove`: enough to lead there. */
export function foldProjects<T>(cases: readonly T[], foldAbove: number): (readonly T[])[] {
  if (cases.length === 0) return [];
  return cases.length > foldAbove ? [cases] : cases.map((one) => [one]);
}

/** Beyond so many, numbers do. */
export const NAMES_TOLD = 12;

/** Which projects a finding is about. */
export function projectsDetail(projects: readonly Project[]): ProjectsDetail {
  return {
    ordinals: projects.map((project) => project.ordinal),
    names: projects.slice(0, NAMES_TOLD).map((project) => project.name),
  };
}

/** What a finding about such projects is named by: "p1", or "p1-and-69" where folded. */
export function projectsSubject(projects: readonly Project[]): string {
  const others = projects.length - 1;
  return `p${projects[0]?.ordinal ?? 0}${others > 0 ? `-and-${others}` : ''}`;
}

/** The project of a finding that is about one alone. */
export function onlyProject(projects: readonly Project[]): { readonly project?: Project } {
  const [project, ...others] = projects;
  return project && others.length === 0 ? { project } : {};
}
