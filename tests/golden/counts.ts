import type { Labels } from '../support/labels.ts';
import { sure } from './flags.ts';
import { compareValue, type Case, type Compared } from './compared.ts';
import { grouped, type DocumentRows } from './rows.ts';

/** One record of a keyed list: its values, and its line where the labels give one. */
interface Keyed {
  key: string;
  values: Record<string, number | string | null>;
  line?: number;
  /** Whether the tables show it as unsure. */
  isUnsure?: boolean;
}

/** Targets by metric and year. */
export function compareTargets(labels: Labels, rows: DocumentRows): Compared[] {
  const keyed = (
    row: Labels['targets'][number] | DocumentRows['of']['targets'][number],
  ): Keyed => ({
    key: `${row.metric} ${row.fiscal_year}`,
    values: { value: row.value },
    isUnsure: 'confidence' in row && row.confidence < sure,
    ...('line' in row ? { line: row.line } : {}),
  });
  return compareKeyed(labels, 'target', labels.targets.map(keyed), rows.of.targets.map(keyed));
}

/** Complaint counts by year and category. */
export function compareComplaints(labels: Labels, rows: DocumentRows): Compared[] {
  const keyed = (
    row: Labels['complaints'][number] | DocumentRows['of']['complaints'][number],
  ): Keyed => ({
    key: `${row.fiscal_year} ${row.category}`,
    values: { count: row.count, total: row.total },
    isUnsure: 'confidence' in row && row.confidence < sure,
    ...('line' in row ? { line: row.line } : {}),
  });
  const read = rows.of.complaints.map(keyed);
  return compareKeyed(labels, 'complaint', labels.complaints.map(keyed), read);
}

/** Printed totals by scope and measure, and by year where both sides name one. */
export function compareTotals(labels: Labels, rows: DocumentRows): Compared[] {
  const lineOf = (id: string): number => rows.evidenceById.get(id)?.line_first ?? 0;
  const read = rows.of.stated_totals
    .map((row) => ({ ...row, line: lineOf(row.evidence_id) }))
    .sort((left, right) => left.line - right.line)
    .map((row) => keyedTotal(row, row.computed_value));
  const expected = labels.stated_totals.map((row) => keyedTotal(row, row.computed_by_hand));
  return compareKeyed(labels, 'total', expected, read);
}

interface Total {
  scope: string;
  measure: string;
  fiscal_year: number | null;
  stated_value: number | null;
  stated_text: string;
  line: number;
  confidence?: number;
}

function keyedTotal(row: Total, computed: number | null): Keyed {
  const year = row.measure === 'projects' ? '' : ` ${row.fiscal_year ?? 'no year'}`;
  return {
    key: `${row.scope} ${row.measure}${year}`,
    values: { stated_value: row.stated_value, computed_value: computed },
    isUnsure: row.confidence !== undefined && row.confidence < sure,
    line: row.line,
  };
}

function compareKeyed(labels: Labels, name: string, expected: Keyed[], got: Keyed[]): Compared[] {
  const left = grouped(expected, (row) => row.key);
  const right = grouped(got, (row) => row.key);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [labelled, read] = [left.get(key) ?? [], right.get(key) ?? []];
    const count = Math.max(labelled.length, read.length);
    return Array.from({ length: count }, (_, index) =>
      compareRecord(labels.stem, name, labelled[index], read[index]),
    ).flat();
  });
}

function compareRecord(stem: string, name: string, label?: Keyed, row?: Keyed): Compared[] {
  const one = label ?? row;
  if (one === undefined) return [];
  const line = label?.line;
  const base: Omit<Case, 'field' | 'expected' | 'got'> = {
    document: stem,
    ordinal: null,
    part: one.key,
    flagged: row?.isUnsure === true,
    ...(line === undefined ? {} : { lines: [line, line] }),
  };
  const present = compareValue({
    ...base,
    field: `${name}.row`,
    expected: label === undefined ? null : 1,
    got: row === undefined ? null : 1,
  });
  if (label === undefined || row === undefined) return [present];
  const fields = Object.keys(one.values).map((field) =>
    compareValue({
      ...base,
      field: `${name}.${field}`,
      expected: label.values[field] ?? null,
      got: row.values[field] ?? null,
    }),
  );
  return [present, ...fields];
}
