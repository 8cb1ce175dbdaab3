import type { ReactNode } from 'react';

/** What a column sorts by; null (nothing stated) always goes last. */
export type SortValue = string | number | null;

/** A column of a DataTable. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly value?: (row: Row) => SortValue;
  readonly align?: 'end';
  /** Kept from being squeezed: roomy 168 pixels at least, wide 240. */
  readonly roomy?: boolean;
  readonly wide?: boolean;
  /** One of the two columns that a card shows before it is opened. */
  readonly deciding?: boolean;
}

export interface Sort {
  readonly id: string;
  readonly descending: boolean;
}

/** A sort as it stands in the address, e.g. "budget.desc". */
export function writeSort(sort: Sort): string {
  return `${sort.id}.${sort.descending ? 'desc' : 'asc'}`;
}

/** The sort an address names, or null where it names none that the columns have. */
export function maybeSort(text: string, ids: readonly string[]): Sort | null {
  const match = /^(.+)\.(asc|desc)$/.exec(text);
  if (!match || !ids.includes(match[1] ?? '')) return null;
  return { id: match[1] ?? '', descending: match[2] === 'desc' };
}

const thai = new Intl.Collator('th', { numeric: true });

/** Order of two values going up: numbers by size, text as a Thai dictionary has it. */
export function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return thai.compare(String(a), String(b));
}
