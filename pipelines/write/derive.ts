import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { measuresSql } from '../../data/measures/catalogue.ts';
import { type Derivation, derivations } from '../../data/relations/derived.ts';
import type { Sql } from '../../data/relations/sql.ts';
import type { Column } from '../../data/schema/column.ts';
import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { hashOfFile, withDatabase } from './tableFile.ts';

/**
 * Works out the derived tables from the Parquet files of the contract's tables that stand in a
 * folder, by the same SQL as the page, and writes them beside. Resolves to the files written.
 */
export async function writeDerived(
  folder: string,
  files: readonly ManifestFile[],
): Promise<ManifestFile[]> {
  const written: ManifestFile[] = [];
  await withDatabase(folder, async (connection) => {
    await connection.run(measuresSql());
    for (const table of new Set(files.map((file) => file.table))) {
      const own = files.filter((file) => file.table === table);
      await showFiles(connection, table, folder, own);
    }
    const years = await yearsIn(connection);
    for (const derivation of derivations) {
      await workOut(connection, derivation, years);
      written.push(await writeOut(connection, derivation.table, folder));
    }
  });
  return written;
}

/** Bytes of Parquet beyond which a table stays in its files, to be read again by each question. */
const LARGE = 8 * 2 ** 20;

/** A table's files as the page's SQL sees them: money in whole satang. */
async function showFiles(
  connection: DuckDBConnection,
  table: AnyTable,
  folder: string,
  files: readonly ManifestFile[],
): Promise<void> {
  const columns: readonly Column[] = everyTable[table].columns;
  const shown = columns.map(({ name, type }) =>
    type === 'money' ? `CAST("${name}" * 100 AS BIGINT) AS "${satangName(name)}"` : `"${name}"`,
  );
  const list = files.map(({ path }) => literal(join(folder, path))).join(', ');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const kind = bytes > LARGE ? 'VIEW' : 'TABLE';
  await connection.run(
    `CREATE ${kind} "${table}" AS SELECT ${shown.join(', ')}
     FROM read_parquet([${list}], hive_partitioning = false)`,
  );
}

async function yearsIn(connection: DuckDBConnection): Promise<number[]> {
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT CAST(unnest(generate_series(fiscal_year_first,
       coalesce(fiscal_year_last, fiscal_year_first))) AS INTEGER) AS year
     FROM documents WHERE fiscal_year_first IS NOT NULL ORDER BY year`,
  );
  return reader.getRows().map(([year]) => Number(year));
}

async function workOut(
  connection: DuckDBConnection,
  { table, rows }: Derivation,
  years: readonly number[],
): Promise<void> {
  const columns: readonly Column[] = everyTable[table].columns;
  const types = columns.map(({ name, type }) =>
    type === 'money' ? `"${satangName(name)}" BIGINT` : `"${name}" ${sqlTypes[type]}`,
  );
  await connection.run(`CREATE TABLE "${table}" (${types.join(', ')})`);
  if ('all' in rows) await insert(connection, table, rows.all());
  else if (years.length > 0) await insertYears(connection, table, years, rows.ofYear);
}

/** The year is bound, so that one plan of the statement serves every year. */
async function insertYears(
  connection: DuckDBConnection,
  table: AnyTable,
  years: readonly number[],
  ofYear: (year: number) => Sql,
): Promise<void> {
  const { text } = ofYear(0);
  const statement = await connection.prepare(
    `INSERT INTO "${table}" BY NAME SELECT CAST(? AS INTEGER) AS fiscal_year, * FROM (${text})`,
  );
  for (const year of years) {
    statement.bind([year, ...ofYear(year).params]);
    await statement.run();
  }
  statement.destroySync();
}

async function insert(
  connection: DuckDBConnection,
  table: AnyTable,
  { text, params }: Sql,
): Promise<void> {
  await connection.run(`INSERT INTO "${table}" BY NAME ${text}`, [...params]);
}

async function writeOut(
  connection: DuckDBConnection,
  table: AnyTable,
  folder: string,
): Promise<ManifestFile> {
  const { columns, key }: { columns: readonly Column[]; key: readonly string[] } =
    everyTable[table];
  const values = columns.map(({ name, type }) =>
    type === 'money'
      ? `CAST("${satangName(name)}" * 0.01 AS DECIMAL(18,2)) AS "${name}"`
      : `"${name}"`,
  );
  const raw = join(folder, `${table}.parquet`);
  const order = key.map((name) => `"${name}" NULLS LAST`).join(', ');
  await connection.run(
    `COPY (SELECT ${values.join(', ')} FROM "${table}" ORDER BY ${order})
     TO ${literal(raw)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 1000000)`,
  );
  const { rows, money_satang } = await extentOf(connection, table);
  const sha256 = await hashOfFile(raw);
  const { size: bytes } = await stat(raw);
  const path = `${table}.${sha256.slice(0, 12)}.parquet`;
  await rename(raw, join(folder, path));
  return { table, path, sha256, bytes, rows, money_satang };
}

async function extentOf(
  connection: DuckDBConnection,
  table: AnyTable,
): Promise<Pick<ManifestFile, 'rows' | 'money_satang'>> {
  const columns: readonly Column[] = everyTable[table].columns;
  const money = columns.filter(({ type }) => type === 'money').map(({ name }) => name);
  const sums = money.map((name) => `CAST(coalesce(sum("${satangName(name)}"), 0) AS VARCHAR)`);
  const reader = await connection.runAndReadAll(
    `SELECT ${['count(*)::VARCHAR', ...sums].join(', ')} FROM "${table}"`,
  );
  const [rows, ...found] = reader.getRows()[0] ?? [];
  const money_satang = Object.fromEntries(money.map((name, i) => [name, String(found[i])]));
  return { rows: Number(rows), money_satang };
}

const sqlTypes: Record<Exclude<Column['type'], 'money'>, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  integers: 'INTEGER[]',
  texts: 'VARCHAR[]',
};

/** The name that a money column has in the page's SQL. */
function satangName(column: string): string {
  return column.replace(/_baht$/, '_satang');
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
