import type { Project } from '../../data/schema/projects.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';

/** The column of a project that a scope goes by: "1" a dimension, "1.2" a mission, "1.2.3" below. */
export function scopeField(scope: string): 'dimension_no' | 'mission_code' | 'sub_mission_code' {
  const depth = scope.split('.').length;
  if (depth === 1) return 'dimension_no';
  return depth === 2 ? 'mission_code' : 'sub_mission_code';
}

/** The projects a printed total is about. Scope: document, a dimension number, or a mission code. */
export function projectsIn(scope: string, projects: readonly Project[]): readonly Project[] {
  if (scope === 'document') return projects;
  const field = scopeField(scope);
  return projects.filter((project) => String(project[field]) === scope);
}

/** Whether the projects carry the codes a scope goes by at all: else nothing can be judged. */
export function isScopeRead(scope: string, projects: readonly Project[]): boolean {
  if (scope === 'document') return projects.length > 0;
  const field = scopeField(scope);
  return projects.some((project) => project[field] !== null);
}

/** Whether a printed total holds a figure, though it could not be read as a number. */
export function isFigureUnread(total: StatedTotal): boolean {
  return total.stated_value === null && /[0-9๐-๙]/.test(total.stated_text);
}

/** A subject for finding ids from the parts of a printed total. */
export function totalSubject(total: StatedTotal): string {
  return [total.scope, total.measure, total.fiscal_year ?? 'all'].join('-');
}
