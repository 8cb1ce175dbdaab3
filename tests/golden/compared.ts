import type { LineSpan } from '../support/labels.ts';
import { comparable } from './plain.ts';

export type Value = string | number | boolean | null | readonly (string | number)[];

/** One value labelled by hand beside the value read. */
export interface Compared {
  document: string;
  /** The labelled (or, for a row too many, the read) ordinal; null for the document itself. */
  ordinal: number | null;
  field: string;
  /** What tells values of one field and record apart, e.g. "2566 plan_table". */
  part: string | null;
  expected: Value;
  got: Value;
  agree: boolean;
  /** True where the tables say that the value is unsure. */
  flagged: boolean;
  lines: LineSpan | null;
}

/** What is compared about a value; without a `label` or `row` side the other side is absent. */
export interface Case {
  document: string;
  ordinal: number | null;
  field: string;
  part?: string;
  expected: Value;
  got: Value;
  flagged: boolean;
  lines?: LineSpan;
}

/** Compares one value: texts as two readers would, lists as sets, an empty list as nothing. */
export function compareValue(value: Case): Compared {
  return {
    ...value,
    part: value.part ?? null,
    lines: value.lines ?? null,
    agree: canonical(value.expected) === canonical(value.got),
  };
}

/** True where one side at least states something. */
export function isStated(value: Compared): boolean {
  return canonical(value.expected) !== null || canonical(value.got) !== null;
}

function canonical(value: Value): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return `text ${comparable(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value.length === 0) return null;
  return value.map(String).sort().join(' ');
}
