import { useId, useState } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';
import type { TableColumn } from './sorting.ts';
import type { TableParts } from './TableGrid.tsx';

/** Cards drawn at first, and added by each "more". */
const CARDS_AT_ONCE = 40;

/** The rows as cards: name, two deciding columns, the rest behind a click. */
export function TableCards<Row>(props: TableParts<Row>) {
  const locale = useLocale();
  const [limit, setLimit] = useState(CARDS_AT_ONCE);
  const { rows, rowKey, columns } = props;
  const count = locale.say(uiWords.rowCount, { n: locale.count(rows.length) });
  return (
    <div>
      <p className="quiet">
        {props.caption} · {count}
      </p>
      <SortChoice {...props} />
      <ul className="cards">
        {rows.slice(0, limit).map((row) => (
          <li key={rowKey(row)} className="card">
            <Card columns={columns} row={row} />
          </li>
        ))}
      </ul>
      {rows.length > limit ? (
        <button type="button" className="button" onClick={() => setLimit(limit + CARDS_AT_ONCE)}>
          {locale.say(uiWords.showMore, { n: locale.count(rows.length - limit) })}
        </button>
      ) : null}
    </div>
  );
}

function SortChoice<Row>({ columns, sort, onSort }: TableParts<Row>) {
  const locale = useLocale();
  const id = useId();
  const sortable = columns.filter(({ value }) => value !== undefined);
  if (sortable.length === 0) return null;
  const current = sort?.id ?? '';
  return (
    <div className="cards-sort">
      <label htmlFor={id}>{locale.say(uiWords.sortBy)}</label>
      <select
        id={id}
        className="field"
        value={current}
        onChange={({ target }) => onSort({ id: target.value, descending: false })}
      >
        {current === '' ? <option value="">–</option> : null}
        {sortable.map((column) => (
          <option key={column.id} value={column.id}>
            {column.label}
          </option>
        ))}
      </select>
      {sort ? (
        <button
          type="button"
          className="button"
          onClick={() => onSort({ id: sort.id, descending: !sort.descending })}
        >
          {locale.say(sort.descending ? uiWords.sortDescending : uiWords.sortAscending)}
        </button>
      ) : null}
    </div>
  );
}

function Card<Row>({ columns, row }: { columns: readonly TableColumn<Row>[]; row: Row }) {
  const locale = useLocale();
  const [head, ...rest] = columns;
  const deciding = rest.filter((column) => column.deciding).slice(0, 2);
  const others = rest.filter((column) => !deciding.includes(column));
  return (
    <>
      <div className="card-head">{head?.cell(row)}</div>
      <Facts columns={deciding} row={row} />
      {others.length > 0 ? (
        <details>
          <summary>{locale.say(uiWords.more)}</summary>
          <Facts columns={others} row={row} />
        </details>
      ) : null}
    </>
  );
}

function Facts<Row>({ columns, row }: { columns: readonly TableColumn<Row>[]; row: Row }) {
  return (
    <dl className="facts">
      {columns.map((column) => (
        <div key={column.id} className="fact">
          <dt>{column.label}</dt>
          <dd>{column.cell(row)}</dd>
        </div>
      ))}
    </dl>
  );
}
