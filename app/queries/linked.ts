import { projectYearCube } from '../../data/relations/cubes.ts';
import { allOf } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { type Cube, type CodedColumn, cubeOf } from '../linked/cube.ts';
import { partNames } from '../linked/facets.ts';
import { ask } from './ask.ts';
import { cellReads } from './cells.ts';
import { everything, type Filter, whereBody, whereProject } from './filter.ts';

const shape = {
  voice: 'text',
  province_code: 'text?',
  fiscal_year: 'integer?',
  canonical_mission: 'text?',
  status: 'text',
  n_projects: 'integer',
  budget_satang: 'satang?',
  n_stated: 'integer',
  n_zero: 'integer',
  n_not_stated: 'integer',
  n_no_budget_needed: 'integer',
  n_unsure: 'integer',
  n_unread: 'integer',
  disbursed_satang: 'satang?',
  n_disbursed_stated: 'integer',
} as const;

type CubeRow = RowOfShape<typeof shape>;

const reads = { ...cellReads, documents: [...cellReads.documents, 'title'] } as const;

/**
 * The cube that linked charts show, made from the rows: where bodies, types of body or words are
 * asked for, which the written cube does not know, or where files of the user's own stand beside
 * the published ones. The sides that the charts filter by themselves are left open.
 */
export async function linkedCube(
  engine: Engine,
  { bodies, bodyTypes, search }: Filter,
  signal?: AbortSignal,
): Promise<Cube> {
  const asked: Filter = { ...everything, bodies, bodyTypes, search };
  const query = projectYearCube(allOf([whereBody(asked), whereProject(asked)]));
  return cubeOfRows(await ask(engine, reads, shape, query, signal));
}

function cubeOfRows(rows: readonly CubeRow[]): Cube {
  return cubeOf({
    rows: rows.length,
    voice: coded(rows.map((row) => row.voice)),
    province: coded(rows.map((row) => row.province_code)),
    year: coded(rows.map((row) => row.fiscal_year)),
    mission: coded(rows.map((row) => row.canonical_mission)),
    status: coded(rows.map((row) => row.status)),
    parts: partNames.map((name) => Float64Array.from(rows, (row) => row[name] ?? 0)),
  });
}

function coded(column: readonly (string | number | null)[]): CodedColumn {
  const places = new Map([...new Set(column)].map((value, code) => [value, code]));
  return {
    values: [...places.keys()],
    codes: Uint16Array.from(column, (value) => places.get(value)!),
  };
}
