import { join } from 'node:path';
import {
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import { measuresSql } from '../../data/measures/catalogue.ts';
import { everyTable, everyTableName } from '../../data/schema/everyTable.ts';
import type { Column } from '../../data/schema/column.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { sqlName, sqlTypes } from '../../data/relations/columns.ts';
import { tablesRead } from '../../app/engine/columns.ts';
import { checkNames, kindOf } from '../../app/engine/decode.ts';
import type { Engine, Question, Reads, RowOfShape, Scope, Shape } from '../../app/engine/engine.ts';
import { QueryError } from '../../app/engine/errors.ts';
import { readManifest } from '../../pipelines/write/manifest.ts';

/**
 * An engine on native DuckDB over a folder of written tables. A question sees only the tables and
 * columns it names in `reads`, so that one that reads more than it says fails here; or all of them,
 * as when other questions have loaded more before.
 */
export async function nativeEngine(
  folder: string,
  shown: 'named' | 'all' = 'named',
): Promise<Engine> {
  const manifest = await readManifest(folder);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(measuresSql());
  await connection.run('CREATE SCHEMA whole');
  for (const file of manifest.files) await loadWhole(connection, folder, file);
  const everyColumn = everyColumnOf(manifest);
  let last: Promise<unknown> = Promise.resolve();
  return {
    query(question, signal) {
      const job = () => {
        signal?.throwIfAborted();
        return answer(connection, question, shown === 'all' ? everyColumn : question.reads);
      };
      const next = last.then(job, job);
      last = next.catch(() => undefined);
      return next;
    },
    manifest: () => Promise.resolve(manifest),
    dataVersion: () => Promise.resolve(manifest.data_version),
    close() {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

/** Beside the contract's columns stands, of a split table, the province of a row's file. */
async function loadWhole(
  connection: DuckDBConnection,
  folder: string,
  { table, path, partition }: ManifestFile,
) {
  const columns: readonly Column[] = everyTable[table].columns;
  const chosen = columns.map((column) =>
    column.type === 'money'
      ? `CAST("${column.name}" * 100 AS ${sqlTypes.money}) AS "${sqlName(column)}"`
      : `"${column.name}"`,
  );
  const province = partition?.province_code;
  chosen.push(province === undefined ? 'FALSE, NULL' : `TRUE, ${literal(province)}`);
  const rows = `SELECT ${chosen.join(', ')}
    FROM read_parquet('${join(folder, path)}', hive_partitioning = false)`;
  const named = columns.map((column) => `"${sqlName(column)}" ${sqlTypes[column.type]}`);
  await connection.run(`CREATE TABLE IF NOT EXISTS whole."${table}"
    (${[...named, '"is split" BOOLEAN', '"of province" VARCHAR'].join(', ')})`);
  await connection.run(`INSERT INTO whole."${table}" ${rows}`);
}

function literal(text: string | null): string {
  return text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`;
}

function everyColumnOf({ files }: Manifest): Reads {
  const tables = new Set(files.map(({ table }) => table));
  return Object.fromEntries(
    [...tables].map((table) => [table, everyTable[table].columns.map(({ name }) => name)]),
  ) as Reads;
}

async function showOnly(
  connection: DuckDBConnection,
  reads: Reads,
  scope: Scope | undefined,
): Promise<void> {
  const provinces = scope?.provinces.map(literal).join(', ');
  const part =
    scope && `NOT "is split" OR "of province" IN (${provinces === '' ? "''" : provinces})`;
  const nowhere = scope?.provinces.includes(null) ? ' OR "of province" IS NULL' : '';
  const where = part === undefined ? '' : ` WHERE ${part}${nowhere}`;
  for (const table of everyTableName) await connection.run(`DROP VIEW IF EXISTS "${table}"`);
  for (const [table, names] of tablesRead(reads)) {
    const columns: readonly Column[] = everyTable[table].columns;
    const shown = columns.filter(({ name }) => names.includes(name));
    const list = shown.map((column) => `"${sqlName(column)}"`).join(', ');
    await connection.run(`CREATE VIEW "${table}" AS SELECT ${list} FROM whole."${table}"${where}`);
  }
}

async function answer<S extends Shape>(
  connection: DuckDBConnection,
  question: Question<S>,
  shown: Reads,
): Promise<RowOfShape<S>[]> {
  await showOnly(connection, shown, question.scope);
  try {
    const reader = await connection.runAndReadAll(question.sql, [...question.params]);
    checkNames(reader.deduplicatedColumnNames(), question);
    return reader.getRowObjects().map((row) => plainRow(row, question));
  } catch (cause) {
    if (cause instanceof QueryError) throw cause;
    throw new QueryError('query_failed', String(cause), question.sql, cause);
  }
}

function plainRow<S extends Shape>(
  row: Record<string, DuckDBValue>,
  question: Question<S>,
): RowOfShape<S> {
  const plain = Object.entries(row).map(([column, value]) => {
    const { kind, nullable } = kindOf(question, column);
    if (value === null && !nullable) throw unlike(question, column, kind, value);
    const read = value === null ? null : plainValue(value);
    if (read !== null && !fits[kind](read)) throw unlike(question, column, kind, value);
    return [column, read] as const;
  });
  return Object.fromEntries(plain) as RowOfShape<S>;
}

function plainValue(value: DuckDBValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBListValue) return value.items.map(plainValue);
  return value;
}

const isList = (isItem: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem);
const isText = (value: unknown) => typeof value === 'string';

const fits: Record<ReturnType<typeof kindOf>['kind'], (value: unknown) => boolean> = {
  text: isText,
  integer: Number.isSafeInteger,
  satang: Number.isSafeInteger,
  double: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  integers: isList(Number.isSafeInteger),
  texts: isList(isText),
};

function unlike(question: Question<Shape>, column: string, kind: string, value: unknown) {
  const message = `column ${column}: expected ${kind}, found ${String(value)}`;
  return new QueryError('answer_unexpected', message, question.sql);
}
