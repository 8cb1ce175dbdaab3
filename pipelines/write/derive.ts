import { join } from 'node:path';
import { measuresSql } from '../../data/measures/catalogue.ts';
import { sqlName, sqlTypes } from '../../data/relations/columns.ts';
import { type Derivation, derivations } from '../../data/relations/derived.ts';
import type { Sql } from '../../data/relations/sql.ts';
import type { Column } from '../../data/schema/column.ts';
import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { ask, type Database, type DatabaseOptions, literal, withDatabase } from './database.ts';
import { COUNTRY_LAYOUT, WRITTEN_TYPES, writePart } from './tableParts.ts';

/**
 * Works out the derived tables from the Parquet files of the contract's tables that stand in a
 * folder, by the same SQL as the page, and writes them beside. Resolves to the files written.
 */
export async function writeDerived(
  folder: string,
  files: readonly ManifestFile[],
  options: DatabaseOptions = {},
): Promise<ManifestFile[]> {
  const work = async (database: Database) => {
    await database.run(measuresSql());
    const wanted = new Set(derivations.flatMap(({ reads }) => reads));
    for (const table of new Set(files.map((file) => file.table))) {
      if (!wanted.has(table)) continue;
      const own = files.filter((file) => file.table === table);
      await showFiles(database, table, folder, own);
    }
    const years = await yearsIn(database);
    const written: ManifestFile[] = [];
    for (const derivation of derivations) {
      await workOut(database, derivation, years);
      written.push(...(await writeOut(database, derivation, folder)));
    }
    return written;
  };
  return withDatabase(folder, work, options);
}

/** Bytes of Parquet beyond which a table stays in its files, to be read again by each question. */
const LARGE = 8 * 2 ** 20;

/** A table's files as the page's SQL sees them: money in whole satang. */
async function showFiles(
  database: Database,
  table: AnyTable,
  folder: string,
  files: readonly ManifestFile[],
): Promise<void> {
  const columns: readonly Column[] = everyTable[table].columns;
  const shown = columns.map((column) =>
    column.type === 'money'
      ? `CAST("${column.name}" * 100 AS ${sqlTypes.money}) AS "${sqlName(column)}"`
      : `"${column.name}"`,
  );
  const list = files.map(({ path }) => literal(join(folder, path))).join(', ');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const kind = bytes > LARGE ? 'VIEW' : 'TABLE';
  await database.run(
    `CREATE ${kind} "${table}" AS SELECT ${shown.join(', ')}
     FROM read_parquet([${list}], hive_partitioning = false)`,
  );
}

async function yearsIn(database: Database): Promise<number[]> {
  const rows = await ask(
    database,
    `SELECT DISTINCT CAST(unnest(generate_series(fiscal_year_first,
       coalesce(fiscal_year_last, fiscal_year_first))) AS INTEGER) AS year
     FROM documents WHERE fiscal_year_first IS NOT NULL ORDER BY year`,
  );
  return rows.map(([year]) => Number(year));
}

async function workOut(
  database: Database,
  { table, rows }: Derivation,
  years: readonly number[],
): Promise<void> {
  const columns: readonly Column[] = everyTable[table].columns;
  const types = columns.map((column) => `"${sqlName(column)}" ${sqlTypes[column.type]}`);
  await database.run(`CREATE TABLE "${table}" (${types.join(', ')})`);
  if ('all' in rows) await insert(database, table, rows.all());
  else if (years.length > 0) await insertYears(database, table, years, rows.ofYear);
}

/** The year is bound, so that one plan of the statement serves every year. */
async function insertYears(
  database: Database,
  table: AnyTable,
  years: readonly number[],
  ofYear: (year: number) => Sql,
): Promise<void> {
  const { text } = ofYear(0);
  const statement = await database.prepare(
    `INSERT INTO "${table}" BY NAME SELECT CAST(? AS INTEGER) AS fiscal_year, * FROM (${text})`,
  );
  for (const year of years) {
    statement.bind([year, ...ofYear(year).params]);
    await statement.run();
  }
  statement.destroySync();
}

async function insert(database: Database, table: AnyTable, { text, params }: Sql): Promise<void> {
  await database.run(`INSERT INTO "${table}" BY NAME ${text}`, [...params]);
}

/** A large table of which each row has a fiscal year becomes a folder of years: a page shows one. */
async function writeOut(
  database: Database,
  { table, rows: made }: Derivation,
  folder: string,
): Promise<ManifestFile[]> {
  const [[count] = []] = await ask(database, `SELECT count(*)::INTEGER FROM "${table}"`);
  const rows = Number(count);
  if ('all' in made || rows <= COUNTRY_LAYOUT.mostRowsInOne) {
    return writePart(database, folder, { table, select: rowsOf(table), rows });
  }
  const files: ManifestFile[] = [];
  const years = await ask(
    database,
    `SELECT fiscal_year, count(*)::INTEGER FROM "${table}" GROUP BY fiscal_year ORDER BY fiscal_year`,
  );
  for (const [year, own] of years) {
    const select = rowsOf(table, `WHERE fiscal_year = ${Number(year)}`);
    const part = { table, select, rows: Number(own) };
    files.push(...(await writePart(database, folder, part, { fiscal_year: Number(year) })));
  }
  return files;
}

/** The rows as they are written: money in baht, in the order of the key. */
function rowsOf(table: AnyTable, where = ''): string {
  const { columns, key }: { columns: readonly Column[]; key: readonly string[] } =
    everyTable[table];
  const values = columns.map((column) =>
    column.type === 'money'
      ? `CAST("${sqlName(column)}" * 0.01 AS ${WRITTEN_TYPES.money}) AS "${column.name}"`
      : `"${column.name}"`,
  );
  const order = key.map((name) => `"${name}" NULLS LAST`).join(', ');
  return `SELECT ${values.join(', ')} FROM "${table}" ${where} ORDER BY ${order}`;
}
