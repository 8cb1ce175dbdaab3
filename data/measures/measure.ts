import type { TableName } from '../schema/catalogue.ts';

/** One text in both languages of the page. */
export interface Words {
  readonly th: string;
  readonly en: string;
}

/** What a measure is about: the chapters of the method page, in its order. */
export type MeasureGroup = 'money' | 'progress' | 'plan' | 'risk' | 'documents' | 'signals';

/**
 * One definition of one number: a named SQL function, and what a reader has to know of it. The
 * page, the tests, the ingestion and exports all call the function; nobody writes its SQL again.
 */
export interface Measure {
  /** Name of the SQL function. */
  readonly id: string;
  readonly group: MeasureGroup;
  readonly name: Words;
  /** The formula in words. */
  readonly formula: Words;
  readonly unit: Words;
  /** Columns of the contract whose values are handed in. */
  readonly sources: { readonly [N in TableName]?: readonly string[] };
  /** What the number does not tell, and how it can mislead. */
  readonly caveats: readonly Words[];
  /** What NULL as an answer means; null where the function never gives one. */
  readonly nullMeans: Words | null;
  readonly parameters: readonly string[];
  /** An aggregate goes over the rows of a group; a scalar looks at one row. */
  readonly kind: 'aggregate' | 'scalar';
  /** The SQL that stands for a call, in the names of the parameters. */
  readonly sql: string;
}

/** The statement that makes a measure known to a DuckDB. */
export function statementOf({ id, parameters, sql }: Measure): string {
  return `CREATE OR REPLACE MACRO ${id}(${parameters.join(', ')}) AS\n  ${sql}`;
}

export const unitsOf = {
  satang: { th: 'สตางค์ (1/100 บาท)', en: 'satang (1/100 baht)' },
  cells: { th: 'ช่อง', en: 'cells' },
  projects: { th: 'โครงการ', en: 'projects' },
  share: { th: 'สัดส่วน 0 ถึง 1', en: 'share, 0 to 1' },
  shareRange: { th: 'ช่วง [ต่ำ, สูง] ของสัดส่วน 0 ถึง 1', en: 'range [low, high] of a share, 0 to 1' },
  points: { th: 'คะแนน (เต็ม 100)', en: 'points of 100' },
  truth: { th: 'จริงหรือเท็จ', en: 'true or false' },
  dimension: { th: 'เลขมิติ 1 ถึง 4 หรือ none', en: 'dimension 1 to 4, or none' },
} as const satisfies Record<string, Words>;
