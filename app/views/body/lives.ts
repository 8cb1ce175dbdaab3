import type { Lineage, LineageLink, StagedProject } from '../../queries/lineage.ts';

/** A document that was compared. */
export type Stage = Pick<StagedProject, 'document_id' | 'kind' | 'report_months'>;

/** A project in one document, and the link that led to it from an earlier one. */
export interface Stop {
  readonly project: StagedProject & { readonly project_id: string };
  readonly link: LineageLink | null;
}

/**
 * How far a project could be followed: from document to document; only by a doubtful link; planned
 * and in no report; reported and in no plan; in one of several reports where no plan is at hand; or
 * in a plan of several years that states no money for
 * this one, so that no report of it is to be expected.
 */
export type Fate =
  'followed' | 'doubtful' | 'not_reported' | 'not_planned' | 'one_report' | 'other_years';

/** One project through the documents of a fiscal year; null where a document does not show it. */
export interface Life {
  readonly key: string;
  readonly fate: Fate;
  readonly name: string;
  readonly stops: readonly (Stop | null)[];
}

/** The projects of one fiscal year through its documents, in the order they follow each other. */
export interface LineageYear {
  readonly fiscal_year: number;
  readonly stages: readonly Stage[];
  readonly lives: readonly Life[];
}

/** Puts projects and links together: newest year first, each project once. */
export function lineageYears({ projects, links }: Lineage): LineageYear[] {
  const years = [...new Set(projects.map(({ fiscal_year: year }) => year))];
  return years.map((year) => {
    const ofYear = projects.filter(({ fiscal_year }) => fiscal_year === year);
    const stages = stagesOf(ofYear);
    return {
      fiscal_year: year,
      stages,
      lives: livesOf(
        stages,
        ofYear,
        links.filter(({ fiscal_year }) => fiscal_year === year),
      ),
    };
  });
}

/** How many lives of each fate. */
export function countFates(lives: readonly Life[]): Record<Fate, number> {
  const counts = {
    ...{ followed: 0, doubtful: 0, not_reported: 0, not_planned: 0, one_report: 0, other_years: 0 },
  };
  for (const { fate } of lives) counts[fate] += 1;
  return counts;
}

function stagesOf(projects: readonly StagedProject[]): Stage[] {
  const stages = new Map<string, Stage>();
  for (const { document_id, kind, report_months } of projects)
    stages.set(document_id, { document_id, kind, report_months });
  return [...stages.values()];
}

function livesOf(
  stages: readonly Stage[],
  projects: readonly StagedProject[],
  links: readonly LineageLink[],
): Life[] {
  const onward = (id: string) => links.filter(({ from_project_id: from }) => from === id);
  const reached = new Set(links.map(({ to_project_id: id }) => id));
  const byId = new Map(projects.flatMap((one) => (isProject(one) ? [[one.project_id, one]] : [])));
  const first = projects.filter(isProject).filter(({ project_id }) => !reached.has(project_id));
  return first.map((project) => {
    const found = new Map<string, Stop>();
    const queue: Stop[] = [{ project, link: null }];
    for (const stop of queue) {
      found.set(stop.project.document_id, stop);
      for (const link of onward(stop.project.project_id)) {
        const project = byId.get(link.to_project_id);
        if (project && !found.has(project.document_id)) queue.push({ project, link });
      }
    }
    const stops = stages.map(({ document_id }) => found.get(document_id) ?? null);
    return {
      key: project.project_id,
      name: project.name ?? '',
      stops,
      fate: fateOf(stages, stops),
    };
  });
}

function fateOf(stages: readonly Stage[], stops: readonly (Stop | null)[]): Fate {
  const isIn = (kind: Stage['kind']) => stops.some((stop) => stop?.project.kind === kind);
  if (stops.some((stop) => stop?.link?.is_doubtful)) return 'doubtful';
  if (!isIn('plan')) {
    if (stages.some(({ kind }) => kind === 'plan')) return 'not_planned';
    return stops.filter((stop) => stop !== null).length > 1 ? 'followed' : 'one_report';
  }
  if (isIn('progress_report')) return 'followed';
  const planned = stops.find((stop) => stop !== null)?.project;
  const states = planned?.needs_no_budget === true || (planned?.budget_satang ?? 0) > 0;
  return planned?.planned_in_other_year && !states ? 'other_years' : 'not_reported';
}

function isProject(one: StagedProject): one is Stop['project'] {
  return one.project_id !== null;
}
