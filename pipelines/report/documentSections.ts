import type { Rows, Tables } from '../../data/schema/catalogue.ts';
import { escaped, printedHtml, table, type ReportColumn } from './html.ts';
import type { DoubtfulValue } from './readValues.ts';
import * as words from './words.ts';

function heading(thai: string, english: string, number: number): string {
  return `<h2>${thai} (${words.count(number)}) <span class="soft">${english}</span></h2>`;
}

function place(page: number | null, first: number, last = first): string {
  const lines = last > first ? `บรรทัด ${first}–${last}` : `บรรทัด ${first}`;
  return page === null ? lines : `${lines}<br>หน้า ${page}`;
}

/** The rows left out by reason, the fewest first, each with its place and the print. */
export function rejected(tables: Tables): string {
  const byReason = new Map<string, Rows['rejects'][]>();
  for (const row of tables.rejects) {
    const same = byReason.get(row.reason);
    if (same) same.push(row);
    else byReason.set(row.reason, [row]);
  }
  const groups = [...byReason].sort((a, b) => a[1].length - b[1].length);
  const none = groups.length === 0 ? '<p class="none">ทุกแถวที่พบถูกนำเข้า</p>' : '';
  const tellings = groups.map(([reason, rows]) => rejectedFor(reason, rows, tables));
  return (
    heading('แถวที่ไม่ได้นำเข้า', 'rows left out', tables.rejects.length) + none + tellings.join('\n')
  );
}

function rejectedFor(reason: string, rows: readonly Rows['rejects'][], tables: Tables): string {
  const pageOf = (no: number) => tables.lines[no - 1]?.page ?? null;
  const columns: ReportColumn<Rows['rejects']>[] = [
    {
      label: 'ที่',
      as: 'short',
      cell: (row) => place(pageOf(row.line_first), row.line_first, row.line_last),
    },
    { label: 'ที่พิมพ์', as: 'wide', cell: (row) => printedHtml(row.text) },
  ];
  const title = `<h3>${words.inWords('rejects', reason)} — ${words.count(rows.length)} แห่ง</h3>`;
  return title + table(columns, rows, '');
}

/** The values read with doubt, in the order given. */
export function doubtful(rows: readonly DoubtfulValue[]): string {
  const record = ({ no, record: name }: DoubtfulValue) =>
    name === null ? 'ทั้งเอกสาร' : `${escaped(no)}. ${escaped(name)}`;
  return (
    heading('ค่าที่อ่านไม่แน่ชัด เรียงจากไม่แน่ใจที่สุด', 'doubtful values, worst first', rows.length) +
    table(
      [
        { label: 'แน่ใจ', as: 'number', cell: ({ field }) => words.sureness(field.confidence) },
        { label: 'รายการ', as: 'wide', cell: record },
        { label: 'ช่อง', as: 'middle', cell: ({ field }) => words.fieldInWords(field.field) },
        { label: 'อ่านได้ว่า', as: 'middle', cell: ({ value }) => valueHtml(value) },
        { label: 'ที่พิมพ์', as: 'wide', cell: ({ printed }) => placeHtml(printed) },
        { label: 'เพราะ', as: 'wide', cell: ({ field }) => words.doubtsInWords(field.note) },
      ],
      rows,
      'ไม่มีช่องที่อ่านไม่แน่ชัด',
    )
  );
}

function valueHtml(value: string | null): string {
  return value === null ? '<span class="warn">ไม่มีค่า</span>' : escaped(value);
}

function placeHtml(printed: Rows['evidence'] | null): string {
  if (printed === null) return '';
  const { page: no, line_first, line_last, text } = printed;
  const where = place(no, line_first, line_last).replace('<br>', ' · ');
  return `${printedHtml(text)}<br><span class="soft">${where}</span>`;
}

/** The figures of rows taken in that nothing cites. */
export function unaccounted(tables: Tables): string {
  const rows = tables.figures.filter(({ account }) => account === 'unaccounted');
  return (
    heading('ตัวเลขในแถวที่นำเข้า ที่ไม่มีช่องใดอ้างถึง', 'figures nothing cites', rows.length) +
    figureTable(rows, tables, 'ทุกตัวเลขที่พิมพ์มีที่อ้าง')
  );
}

/** The figures of running text, and how many numbers were of each kind of noise. */
export function told(tables: Tables): string {
  const rows = tables.figures.filter(({ account }) => account === 'told');
  const noise = new Map<string, number>();
  for (const { noise: id } of tables.figures) {
    if (id !== null) noise.set(id, (noise.get(id) ?? 0) + 1);
  }
  const kinds = [...noise].map(([id, n]) => `${words.noiseInThai(id)} ${words.count(n)}`);
  const declared = kinds.length === 0 ? '' : `<p>ตัวเลขที่ไม่ใช่ค่า: ${escaped(kinds.join(' · '))}</p>`;
  const list = `<details><summary>แสดงทั้งหมด</summary>${figureTable(rows, tables, '')}</details>`;
  return (
    heading('ตัวเลขในเนื้อความ เก็บไว้ให้ค้นได้', 'figures of running text', rows.length) +
    declared +
    (rows.length === 0 ? '' : list)
  );
}

function figureTable(rows: readonly Rows['figures'][], tables: Tables, none: string): string {
  const lineOf = ({ line_no: no }: Rows['figures']) => tables.lines[no - 1];
  return table(
    [
      {
        label: 'ที่',
        as: 'short',
        cell: (row) => place(lineOf(row)?.page ?? null, row.line_no),
      },
      { label: 'ตัวเลข', as: 'short', cell: (row) => escaped(row.text) },
      { label: 'บรรทัดที่พิมพ์', as: 'wide', cell: (row) => printedHtml(lineOf(row)?.text ?? '') },
    ],
    rows,
    none,
  );
}
