import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type TableName, tableNames } from '../../data/schema/catalogue.ts';
import type { Manifest, ManifestFile, Synthetic } from '../../data/schema/manifest.ts';
import { ask, type Database, literal, withDatabase } from '../write/database.ts';
import { writeDerived } from '../write/derive.ts';
import { type Lot, writeLots } from '../write/tableParts.ts';
import { publish } from '../write/writeTables.ts';
import { drawing } from './draws.ts';
import { type Invented, registerOf } from './register.ts';
import { registerTable } from './registerTable.ts';
import { complaintsStep, linksStep, risksStep, targetsStep } from './steps/beside.ts';
import {
  documentRowsStep,
  itaDocument,
  itaDocumentsStep,
  itaResultsStep,
} from './steps/documents.ts';
import { findingsStep, outcomesStep } from './steps/findings.ts';
import { documentsStep, planMoneyStep, workStep } from './steps/plans.ts';
import {
  budgetsStep,
  planRowsStep,
  projectsStep,
  reportRowsStep,
  sheetsStep,
} from './steps/projects.ts';
import { totalsStep } from './steps/totals.ts';

/** Memory of the database: the rows of the largest province and their like. */
const MEMORY = '3GB';

/** Tables whose rows a province gives; the others have none. */
const DRAWN = [
  'documents',
  'projects',
  'project_budgets',
  'risks',
  'risk_controls',
  'project_links',
  'document_links',
  'targets',
  'ita_results',
  'complaints',
  'stated_totals',
  'findings',
  'rule_outcomes',
  'evidence',
] as const satisfies readonly TableName[];

/**
 * Writes a set of invented tables into a folder, or nothing: the same seed, bodies and years give the
 * same bytes on every machine, and a body has the same rows in every set of its seed and years.
 */
export async function generate(
  wanted: Synthetic,
  folder: string,
  say: (line: string) => void,
): Promise<Manifest> {
  const register = registerOf(wanted.bodies, wanted.seed);
  return publish(folder, (aside) => writeAside(wanted, register, aside, say), wanted);
}

async function writeAside(
  wanted: Synthetic,
  register: readonly Invented[],
  aside: string,
  say: (line: string) => void,
): Promise<ManifestFile[]> {
  const raw = join(aside, 'raw');
  await mkdir(raw);
  const files = await withDatabase(
    aside,
    async (database) => {
      const lots = await drawAll(database, wanted, register, raw, say);
      const written: ManifestFile[] = [];
      for (const table of tableNames) {
        const own = await writeLots(database, aside, table, lots.get(table) ?? []);
        written.push(...own);
        say(`${table}: ${sum(own.map(({ rows }) => rows))} rows, ${own.length} files`);
        for (const { files: read } of lots.get(table) ?? []) await removeAll(read);
      }
      return written;
    },
    { memory: MEMORY },
  );
  await rm(raw, { recursive: true });
  say('cubes and summaries');
  return [...files, ...(await writeDerived(aside, files, { memory: MEMORY }))];
}

type Lots = Map<TableName, Lot[]>;

/** Draws the rows of one province after another and leaves them in files, each in its order. */
async function drawAll(
  database: Database,
  wanted: Synthetic,
  register: readonly Invented[],
  raw: string,
  say: (line: string) => void,
): Promise<Lots> {
  for (const statement of drawing(wanted.seed)) await database.run(statement);
  await database.run(registerTable(register));
  await database.run('CREATE TABLE ita_seen (fiscal_year INTEGER, n BIGINT)');
  const lots: Lots = new Map(tableNames.map((table) => [table, []]));
  const codes = [...new Set(register.map(({ province_code }) => province_code))].sort();
  for (const code of codes) {
    const started = performance.now();
    await database.run(
      `CREATE OR REPLACE TEMP TABLE here AS FROM register WHERE province_code = ${literal(code)}`,
    );
    for (const statement of steps(wanted.years)) await database.run(statement);
    await database.run(
      'INSERT INTO ita_seen SELECT fiscal_year, count(*) FROM ita_row GROUP BY fiscal_year',
    );
    for (const table of DRAWN) await leave(database, lots, table, table, code, raw);
    await leave(database, lots, 'evidence', 'ita_evidence', null, raw, code);
    say(`${code}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  await drawCountry(database, lots, wanted, raw);
  return lots;
}

function steps(years: Synthetic['years']): string[] {
  return [
    ...documentsStep(years),
    ...workStep(),
    ...planMoneyStep(),
    ...planRowsStep(),
    ...reportRowsStep(),
    ...sheetsStep(),
    ...projectsStep(),
    ...budgetsStep(),
    ...risksStep(),
    ...targetsStep(),
    ...complaintsStep(),
    ...linksStep(),
    ...totalsStep(),
    ...findingsStep(),
    ...outcomesStep(),
    ...documentRowsStep(),
    ...itaResultsStep(years),
  ];
}

/** What no province has: the bodies, and the documents of their ITA results. */
async function drawCountry(database: Database, lots: Lots, wanted: Synthetic, raw: string) {
  await database.run(
    `CREATE TEMP TABLE ita_count AS SELECT fiscal_year, sum(n) AS n, ${itaDocument('fiscal_year')} AS document_id FROM ita_seen GROUP BY fiscal_year`,
  );
  for (const statement of itaDocumentsStep(wanted.bodies)) await database.run(statement);
  await leave(database, lots, 'documents', 'documents', null, raw);
  await database.run(
    `CREATE TEMP TABLE bodies AS SELECT body_id, name_th, body_type, district_th, province_th, province_code, region FROM register`,
  );
  await leave(database, lots, 'bodies', 'bodies', null, raw);
}

/** Leaves a database's table as a file of a lot of rows; several of one province make one lot. */
async function leave(
  database: Database,
  lots: Lots,
  table: TableName,
  from: string,
  province: string | null,
  raw: string,
  mark = '',
): Promise<void> {
  const path = join(raw, `${table}.${province ?? 'none'}${mark}.parquet`);
  const [[count] = []] = await ask(database, `SELECT count(*)::INTEGER FROM "${from}"`);
  const rows = Number(count);
  if (rows === 0) return;
  await database.run(`COPY "${from}" TO ${literal(path)} (FORMAT parquet, COMPRESSION lz4_raw)`);
  await stat(path);
  const own = lots.get(table) as Lot[];
  const at = own.findIndex((lot) => lot.province === province);
  const before = own[at];
  if (!before) own.push({ province, files: [path], rows });
  else own[at] = { province, files: [...before.files, path], rows: before.rows + rows };
}

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
