import type { Manifest } from '../../data/schema/manifest.ts';
import { tablesRead } from './columns.ts';
import type { Database } from './database.ts';
import type { Engine, Question, Shape } from './engine.ts';
import { DataError, isDataError, QueryError } from './errors.ts';
import { filesOf } from './manifest.ts';
import { noOwnRows, type OwnRows } from './own.ts';
import { openPublished, type Published } from './published.ts';
import type { GetFile, Session } from './session.ts';
import { orAborted, remembered, TimedOut, within } from './wait.ts';

export interface EngineOptions {
  /** Folder that holds manifest.json, relative to the page or absolute. */
  readonly tablesUrl: string;
  /** The files of that folder, where something else of the page reads them too. */
  readonly published?: Published;
  /** How long a load or a query may take before the database is thrown away. */
  readonly timeoutMs?: number;
  /** How long the database may take to start. */
  readonly startTimeoutMs?: number;
  readonly start?: () => Promise<Database>;
}

/** An engine whose published tables the user's own files can be put beside, in this tab alone. */
export interface OpenEngine extends Engine {
  /** Puts these rows beside the published ones, in place of those before; asked from here on. */
  setOwn(rows: OwnRows): void;
}

/**
 * An engine over the tables at an address. Nothing is fetched or started before the first
 * question; what failed is tried anew with the next one.
 */
export function createEngine(options: EngineOptions): OpenEngine {
  const { timeoutMs = 30_000, startTimeoutMs = 90_000, start = startDatabase } = options;
  const published = options.published ?? openPublished(options.tablesUrl);
  const files: GetFile = (file) => published.bytes(file);
  const session = remembered(() => startSession(start, startTimeoutMs, files));
  const queue = createQueue();
  let own = noOwnRows;

  /** Whether the tables were written anew since the page read their manifest. */
  async function isReplaced({ data_version: version }: Manifest): Promise<boolean> {
    const now = await published.manifestNow().catch(() => null);
    return now !== null && now.data_version !== version;
  }

  async function answer<S extends Shape>(question: Question<S>, signal?: AbortSignal) {
    const known = await published.manifest();
    session.get().catch(() => undefined); // starts while the files come
    const wanted = tablesRead(question.reads).flatMap(([table]) => filesOf(known, table));
    await Promise.all(wanted.map((file) => files(file))).catch(async (thrown: unknown) => {
      throw (await isReplaced(known)) ? replaced(thrown) : thrown;
    });
    return queue(async () => {
      signal?.throwIfAborted();
      // All tables of one question show the same files, whatever is dropped meanwhile.
      const beside = own;
      const running = await session.get();
      try {
        for (const [table, columns] of tablesRead(question.reads)) {
          const load = running.load(known, table, columns, beside);
          await within(timeoutMs, Promise.race([load, running.gone]));
        }
        return await within(timeoutMs, Promise.race([running.ask(question), running.gone]));
      } catch (thrown) {
        const failure = explain(thrown, question);
        if (isFatal(failure)) {
          session.forget();
          await running.terminate().catch(() => undefined);
        }
        throw failure;
      }
    });
  }

  return {
    query: (question, signal) => orAborted(answer(question, signal), signal),
    async dataVersion(signal) {
      return (await orAborted(published.manifest(), signal)).data_version;
    },
    setOwn(rows) {
      own = rows;
    },
    async close() {
      const running = await session.get().catch(() => null);
      session.forget();
      await running?.terminate();
    },
  };
}

/** DuckDB, Arrow and the Parquet reader come with the first question, not with the page. */
async function startSession(
  start: () => Promise<Database>,
  timeoutMs: number,
  getFile: GetFile,
): Promise<Session> {
  const starting = start();
  try {
    const { openSession } = await import('./session.ts');
    const database = await within(timeoutMs, starting);
    return await within(timeoutMs, openSession(database, getFile));
  } catch (cause) {
    starting.then((late) => late.terminate()).catch(() => undefined);
    throw new DataError('engine_not_started', 'the database did not start', { cause });
  }
}

async function startDatabase(): Promise<Database> {
  return (await import('./database.ts')).startDatabase();
}

/** What was thrown as a failure the page has words for. */
function explain(thrown: unknown, { sql }: Question<Shape>): DataError {
  if (isDataError(thrown)) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof TimedOut) return new QueryError('query_timed_out', message, sql, thrown);
  const kind = isTrap(message) ? 'engine_lost' : 'query_failed';
  return new QueryError(kind, message, sql, thrown);
}

function replaced(thrown: unknown): DataError {
  const table = isDataError(thrown) ? thrown.table : null;
  const detail = { cause: thrown, ...(table === null ? {} : { table }) };
  return new DataError('tables_replaced', 'the tables were written anew', detail);
}

/** Whether the machine below the database stopped: its later answers would be suspect. */
function isTrap(message: string): boolean {
  return /^worker:|unreachable|out of bounds|signature mismatch|null function|Aborted\(|memory access/i.test(
    message,
  );
}

function isFatal({ kind }: DataError): boolean {
  return kind === 'engine_lost' || kind === 'query_timed_out';
}

/** Runs jobs one after another: a load must not run between another question's load and query. */
function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}
