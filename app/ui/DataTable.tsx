import { useState } from 'react';
import { EmptyState } from './Panel.tsx';
import { maybeSort, writeSort, type Sort, type TableColumn } from './sorting.ts';
import { TableCards } from './TableCards.tsx';
import { TableGrid } from './TableGrid.tsx';
import { useNarrow } from './useNarrow.ts';
import { useSortedTable } from './useSortedTable.ts';

interface DataTableProps<Row> {
  /** Says what the rows are; read out, and shown above the table. */
  caption: string;
  /** The first column names the row. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Sort to begin with, as `id.asc` or `id.desc`. */
  initialSort?: string;
  /** The sort as it stands in the address; without it the table keeps its own. */
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  emptyText?: string;
}

/**
 * A sortable table; long ones draw only the rows in sight. In narrow windows each row is a card
 * with its name and the two deciding columns, the rest behind a click.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const [ownSort, setOwnSort] = useState(props.initialSort ?? '');
  const narrow = useNarrow();
  const ids = props.columns.map(({ id }) => id);
  const sort = maybeSort(props.sort || ownSort, ids) ?? maybeSort(props.initialSort ?? '', ids);
  const onSort = (next: Sort) => (props.onSort ?? setOwnSort)(writeSort(next));
  const table = useSortedTable(props.columns, props.rows, sort);
  if (props.rows.length === 0) return <EmptyState text={props.emptyText} />;
  const parts = { caption: props.caption, columns: props.columns, rowKey: props.rowKey };
  return narrow ? (
    <TableCards {...parts} rows={table} sort={sort} onSort={onSort} />
  ) : (
    <TableGrid {...parts} rows={table} sort={sort} onSort={onSort} />
  );
}
