/**
 * How a column of the contract is described, and the type its values have in the pipelines.
 *
 * Money travels as a whole number of satang (1/100 baht) in code and as DECIMAL(18,2) baht in
 * Parquet; it is never a fraction in floating point.
 */
export type ColumnType = 'text' | 'integer' | 'money' | 'double' | 'boolean' | 'integers' | 'texts';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** NULL means "the document does not say". */
  readonly nullable: boolean;
  readonly meaning: string;
  /** Unit of a number, e.g. "baht", "percent", "Buddhist Era year". */
  readonly unit?: string;
  /** The closed list of values a text may have. */
  readonly values?: readonly string[];
  /** Inclusive bounds of a number. */
  readonly bounds?: readonly [number, number];
}

export interface Table {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly Column[];
  /** Columns that together name a row; also the order in which rows are written. */
  readonly key: readonly string[];
  /**
   * Columns most questions need: where a table is split into many files they stand last in each, so
   * that one request for its end brings them without the rest.
   */
  readonly core?: readonly string[];
}

interface ValueOf {
  text: string;
  integer: number;
  money: number;
  double: number;
  boolean: boolean;
  integers: readonly number[];
  texts: readonly string[];
}

type Value<C extends Column> = C extends { values: readonly (infer V)[] }
  ? C['type'] extends 'texts'
    ? readonly V[]
    : V
  : ValueOf[C['type']];

/** The row type of a list of columns: money as integer satang, nullable columns may be null. */
export type RowOf<C extends readonly Column[]> = {
  [K in C[number] as K['name']]: K['nullable'] extends true ? Value<K> | null : Value<K>;
};
