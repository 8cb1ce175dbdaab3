import type { Param } from '../../data/relations/sql.ts';
import type { AnyRows, AnyTable } from '../../data/schema/everyTable.ts';
import type { Manifest } from '../../data/schema/manifest.ts';

/**
 * What a column of an answer holds. `satang` is a whole number of 1/100 baht; a `?` at the end
 * allows NULL, which always means "not stated", never zero.
 */
interface KindOf {
  text: string;
  integer: number;
  satang: number;
  double: number;
  boolean: boolean;
  integers: readonly number[];
  texts: readonly string[];
}

export type Kind = keyof KindOf;

/** The declared columns of an answer; an answer with other columns or kinds is refused. */
export type Shape = Readonly<Record<string, Kind | `${Kind}?`>>;

type ValueOf<K> = K extends `${infer B extends Kind}?` ? KindOf[B] | null : KindOf[K & Kind];

/** The row type that a shape declares. */
export type RowOfShape<S extends Shape> = { readonly [K in keyof S]: ValueOf<S[K]> };

export type { Param };

/** The columns a question reads, table by table, named as in the contract. */
export type Reads = { readonly [N in AnyTable]?: readonly (keyof AnyRows[N] & string)[] };

/**
 * One question to the tables. Money columns are BIGINT satang in SQL: `budget_baht` of the
 * contract is `budget_satang`, `disbursed_baht` is `disbursed_satang`.
 */
export interface Question<S extends Shape> {
  readonly sql: string;
  readonly params: readonly Param[];
  readonly reads: Reads;
  readonly shape: S;
  /** The part of the country it is about; all of it where absent. */
  readonly scope?: Scope;
}

/**
 * Of tables split by province only these provinces' files are there for a question; null is the
 * rows of bodies whose province is not known. Tables that are not split are there as a whole, and
 * so are the rows of the user's own files.
 */
export interface Scope {
  readonly provinces: readonly (string | null)[];
}

/** How far the loading of a question's files is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What goes with a question on its way. */
export interface Run {
  readonly signal?: AbortSignal | undefined;
  /** Called as files are loaded; never where all were there. */
  readonly tell?: ((progress: Progress) => void) | undefined;
}

/** Answers questions about one version of the tables. */
export interface Engine {
  /**
   * The rows that answer a question.
   * Rejects with a DataError (see errors.ts), or with the signal's reason when aborted.
   */
  query<S extends Shape>(
    question: Question<S>,
    signal?: AbortSignal,
    tell?: Run['tell'],
  ): Promise<RowOfShape<S>[]>;
  /** What the tables are made of. */
  manifest(signal?: AbortSignal): Promise<Manifest>;
  /** The version of the data, from the manifest; it begins with `synthetic-` where all is invented. */
  dataVersion(signal?: AbortSignal): Promise<string>;
  /** Gives back the worker and its memory. */
  close(): Promise<void>;
}
