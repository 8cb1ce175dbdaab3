/** Every way the data can fail to answer: the page has words for each kind. */
export const failures = {
  manifest_missing: 'T01',
  manifest_malformed: 'T02',
  table_missing: 'T03',
  file_missing: 'T11',
  file_damaged: 'T12',
  file_not_parquet: 'T13',
  file_other_columns: 'T14',
  rows_differ: 'T15',
  sums_differ: 'T16',
  engine_not_started: 'T21',
  engine_lost: 'T22',
  tables_replaced: 'T18',
  query_failed: 'T31',
  answer_unexpected: 'T32',
  query_timed_out: 'T33',
} as const;

export type FailureKind = keyof typeof failures;
export type FailureCode = (typeof failures)[FailureKind];

export interface FailureDetail {
  /** Table whose file failed, where one did. */
  readonly table?: string;
  readonly cause?: unknown;
}

/** The data could not be had: which kind of failure, its code, and the table where one is to blame. */
export class DataError extends Error {
  readonly kind: FailureKind;
  readonly code: FailureCode;
  readonly table: string | null;

  constructor(kind: FailureKind, message: string, detail: FailureDetail = {}) {
    super(message, { cause: detail.cause });
    this.name = 'DataError';
    this.kind = kind;
    this.code = failures[kind];
    this.table = detail.table ?? null;
  }
}

/** A query failed: carries its SQL, and what went wrong as `cause`. */
export class QueryError extends DataError {
  readonly sql: string;

  constructor(kind: FailureKind, message: string, sql: string, cause?: unknown) {
    super(kind, message, { cause });
    this.name = 'QueryError';
    this.sql = sql;
  }
}

/** Whether a thrown value is a failure of the data, so that its words can be looked up. */
export function isDataError(thrown: unknown): thrown is DataError {
  return thrown instanceof DataError;
}
