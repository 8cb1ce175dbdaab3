import type { Column, Role, TableKind } from '../stages.ts';

/** What a table is, from its columns together; a name column alone makes no plan table. */
export function tableKindOf(columns: readonly Column[]): TableKind {
  const roles = new Set(columns.map((column) => column.role));
  const has = (...wanted: Role[]) => wanted.some((role) => roles.has(role));
  if (
    has('risk_issue') &&
    has('risk_level', 'likelihood', 'impact', 'risk_score', 'risk_control')
  ) {
    return 'risk';
  }
  if (has('complaint_category')) return 'complaint';
  if (has('name')) {
    if (has('result', 'status', 'progress', 'disbursed')) return 'report';
    return has('budget', 'kpi', 'target', 'quantity', 'quarter', 'responsible', 'outcome')
      ? 'plan'
      : 'other';
  }
  if (has('planned_count', 'done_count') && has('mission', 'dimension', 'strategy'))
    return 'summary';
  if (has('target_metric', 'target') && has('year', 'budget') && columns.some((c) => c.year)) {
    return 'target';
  }
  return 'other';
}
