import * as duckdb from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import type { Param } from './engine.ts';

/** A database that runs somewhere; after a failure that is not the query's own it is thrown away. */
export interface Database {
  /** Runs a statement that gives no rows. */
  execute(sql: string): Promise<void>;
  /** Runs a statement with its parameters bound; the answer is an Arrow stream. */
  query(sql: string, params: readonly Param[]): Promise<Uint8Array>;
  /** Adds the rows of an Arrow stream to a table that exists. */
  insert(table: string, stream: Uint8Array): Promise<void>;
  /** Rejects when the database is gone; never resolves. */
  readonly gone: Promise<never>;
  terminate(): Promise<void>;
}

/** Starts DuckDB in a worker of its own, from files of this site alone, its settings locked. */
export async function startDatabase(): Promise<Database> {
  const bundle = await duckdb.selectBundle({
    mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
    eh: { mainModule: ehModule, mainWorker: ehWorker },
  });
  const worker = new Worker(absolute(bundle.mainWorker ?? mvpWorker));
  const gone = rejectOnError(worker);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    await Promise.race([open(db, absolute(bundle.mainModule)), gone]);
    return wrap(db, await Promise.race([db.connectInternal(), gone]), gone);
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

async function open(db: duckdb.AsyncDuckDB, module: string): Promise<void> {
  await db.instantiate(module);
  await db.open({ path: ':memory:', query: { castBigIntToDouble: false } });
}

function wrap(db: duckdb.AsyncDuckDB, connection: number, gone: Promise<never>): Database {
  return {
    gone,
    async execute(sql) {
      await db.runQuery(connection, sql);
    },
    async query(sql, params) {
      const statement = await db.createPrepared(connection, sql);
      try {
        return await db.runPrepared(connection, statement, [...params]);
      } finally {
        // After a trap closing fails too; the first failure is the one to tell of.
        await db.closePrepared(connection, statement).catch(() => undefined);
      }
    },
    async insert(table, stream) {
      await db.insertArrowFromIPCStream(connection, stream, { name: table, create: false });
    },
    terminate: () => db.terminate(),
  };
}

/** A worker that dies of an error answers nothing that was asked of it. */
function rejectOnError(worker: Worker): Promise<never> {
  const gone = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new Error(`worker: ${event.message || 'stopped'}`));
    });
  });
  gone.catch(() => undefined);
  return gone;
}

function absolute(address: string): string {
  return new URL(address, globalThis.location.href).href;
}
