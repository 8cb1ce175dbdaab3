import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';
import type { Sort, TableColumn } from './sorting.ts';
import { useFits } from './useFits.ts';

export interface TableParts<Row> {
  caption: string;
  columns: readonly TableColumn<Row>[];
  /** In the order to show. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

/** Tables longer than this draw only the rows in sight. */
const DRAW_ALL_UP_TO = 200;
const ROW_HEIGHT = 57;
/** The same function at every drawing: with a new one the places of all rows are worked out anew. */
const estimateSize = () => ROW_HEIGHT;

/** The rows as a table with headings that sort. */
export function TableGrid<Row>(props: TableParts<Row>) {
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const { rows, columns } = props;
  const all = rows.length <= DRAW_ALL_UP_TO;
  const fits = useFits(frame);
  const getScrollElement = useCallback(() => frame.current, []);
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: !all,
    getScrollElement,
    estimateSize,
    overscan: 6,
  });
  const seen = virtual.getVirtualItems();
  const before = all ? 0 : (seen[0]?.start ?? 0);
  const after = all ? 0 : virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  const shown = all ? rows.map((_, index) => index) : seen.map(({ index }) => index);
  return (
    <div
      className={`table-scroll ${all ? (fits ? 'table-fits' : '') : 'table-tall'}`.trim()}
      ref={frame}
      tabIndex={0}
      role="region"
      aria-label={props.caption}
    >
      <table className="table" aria-rowcount={rows.length + 1}>
        <caption>
          {props.caption} · {locale.say(uiWords.rowCount, { n: locale.count(rows.length) })}
        </caption>
        <Headings {...props} />
        <tbody>
          <Spacer height={before} span={columns.length} />
          {shown.map((index) => (
            <BodyRow key={index} {...props} index={index} measure={virtual.measureElement} />
          ))}
          <Spacer height={after} span={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Headings<Row>({ columns, sort, onSort }: TableParts<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const current = sort?.id === column.id ? sort : null;
          const order = current?.descending ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              className={cellClass(column)}
              aria-sort={current ? order : undefined}
            >
              <Heading column={column} current={current} onSort={onSort} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface HeadingProps<Row> {
  column: TableColumn<Row>;
  current: Sort | null;
  onSort: (sort: Sort) => void;
}

function Heading<Row>({ column, current, onSort }: HeadingProps<Row>) {
  if (!column.value) return column.label;
  const descending = current ? !current.descending : column.align === 'end';
  return (
    <button type="button" className="sorter" onClick={() => onSort({ id: column.id, descending })}>
      {column.label}
      <span className="sorter-arrow" aria-hidden="true">
        {current ? (current.descending ? '▼' : '▲') : '↕'}
      </span>
    </button>
  );
}

interface BodyRowProps<Row> extends TableParts<Row> {
  index: number;
  measure: (row: HTMLElement | null) => void;
}

function BodyRow<Row>({ columns, rows, rowKey, index, measure }: BodyRowProps<Row>) {
  const row = rows[index];
  if (row === undefined) return null;
  const [head, ...rest] = columns;
  return (
    <tr ref={measure} data-index={index} data-key={rowKey(row)} aria-rowindex={index + 2}>
      {head ? (
        <th scope="row" className={cellClass(head)}>
          {head.cell(row)}
        </th>
      ) : null}
      {rest.map((column) => (
        <td key={column.id} className={cellClass(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function cellClass<Row>(column: TableColumn<Row>): string | undefined {
  const names = [
    column.align === 'end' ? 'end' : '',
    column.wide ? 'wide' : '',
    column.roomy ? 'roomy' : '',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
