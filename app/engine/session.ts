import { measuresSql } from '../../data/measures/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { toArrowStream } from './arrow.ts';
import { columnsOf, sqlName, sqlTypes } from './columns.ts';
import type { Database } from './database.ts';
import { decodeAnswer } from './decode.ts';
import type { Question, RowOfShape, Shape } from './engine.ts';
import { DataError } from './errors.ts';
import { filesOf } from './manifest.ts';
import { noOwnRows, type OwnRows, ownRowsOf } from './own.ts';
import { readColumns } from './parquet.ts';
import { replaceOwn } from './replaceOwn.ts';

/** Gives the bytes of a file of the manifest, checked. */
export type GetFile = (file: ManifestFile) => Promise<ArrayBuffer>;

/** One running database, and the columns of each table that are loaded in it. */
export interface Session {
  /**
   * Loads the columns of a table that are wanted and not loaded yet. After the load its rows and
   * sums of money must be those of the manifest: DataError rows_differ or sums_differ. The rows of
   * the user's own files stand behind them.
   */
  load(manifest: Manifest, table: AnyTable, wanted: readonly string[], own: OwnRows): Promise<void>;
  /** The rows that answer a question whose columns are loaded. */
  ask<S extends Shape>(question: Question<S>): Promise<RowOfShape<S>[]>;
  /** Rejects when the database is gone; never resolves. */
  readonly gone: Promise<never>;
  terminate(): Promise<void>;
}

/** A session on a database that was just started: its settings are locked, then every measure is made known. */
export async function openSession(database: Database, getFile: GetFile): Promise<Session> {
  await lock(database);
  await database.execute(measuresSql());
  const loaded = new Map<AnyTable, Loaded>();
  return {
    gone: database.gone,
    terminate: () => database.terminate(),
    async load(manifest, table, wanted, own) {
      const present = loaded.get(table);
      const hasAll = wanted.every((column) => present?.names.has(column));
      if (present !== undefined && hasAll && present.own === own) return;
      const names = new Set([...(present?.names ?? []), ...wanted]);
      const files = filesOf(manifest, table);
      loaded.delete(table);
      const isFresh = present === undefined || !hasAll;
      if (isFresh) await loadTable(database, table, names, files, getFile);
      if (ownRowsOf(isFresh ? noOwnRows : present.own, table) !== ownRowsOf(own, table))
        await replaceOwn(database, { table, names, published: rowsOf(files) }, own);
      loaded.set(table, { names, own });
    },
    async ask(question) {
      return decodeAnswer(await database.query(question.sql, question.params), question);
    },
  };
}

interface Loaded {
  readonly names: ReadonlySet<string>;
  readonly own: OwnRows;
}

function rowsOf(files: readonly ManifestFile[]): number {
  return files.reduce((sum, file) => sum + file.rows, 0);
}

/** Nothing is fetched from anywhere from here on, and no statement can change that. */
async function lock(database: Database): Promise<void> {
  await database.execute('SET autoinstall_known_extensions = false');
  await database.execute('SET autoload_known_extensions = false');
  await database.execute('SET enable_external_access = false');
  await database.execute('SET lock_configuration = true');
}

async function loadTable(
  database: Database,
  table: AnyTable,
  names: ReadonlySet<string>,
  files: readonly ManifestFile[],
  getFile: GetFile,
): Promise<void> {
  const columns = columnsOf(table, names);
  const definition = columns.map((column) => `"${sqlName(column)}" ${sqlTypes[column.type]}`);
  await database.execute(`CREATE OR REPLACE TABLE "${table}" (${definition.join(', ')})`);
  for (const file of files) {
    const read = await readColumns(table, await getFile(file), columns);
    if (read.rows > 0) await database.insert(table, toArrowStream(read));
  }
  await compare(database, table, files, names);
}

/** Compares what was loaded with what the manifest says was written. */
async function compare(
  database: Database,
  table: AnyTable,
  files: readonly ManifestFile[],
  names: ReadonlySet<string>,
): Promise<void> {
  const money = columnsOf(table, names).filter(({ type }) => type === 'money');
  const sums = money.map(
    (column) => `CAST(coalesce(sum("${sqlName(column)}"), 0) AS VARCHAR) AS "${column.name}"`,
  );
  const sql = `SELECT ${['CAST(count(*) AS VARCHAR) AS n', ...sums].join(', ')} FROM "${table}"`;
  const texts = money.map(({ name }) => [name, 'text'] as const);
  const shape = Object.fromEntries([['n', 'text'] as const, ...texts]);
  const answer = await database.query(sql, []);
  const found = decodeAnswer(answer, { sql, params: [], reads: {}, shape })[0] ?? {};
  const rows = rowsOf(files);
  if (found['n'] !== String(rows)) {
    throw new DataError('rows_differ', `${table}: expected ${rows} rows, found ${found['n']}`, {
      table,
    });
  }
  for (const { name } of money) {
    const sum = String(files.reduce((all, file) => all + BigInt(file.money_satang[name] ?? 0), 0n));
    if (found[name] === sum) continue;
    const message = `${table}: ${name}: expected ${sum} satang, found ${found[name]}`;
    throw new DataError('sums_differ', message, { table });
  }
}
