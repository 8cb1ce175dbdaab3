import type { Manifest } from '../../data/schema/manifest.ts';
import type { Database } from './database.ts';
import type { Engine, Question, Run, Shape } from './engine.ts';
import { DataError, isDataError, QueryError } from './errors.ts';
import { openLoader } from './loader.ts';
import { noOwnRows, type OwnRows } from './own.ts';
import { openPublished, type Published } from './published.ts';
import type { Session } from './session.ts';
import type { StoreSetting } from './store.ts';
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
  /** Bytes that loaded tables may take in memory. */
  readonly budget?: number;
  readonly start?: () => Promise<Database>;
}

/** What the version of invented tables begins with, wherever it is cited. */
const SYNTHETIC = 'synthetic-';

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
  const { budget = 300 * 2 ** 20 } = options;
  const tablesUrl = new URL(`${options.tablesUrl.replace(/\/$/, '')}/`, globalThis.location.href)
    .href;
  const loader = openLoader();
  // A step of loading may have to wait for those of other files.
  const guarded = <T>(step: Promise<T>) => within(4 * timeoutMs, step);
  const session = remembered(() =>
    startSession(() => within(startTimeoutMs, start()), {
      loader,
      tablesUrl,
      budget,
      guard: guarded,
    }),
  );
  const queue = createQueue();
  let own = noOwnRows;

  /** Whether the tables were written anew since the page read their manifest. */
  async function isReplaced({ data_version: version }: Manifest): Promise<boolean> {
    const now = await published.manifestNow().catch(() => null);
    return now !== null && now.data_version !== version;
  }

  async function hold(running: Session, known: Manifest, question: Question<Shape>, run: Run) {
    const held = running.hold(known, question, run);
    return Promise.race([held, running.gone]).catch(async (thrown: unknown) => {
      const isOfFile = isDataError(thrown) && thrown.kind.startsWith('file_');
      throw isOfFile && (await isReplaced(known)) ? replaced(thrown) : thrown;
    });
  }

  async function answer<S extends Shape>(question: Question<S>, run: Run) {
    const known = await published.manifest();
    const running = await session.get();
    try {
      const held = await hold(running, known, question, run);
      try {
        return await queue(() => {
          run.signal?.throwIfAborted();
          // All tables of one question show the same files, whatever is dropped meanwhile.
          const asked = running.ask(question, held, own);
          return within(timeoutMs, Promise.race([asked, running.gone]));
        });
      } finally {
        await running.release(held).catch(() => undefined);
      }
    } catch (thrown) {
      const failure = explain(thrown, question);
      if (isFatal(failure)) {
        session.forget();
        running.terminate().catch(() => undefined);
      }
      throw failure;
    }
  }

  return {
    query: (question, signal, tell) => orAborted(answer(question, { signal, tell }), signal),
    manifest: (signal) => orAborted(published.manifest(), signal),
    async dataVersion(signal) {
      const known = await orAborted(published.manifest(), signal);
      return known.synthetic ? `${SYNTHETIC}${known.data_version}` : known.data_version;
    },
    setOwn(rows) {
      own = rows;
    },
    async close() {
      const running = await session.get().catch(() => null);
      session.forget();
      loader.close();
      await running?.terminate();
    },
  };
}

/** DuckDB, Arrow and the Parquet reader come with the first question, not with the page. */
async function startSession(
  start: () => Promise<Database>,
  setting: Omit<StoreSetting, 'database'>,
): Promise<Session> {
  const starting = start().catch((cause: unknown) => {
    throw new DataError('engine_not_started', 'the database did not start', { cause });
  });
  starting.catch(() => undefined);
  return (await import('./session.ts')).openSession(starting, setting);
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
  return kind === 'engine_lost' || kind === 'query_timed_out' || kind === 'engine_not_started';
}

/** Runs jobs one after another: each question is shown its own tables. */
function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}
