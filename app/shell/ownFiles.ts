import type { Tables } from '../../data/schema/catalogue.ts';
import { maskPath } from '../../pipelines/normalise/mask.ts';
import { noOwnRows, type OwnRows } from '../engine/own.ts';
import { ownId } from '../format/own.ts';
import type { Reader } from '../worker/reader.ts';
import {
  atStage,
  maybeDocument,
  type OwnFile,
  type OwnFileStage,
  withoutDocument,
} from './ownFile.ts';

export interface OwnFilesState {
  readonly files: readonly OwnFile[];
  /** Whether the rows of the files stand beside the published ones. */
  readonly shown: boolean;
}

export interface OwnFilesSetting {
  readonly reader: Reader;
  /** Puts rows beside the published ones, in place of those before. */
  readonly show: (rows: OwnRows) => void;
  /** The id of the published document with these bytes, or null. */
  readonly maybePublished: (sha256: string) => Promise<string | null>;
}

/** While more files wait, those read so far are shown this often, in milliseconds. */
const SHOWN_EVERY = 3000;

/** The user's own files, in this tab alone; they are read one after another as they came. */
export class OwnFiles {
  #state: OwnFilesState = { files: [], shown: true };
  #rows = noOwnRows;
  /** True where the rows shown are not those of the documents held. */
  #isOutdated = false;
  #isRunning = false;
  #lastKey = 0;
  #reading: { readonly key: number; readonly stop: AbortController } | null = null;
  readonly #given = new Map<number, File>();
  readonly #read = new Map<number, Tables>();
  readonly #listeners = new Set<() => void>();
  readonly #setting: OwnFilesSetting;

  constructor(setting: OwnFilesSetting) {
    this.#setting = setting;
  }

  readonly state = (): OwnFilesState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads these files after those that wait. */
  readonly add = (files: readonly File[]): void => {
    const added = files.map((file): OwnFile => {
      this.#lastKey += 1;
      this.#given.set(this.#lastKey, file);
      const name = maskPath(file.name);
      return { key: this.#lastKey, name, bytes: file.size, state: 'waiting' };
    });
    this.#set({ files: [...this.#state.files, ...added] });
    void this.#run();
  };

  /** Takes a file out; one that is being read is stopped. */
  readonly remove = (key: number): void => this.#drop(new Set([key]));

  readonly removeAll = (): void => this.#drop(new Set(this.#given.keys()));

  /** Shows the files' rows beside the published ones, or hides them; they stay read. */
  readonly setShown = (shown: boolean): void => {
    this.#set({ shown });
    this.#show(this.#rows);
  };

  #set(change: Partial<OwnFilesState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #mark(key: number, stage: OwnFileStage): void {
    const { files } = this.#state;
    this.#set({ files: files.map((file) => (file.key === key ? atStage(file, stage) : file)) });
  }

  #show(rows: OwnRows): void {
    this.#rows = rows;
    this.#setting.show(this.#state.shown ? rows : noOwnRows);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    let shownAt = performance.now();
    for (;;) {
      const next = this.#state.files.find(({ state }) => state === 'waiting');
      const isDue = next === undefined || performance.now() - shownAt > SHOWN_EVERY;
      if (this.#isOutdated && isDue) {
        await this.#assess();
        shownAt = performance.now();
      } else if (next === undefined) break;
      else await this.#readOne(next);
    }
    this.#isRunning = false;
  }

  async #readOne({ key, name }: OwnFile): Promise<void> {
    const file = this.#given.get(key);
    if (file === undefined) return;
    const stop = new AbortController();
    this.#reading = { key, stop };
    this.#mark(key, { state: 'reading' });
    const outcome = await this.#setting.reader.read(file, name, stop.signal).catch(() => null);
    const stage = outcome === null ? null : await this.#stageOf(outcome);
    this.#reading = null;
    if (outcome === null || stage === null || !this.#given.has(key)) return;
    if (stage.state === 'read' && !('reason' in outcome)) {
      this.#read.set(key, outcome);
      this.#isOutdated = true;
    }
    this.#mark(key, stage);
  }

  async #stageOf(outcome: Awaited<ReturnType<Reader['read']>>): Promise<OwnFileStage> {
    if ('reason' in outcome) return { state: 'failed', reason: outcome.reason };
    const document = maybeDocument(outcome);
    if (document === null) return { state: 'failed', reason: 'reader_failed' };
    const hashOf = (tables: Tables) => tables.documents[0]?.sha256 ?? '';
    const hash = hashOf(outcome);
    if ([...this.#read.values()].some((other) => hashOf(other) === hash)) return { state: 'same' };
    const published = await this.#setting.maybePublished(hash).catch(() => null);
    if (published !== null) return { state: 'published', documentId: published };
    return { state: 'read', document };
  }

  /** Puts the documents together; where they do not go together, the last one is given up. */
  async #assess(): Promise<void> {
    this.#isOutdated = false;
    const last = [...this.#read.keys()].at(-1);
    if (last === undefined) return this.#show(noOwnRows);
    const outcome = await this.#setting.reader.assess([...this.#read.values()]);
    if (this.#isOutdated) return;
    if (outcome.ok) return this.#show(outcome.rows);
    this.#read.delete(last);
    this.#mark(last, { state: 'failed', reason: outcome.reason });
    this.#isOutdated = true;
  }

  #drop(keys: ReadonlySet<number>): void {
    const dropped = [...keys].flatMap((key) => this.#read.get(key)?.documents ?? []);
    for (const key of keys) {
      this.#given.delete(key);
      this.#read.delete(key);
    }
    const left = this.#state.files.filter(({ key }) => !keys.has(key));
    // A file that was the second of two may be the only one now.
    const files = left.map((file) =>
      file.state === 'same' && dropped.length > 0 ? atStage(file, { state: 'waiting' }) : file,
    );
    this.#set({ files });
    if (this.#reading !== null && keys.has(this.#reading.key)) this.#reading.stop.abort();
    if (dropped.length > 0) {
      this.#isOutdated = true;
      const ids = dropped.map(({ document_id: id }) => ownId(id));
      this.#show(ids.reduce(withoutDocument, this.#rows));
    }
    void this.#run();
  }
}
