import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import type { Database } from './database.ts';
import { decodeAnswer } from './decode.ts';
import type { Loader } from './loader.ts';
import { compareSegment, createSegment, dropSegment, type Segment, selectFrom } from './segment.ts';
import { bounded } from './wait.ts';

export interface StoreSetting {
  readonly database: Promise<Database>;
  readonly loader: Loader;
  readonly tablesUrl: string;
  /** Bytes that loaded tables may take before those used longest ago are given up. */
  readonly budget: number;
  /** Gives up a step of the database that takes too long. */
  readonly guard: <T>(step: Promise<T>) => Promise<T>;
}

/** Files of a table of which a question reads these columns. */
export interface Want {
  readonly table: AnyTable;
  readonly names: readonly string[];
  readonly files: readonly ManifestFile[];
  readonly signal?: AbortSignal | undefined;
  /** Told how many more files are loaded, and how many more are to come. */
  readonly tell?: (loaded: number, toCome: number) => void;
}

/** What is held for a question until it is released. */
export interface Lease {
  readonly want: Want;
  readonly parts: ReadonlyMap<Segment, readonly ManifestFile[]>;
}

/** Files that are loaded into one table of the database: more of them make questions slow to plan. */
const FILES_TOGETHER = 16;
/** Files of one table on their way at the same time. */
const AT_ONCE = 4;

/** The files that are loaded in the database, by segments; gives up those used longest ago. */
export class Store {
  readonly #setting: StoreSetting;
  readonly #segments = new Set<Segment>();
  readonly #pins = new Map<Segment, number>();
  readonly #wants = new Map<AnyTable, Set<Want>>();
  readonly #turns = new Map<AnyTable, Promise<unknown>>();
  #last = 0;

  constructor(setting: StoreSetting) {
    this.#setting = setting;
  }

  /** Loads what is wanted and not loaded yet, and holds it until released. */
  async hold(want: Want): Promise<Lease> {
    const wants = this.#wants.get(want.table) ?? new Set();
    this.#wants.set(want.table, wants.add(want));
    try {
      for (;;) {
        want.signal?.throwIfAborted();
        const { parts, missing } = this.#pick(want);
        if (missing.length === 0) return this.#pinned({ want, parts });
        await this.#inTurn(want.table, () => this.#fill(want));
      }
    } finally {
      wants.delete(want);
    }
  }

  release({ parts }: Lease): void {
    for (const segment of parts.keys()) {
      const pins = this.#pins.get(segment) ?? 1;
      if (pins > 1) this.#pins.set(segment, pins - 1);
      else this.#pins.delete(segment);
    }
  }

  /** The SELECT that gives exactly the rows of the files that are held. */
  rowsOf({ parts }: Lease, names: ReadonlySet<string>): string[] {
    return [...parts].map(([segment, files]) => selectFrom(segment, names, files));
  }

  /** Gives up what was used longest ago and is held by no question until the rest fits. */
  async trim(): Promise<void> {
    const database = await this.#setting.database;
    for (const segment of [...this.#segments]) {
      if ((await bytesOf(database)) <= this.#setting.budget) return;
      if (!this.#pins.has(segment)) await this.#drop(segment);
    }
  }

  #pinned(lease: Lease): Lease {
    for (const segment of lease.parts.keys()) {
      this.#pins.set(segment, (this.#pins.get(segment) ?? 0) + 1);
      // The set keeps the order of use.
      this.#segments.delete(segment);
      this.#segments.add(segment);
    }
    return lease;
  }

  /** For each file the last segment that has all the columns, and the files that have none. */
  #pick({ table, names, files }: Want) {
    const fitting = [...this.#segments].filter(
      (segment) => segment.table === table && names.every((name) => segment.names.has(name)),
    );
    const holders = new Map(
      fitting.flatMap((segment) => segment.files.map((file) => [file, segment] as const)),
    );
    const parts = new Map<Segment, ManifestFile[]>();
    const missing: ManifestFile[] = [];
    for (const file of files) {
      const segment = holders.get(file);
      if (segment === undefined) missing.push(file);
      else parts.set(segment, [...(parts.get(segment) ?? []), file]);
    }
    return { parts, missing };
  }

  /** Tables are filled side by side, one table's files one want after the other. */
  #inTurn(table: AnyTable, job: () => Promise<void>): Promise<void> {
    const turn = (this.#turns.get(table) ?? Promise.resolve()).then(job, job);
    this.#turns.set(
      table,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async #fill(want: Want): Promise<void> {
    const { missing } = this.#pick(want);
    if (missing.length === 0) return;
    want.signal?.throwIfAborted();
    const { table } = want;
    const names = this.#namesFor(want, missing);
    want.tell?.(0, missing.length);
    const controller = this.#whileWanted(want, missing);
    for (let at = 0; at < missing.length; at += FILES_TOGETHER) {
      const files = missing.slice(at, at + FILES_TOGETHER);
      await this.#load({ table, place: this.#newPlace(table), names, files }, want, controller);
    }
  }

  #newPlace(table: AnyTable): string {
    this.#last += 1;
    return `${table}~${this.#last}`;
  }

  /** The columns to load: those wanted, loaded before or waited for by others, all at once. */
  #namesFor(want: Want, missing: readonly ManifestFile[]): ReadonlySet<string> {
    const touches = (files: readonly ManifestFile[]) =>
      files.some((file) => missing.includes(file));
    const present = [...this.#segments].filter(
      ({ table, files }) => table === want.table && touches(files),
    );
    const others = [...(this.#wants.get(want.table) ?? [])].filter(({ files }) => touches(files));
    return new Set([
      ...want.names,
      ...present.flatMap(({ names }) => [...names]),
      ...others.flatMap(({ names }) => names),
    ]);
  }

  /** Aborted as soon as nobody waits for any of the files. */
  #whileWanted(want: Want, missing: readonly ManifestFile[]): AbortController {
    const controller = new AbortController();
    const waiting = () =>
      [...(this.#wants.get(want.table) ?? [])].filter(
        ({ signal, files }) => !signal?.aborted && files.some((file) => missing.includes(file)),
      );
    const look = () => {
      const [other] = waiting();
      if (other === undefined) controller.abort(want.signal?.reason);
      else if (other !== want) other.signal?.addEventListener('abort', look, { once: true });
    };
    want.signal?.addEventListener('abort', look, { once: true });
    return controller;
  }

  async #load(segment: Segment, want: Want, { signal }: AbortController): Promise<void> {
    const { database: starting, loader, tablesUrl, guard } = this.#setting;
    const created = starting.then((database) => createSegment(database, segment));
    created.catch(() => undefined);
    try {
      await bounded(AT_ONCE, segment.files, async (file, part) => {
        const names = [...segment.names];
        const { rows, stream } = await loader.load({ tablesUrl, file, names, part }, signal);
        await created;
        if (rows > 0) await guard((await starting).insert(segment.place, stream));
        want.tell?.(1, 0);
      });
      await created;
      await guard(compareSegment(await starting, segment));
    } catch (thrown) {
      await starting.then((database) => dropSegment(database, segment)).catch(() => undefined);
      throw thrown;
    }
    await this.#put(segment);
  }

  /** Keeps a loaded segment; what it holds all of is not needed any more. */
  async #put(segment: Segment): Promise<void> {
    const isWithin = (other: Segment) =>
      other.table === segment.table &&
      other.files.every((file) => segment.files.includes(file)) &&
      [...other.names].every((name) => segment.names.has(name));
    const outdone = [...this.#segments].filter(isWithin);
    this.#segments.add(segment);
    for (const other of outdone) if (!this.#pins.has(other)) await this.#drop(other);
  }

  async #drop(segment: Segment): Promise<void> {
    this.#segments.delete(segment);
    await dropSegment(await this.#setting.database, segment);
  }
}

/** Bytes that the database holds tables in. */
async function bytesOf(database: Database): Promise<number> {
  const sql = `SELECT CAST(coalesce(sum(memory_usage_bytes), 0) AS DOUBLE) AS bytes
    FROM duckdb_memory() WHERE tag = 'IN_MEMORY_TABLE'`;
  const question = { sql, params: [], reads: {}, shape: { bytes: 'double' } } as const;
  return decodeAnswer(await database.query(sql, []), question)[0]?.bytes ?? 0;
}
