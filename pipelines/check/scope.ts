import type { Project } from '../../data/schema/projects.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';
import type { NotJudged } from './rule.ts';

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

/** Whether a printed total has a figure and the rows give the same sum or count. */
export function isComparable(total: StatedTotal): boolean {
  return total.stated_value !== null && total.computed_value !== null;
}

/** Whether a printed total is one of money. */
export function isOfMoney(total: StatedTotal): boolean {
  return total.measure === 'budget' || total.measure === 'disbursed';
}

/** Why none of a document's printed totals can be held against its rows. */
export function whyNoTotal(printed: readonly StatedTotal[]): NotJudged {
  if (printed.length === 0) return 'no_such_records';
  return printed.some(isFigureUnread) ? 'not_read' : 'not_stated';
}
