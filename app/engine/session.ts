import { measuresSql } from '../../data/measures/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { sqlName, sqlTypes } from '../../data/relations/columns.ts';
import { columnsOf, tablesRead } from './columns.ts';
import type { Database } from './database.ts';
import { decodeAnswer } from './decode.ts';
import type { Question, RowOfShape, Run, Shape } from './engine.ts';
import { filesIn } from './manifest.ts';
import type { OwnRows } from './own.ts';
import { OwnTables } from './ownTables.ts';
import { type Lease, Store, type StoreSetting } from './store.ts';

/** One running database, and what of the tables is loaded in it. */
export interface Session {
  /**
   * Loads the files and columns that a question reads and that are not loaded yet; what was loaded
   * is compared with the manifest: DataError rows_differ or sums_differ. Held until released.
   */
  hold(manifest: Manifest, question: Question<Shape>, run: Run): Promise<readonly Lease[]>;
  /**
   * The rows that answer a question whose tables are held, the rows of the user's own files beside
   * them. One question at a time.
   */
  ask<S extends Shape>(
    question: Question<S>,
    held: readonly Lease[],
    own: OwnRows,
  ): Promise<RowOfShape<S>[]>;
  release(held: readonly Lease[]): Promise<void>;
  /** Rejects when the database does not start or is gone; never resolves. */
  readonly gone: Promise<never>;
  terminate(): Promise<void>;
}

/** A session on a database that is starting: its settings are locked, then every measure is made known. */
export function openSession(
  starting: Promise<Database>,
  setting: Omit<StoreSetting, 'database'>,
): Session {
  const database = starting.then(async (started) => {
    await prepare(started);
    return started;
  });
  database.catch(() => undefined);
  const store = new Store({ ...setting, database });
  const own = new OwnTables();
  const views = new Map<AnyTable, string>();

  /** Shows a question its tables: the files held for it, and nothing else that is loaded. */
  async function show(held: readonly Lease[], rows: OwnRows): Promise<void> {
    const running = await database;
    const changed: string[] = [];
    for (const lease of held) {
      const { table, names } = lease.want;
      const wanted = new Set(names);
      const parts = [
        ...store.rowsOf(lease, wanted),
        ...(await own.rowsOf(running, table, wanted, rows)),
      ];
      const rowsSql = parts.length > 0 ? parts.join(' UNION ALL ') : noRowsOf(table, wanted);
      if (views.get(table) === rowsSql) continue;
      changed.push(`CREATE OR REPLACE VIEW "${table}" AS ${rowsSql}`);
      views.set(table, rowsSql);
    }
    if (changed.length > 0) await running.execute(changed.join('; '));
  }

  return {
    gone: database.then((running) => running.gone),
    terminate: async () => (await starting).terminate(),
    hold: (manifest, question, run) => holdAll(store, manifest, question, run),
    async ask(question, held, rows) {
      await show(held, rows);
      const answer = await (await database).query(question.sql, question.params);
      return decodeAnswer(answer, question);
    },
    async release(held) {
      for (const lease of held) store.release(lease);
      if (held.length > 0) await store.trim();
    },
  };
}

async function holdAll(
  store: Store,
  manifest: Manifest,
  { reads, scope }: Question<Shape>,
  { signal, tell }: Run,
): Promise<readonly Lease[]> {
  const progress = { done: 0, of: 0 };
  const told = (loaded: number, toCome: number) => {
    progress.done += loaded;
    progress.of += toCome;
    tell?.({ ...progress });
  };
  const wants = tablesRead(reads).map(([table, names]) => ({
    ...{ table, names, signal, tell: told },
    files: filesIn(manifest, table, scope),
  }));
  const outcomes = await Promise.allSettled(wants.map((want) => store.hold(want)));
  const held = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = outcomes.find((one) => one.status === 'rejected');
  if (failed === undefined) return held;
  for (const lease of held) store.release(lease);
  throw failed.reason;
}

/** A table of which no file is asked for, so that it can be read all the same. */
function noRowsOf(table: AnyTable, names: ReadonlySet<string>): string {
  const columns = columnsOf(table, names).map(
    (column) => `CAST(NULL AS ${sqlTypes[column.type]}) AS "${sqlName(column)}"`,
  );
  return `SELECT ${columns.length === 0 ? '1 AS one' : columns.join(', ')} WHERE FALSE`;
}

/**
 * Tables in memory are kept compressed: a whole country's take an eighth. Nothing is fetched from
 * anywhere from here on, and no statement can change that.
 */
async function prepare(database: Database): Promise<void> {
  await database.execute("ATTACH ':memory:' AS lake (COMPRESS)");
  await database.execute('USE lake');
  await database.execute('SET autoinstall_known_extensions = false');
  await database.execute('SET autoload_known_extensions = false');
  await database.execute('SET enable_external_access = false');
  await database.execute('SET lock_configuration = true');
  await database.execute(measuresSql());
}
