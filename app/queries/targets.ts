import { isAnyOf, sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { isUnsure } from '../../data/relations/expressions.ts';
import { type Filter, whereBody } from './filter.ts';

const shape = {
  document_id: 'text',
  body_id: 'text',
  body_name: 'text',
  body_type: 'text',
  fiscal_year: 'integer',
  value: 'double',
  result_score: 'double?',
  unsure: 'boolean',
  evidence_id: 'text',
} as const;

/** A target a body set for a year; `result_score` is the published ITA result of that year. */
export type TargetRow = RowOfShape<typeof shape>;

/** An aim of the whole country: a score to be reached by the end of a fiscal year, no sooner. */
export interface NationalAim {
  readonly by_fiscal_year: number;
  readonly score: number;
}

/** A body's ITA target beside the national aim, which is NULL in years it does not fall due. */
export type ItaTarget = TargetRow & { readonly aim_score: number | null };

/** ITA targets (points of 100) per body and year, beside the aims handed in and the results. */
export async function itaTargets(
  engine: Engine,
  filter: Filter,
  aims: readonly NationalAim[],
  signal?: AbortSignal,
): Promise<ItaTarget[]> {
  const rows = await targetsOf(engine, filter, 'ita_score', signal);
  return rows.map((row) => ({
    ...row,
    aim_score: aims.find((aim) => aim.by_fiscal_year === row.fiscal_year)?.score ?? null,
  }));
}

/** Targets for fewer corruption cases (percent of reduction) per body and year. */
export function caseReductionTargets(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<TargetRow[]> {
  return targetsOf(engine, filter, 'corruption_case_reduction_pct', signal);
}

function targetsOf(
  engine: Engine,
  filter: Filter,
  metric: string,
  signal?: AbortSignal,
): Promise<TargetRow[]> {
  const query = sql`SELECT t.document_id, b.body_id, b.name_th AS body_name, b.body_type,
      t.fiscal_year, t.value, CASE WHEN t.metric = 'ita_score' THEN i.score END AS result_score,
      ${isUnsure(sql`t.confidence`)} AS unsure, t.evidence_id
    FROM targets t JOIN bodies b ON b.body_id = t.body_id
    LEFT JOIN ita_results i ON i.body_id = t.body_id AND i.fiscal_year = t.fiscal_year
    WHERE t.metric = ${metric} AND ${whereBody(filter)}
      AND ${isAnyOf(sql`t.fiscal_year`, filter.years)}
    ORDER BY body_name, b.body_id, t.fiscal_year, t.document_id`;
  const reads = {
    bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
    targets: [
      'document_id',
      'body_id',
      'metric',
      'fiscal_year',
      'value',
      'confidence',
      'evidence_id',
    ],
    ita_results: ['body_id', 'fiscal_year', 'score'],
  } as const;
  return ask(engine, reads, shape, query, signal, { filter });
}
