import frameworks from '../../../data/reference/frameworks.json' with { type: 'json' };
import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { projectsOf } from '../projectGroups.ts';
import type { Judgement } from '../rule.ts';

const RULE = 'mission_without_project';

/**
 * Missions of the framework a plan follows, under which it lists no project. Why: the framework asks
 * for something under each. Leaves out: plans that print no codes of missions, strategies without
 * missions; where projects without a code may belong there, it tells how many.
 */
export function missionWithoutProject(document: DocumentRow, context: CheckContext): Finding[] {
  if (typeof judgeMissionWithoutProject(document, context) !== 'number') return [];
  const missions = missionsOf(document);
  const projects = projectsOf(document, context);
  const held = new Set(projects.map((project) => project.mission_code));
  const empty = missions.filter(([code]) => !held.has(code));
  if (empty.length === 0) return [];
  const unplaced = projects.filter(
    ({ mission_code, doubtful_fields }) =>
      mission_code === null || doubtful_fields.includes('mission_code'),
  );
  return [
    finding({
      rule: RULE,
      document,
      subject: 'document',
      detail: {
        missions: empty.map(([code]) => code),
        mission_names: empty.map(([, name]) => name),
        of_missions: missions.length,
        unplaced: unplaced.length,
      },
      evidence: [],
    }),
  ];
}

/** Missions of the framework, where the plan's projects stand under codes of missions. */
export function judgeMissionWithoutProject(
  document: DocumentRow,
  context: CheckContext,
): Judgement {
  if (document.kind !== 'plan') return 'other_kind';
  const missions = missionsOf(document);
  const projects = projectsOf(document, context);
  if (projects.length === 0) return 'no_such_records';
  if (missions.length === 0) return 'framework_unknown';
  const isPlaced = projects.some((project) => project.mission_code !== null);
  return isPlaced ? missions.length : 'not_stated';
}

function missionsOf({ framework }: DocumentRow): (readonly [code: string, name: string])[] {
  if (framework === null) return [];
  const { missions } = frameworks.frameworks[framework];
  return Object.entries(missions as Record<string, { readonly name: string }>)
    .filter(([code]) => code.split('.').length === 2)
    .map(([code, { name }]) => [code, name]);
}
