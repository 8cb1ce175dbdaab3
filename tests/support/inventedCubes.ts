import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import { everyTable } from '../../data/schema/everyTable.ts';
import type { Column } from '../../data/schema/column.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import frameworks from '../../data/reference/frameworks.json' with { type: 'json' };
import { manifestName, manifestOf, sha256 } from '../../pipelines/write/manifest.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ROOT } from './build.ts';

/** How large invented cubes are. */
export interface CubeSize {
  readonly provinces: number;
  readonly years: number;
  /** Rows left out, of a hundred. */
  readonly gaps: number;
}

/** As many rows as the cubes of all bodies and ten years have. */
export const nationalSize: CubeSize = { provinces: 78, years: 10, gaps: 5 };

const PART_SQL = [
  'n_projects',
  'n_stated',
  'n_zero',
  'n_not_stated',
  'n_no_budget_needed',
  'n_unsure',
  'n_unread',
  'n_disbursed_stated',
].map((name) => `CAST(sum(${name}) AS INTEGER) AS ${name}`);
const MONEY_SQL = ['budget_baht', 'disbursed_baht'].map(
  (name) => `CAST(sum(${name}) AS DECIMAL(18,2)) AS ${name}`,
);

/**
 * Writes invented cubes, the same ones for the same size, beside tables that stand in the folder,
 * and names them in its manifest in place of those it names.
 */
export async function writeInventedCubes(folder: string, size: CubeSize): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE cube AS ${await cubeSql(size)}`);
  const written = [
    await writeTable(connection, folder, 'cube_project_years', 'SELECT * FROM cube'),
    await writeTable(connection, folder, 'cube_totals', totalsSql()),
    await writeTable(connection, folder, 'cube_coverage', await coverageSql(size)),
  ];
  connection.closeSync();
  instance.closeSync();
  const before = await readFile(join(folder, manifestName), 'utf8').then(
    (text) => (JSON.parse(text) as Manifest).files,
    () => [],
  );
  const others = before.filter(({ table }) => !written.some((file) => file.table === table));
  const manifest = manifestOf([...others, ...written]);
  await writeFile(join(folder, manifestName), JSON.stringify(manifest));
  return manifest;
}

async function cubeSql({ provinces, years, gaps }: CubeSize): Promise<string> {
  const codes = [...(await provinceCodes()).slice(0, provinces - 1), null];
  const missions = [...Object.keys(frameworks.canonical), '2', null];
  const yearList = Array.from({ length: years }, (_, at) => String(2561 + at));
  const statuses = [
    'not_started',
    'in_progress',
    'completed',
    'cancelled',
    'reported',
    'not_stated',
  ];
  const list = (values: readonly (string | null)[]) =>
    `unnest([${values.map((value) => (value === null ? 'NULL' : `'${value}'`)).join(', ')}])`;
  return `WITH keys AS (
      SELECT * FROM (SELECT ${list(['plan', 'report'])} AS voice),
        (SELECT ${list(codes)} AS province_code),
        (SELECT CAST(${list([...yearList, null])} AS INTEGER) AS fiscal_year),
        (SELECT ${list(missions)} AS canonical_mission), (SELECT ${list(statuses)} AS status)),
    rolled AS (
      SELECT *, hash(voice, province_code, fiscal_year, canonical_mission, status) AS h FROM keys),
    counted AS (
      SELECT *, 1 + CAST(h % 29 AS INTEGER) AS n_projects,
        CAST((h >> 8) % 12 AS INTEGER) AS per_stated, CAST((h >> 16) % 5 AS INTEGER) AS none
      FROM rolled WHERE h % 100 >= ${gaps}),
    parts AS (
      SELECT *, least(n_projects, per_stated) AS n_stated,
        least(n_projects - least(n_projects, per_stated), none) AS n_no_budget_needed FROM counted)
    SELECT voice, province_code, fiscal_year, canonical_mission, status, n_projects,
      CASE WHEN n_stated > 0 THEN CAST(h % 900000007 AS DECIMAL(18,2)) / 100 + n_stated * 1000 END
        AS budget_baht,
      n_stated, CAST((h >> 24) % (n_stated + 1) AS INTEGER) AS n_zero,
      n_projects - n_stated - n_no_budget_needed AS n_not_stated, n_no_budget_needed,
      CAST((h >> 32) % 3 AS INTEGER) AS n_unsure,
      least(n_projects - n_stated - n_no_budget_needed, 1) AS n_unread,
      CASE WHEN n_stated > 2 THEN CAST(h % 70000001 AS DECIMAL(18,2)) / 100 END AS disbursed_baht,
      CASE WHEN n_stated > 2 THEN n_stated - 2 ELSE 0 END AS n_disbursed_stated
    FROM parts`;
}

function totalsSql(): string {
  const facets = {
    all: 'NULL',
    dimension: `split_part(canonical_mission, '.', 1)`,
    fiscal_year: 'CAST(fiscal_year AS VARCHAR)',
    status: 'status',
    mission: 'canonical_mission',
    province: 'province_code',
  };
  return Object.entries(facets)
    .map(
      ([facet, value]) => `SELECT voice, '${facet}' AS facet, ${value} AS "value",
        ${[...PART_SQL, ...MONEY_SQL].join(', ')} FROM cube GROUP BY voice, ${value}`,
    )
    .join(' UNION ALL ')
    .replaceAll('GROUP BY voice, NULL', 'GROUP BY voice');
}

async function coverageSql({ provinces, years }: CubeSize): Promise<string> {
  const codes = [...(await provinceCodes()).slice(0, provinces - 1).map((code) => `'${code}'`)];
  return `SELECT p AS province_code, CAST(y AS INTEGER) AS fiscal_year, 100 AS n_bodies,
      CAST(60 + hash(p, y) % 40 AS INTEGER) AS n_plan,
      CAST(hash(p, y, 6) % 60 AS INTEGER) AS n_report_6,
      CAST(hash(p, y, 12) % 60 AS INTEGER) AS n_report_12, CAST(hash(p, y) % 5 AS INTEGER) AS n_none
    FROM unnest([${[...codes, 'NULL'].join(', ')}]) a(p),
      range(2561, ${2561 + years}) b(y)`;
}

async function provinceCodes(): Promise<string[]> {
  const csv = await readFile(join(ROOT, 'data/reference/provinces.csv'), 'utf8');
  return parseProvinces(csv).map(({ code }) => code);
}

async function writeTable(
  connection: DuckDBConnection,
  folder: string,
  table: AnyTable,
  rows: string,
): Promise<ManifestFile> {
  const { columns, key } = everyTable[table];
  const types: Partial<Record<Column['type'], string>> = {
    text: 'VARCHAR',
    integer: 'INTEGER',
    money: 'DECIMAL(18,2)',
  };
  const list = columns.map(({ name, type }) => `CAST("${name}" AS ${types[type]}) AS "${name}"`);
  const draft = join(folder, `${table}.draft`);
  const order = key.map((name) => `"${name}" NULLS LAST`).join(', ');
  await connection.run(
    `COPY (SELECT ${list.join(', ')} FROM (${rows}) ORDER BY ${order})
     TO '${draft}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  const bytes = await readFile(draft);
  const hash = sha256(bytes);
  const path = `${table}.${hash.slice(0, 12)}.parquet`;
  await writeFile(join(folder, path), bytes);
  const money = columns.filter(({ type }) => type === 'money').map(({ name }) => name);
  const asked = money.map((name) => `CAST(coalesce(sum("${name}"), 0) * 100 AS HUGEINT)::VARCHAR`);
  const reader = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER, ${[...asked, "''"].join(', ')} FROM read_parquet('${draft}')`,
  );
  const [rowCount, ...sums] = reader.getRows()[0]!;
  const sizes = { bytes: bytes.byteLength, rows: Number(rowCount), sha256: hash };
  const satang = money.map((name, at) => [name, String(sums[at])]);
  return {
    table,
    path,
    ...sizes,
    money_satang: Object.fromEntries(satang) as Record<string, string>,
  };
}
