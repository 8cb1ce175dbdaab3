import { cellsOf } from '../../data/relations/cells.ts';
import { allOf, isAnyOf, sql, type Sql } from '../../data/relations/sql.ts';
import type { Reads } from '../engine/engine.ts';
import { type Filter, whereBody, whereProject } from './filter.ts';

/** What the cells are made from. */
export const cellReads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_th', 'province_code'],
  documents: [
    'document_id',
    'body_id',
    'kind',
    'fiscal_year_first',
    'fiscal_year_last',
    'report_months',
  ],
  projects: [
    'project_id',
    'document_id',
    'ordinal',
    'name',
    'kpi',
    'responsible_unit',
    'canonical_mission',
    'status',
    'needs_no_budget',
    'doubtful_fields',
    'evidence_id',
  ],
  project_budgets: [
    'project_id',
    'fiscal_year',
    'source',
    'budget_baht',
    'disbursed_baht',
    'confidence',
    'evidence_id',
  ],
} as const satisfies Reads;

/** Common table expressions that end in `cells`: those that pass the filter. */
export function cells(filter: Filter): Sql {
  const where = allOf([
    whereBody(filter),
    whereProject(filter),
    isAnyOf(sql`s.fiscal_year`, filter.years),
  ]);
  return cellsOf({ where, statuses: filter.statuses });
}
