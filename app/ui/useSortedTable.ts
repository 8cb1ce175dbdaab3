import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareValues, type Sort, type TableColumn } from './sorting.ts';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const nothing: never[] = [];

/**
 * The rows in the order of the sort; rows that state nothing in its column come last. Without a
 * sort the rows stand as they came, and the library does no work on them.
 */
export function useSortedTable<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  sort: Sort | null,
): Row[] {
  const isSorted = sort !== null;
  const wrapped = useMemo(
    () => (isSorted ? rows.map((row) => ({ row })) : nothing),
    [rows, isSorted],
  );
  const defs = useMemo(() => columns.map(columnDef), [columns]);
  const { id, descending } = sort ?? { id: null, descending: false };
  const sorting = useMemo(() => (id === null ? [] : [{ id, desc: descending }]), [id, descending]);
  const table = useTable({ features, columns: defs, data: wrapped, state: { sorting } });
  const sorted = table.getRowModel().rows;
  return isSorted ? sorted.map(({ original }) => original.row) : [...rows];
}

// Rows are wrapped because the table library asks for plain records of its own type.
function columnDef<Row>(column: TableColumn<Row>): ColumnDef<typeof features, { row: Row }> {
  return {
    id: column.id,
    accessorFn: ({ row }) => column.value?.(row) ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
  };
}
