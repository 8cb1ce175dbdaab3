import type { DocumentRow } from '../../data/schema/documents.ts';
import type { FailedDocument } from '../document.ts';
import { escaped, page, table } from './html.ts';
import * as words from './words.ts';

/** A document as the list shows it. */
export interface ReportRow extends DocumentRow {
  /** Name of the body that published it; null where the text names none. */
  readonly body_name: string | null;
  /** What reading it took; what it took when it was read, where it was kept from an earlier run. */
  readonly milliseconds: number;
  /** True where it was read by an earlier run and has not changed since. */
  readonly kept: boolean;
}

/**
 * The list of all documents of a run as a page of HTML in Thai that stands alone, those that need a
 * look first: what could not be read, then no records, unaccounted figures, low confidence, many
 * rows left out. Each document leads to its own report, `<document_id>.html` beside it.
 */
export function indexReport(
  rows: readonly ReportRow[],
  failures: readonly FailedDocument[],
): string {
  const title = 'รายงานการอ่านเอกสาร';
  const body = [
    `<h1>${title}</h1>`,
    `<p>${escaped(sentence(rows, failures))}</p>`,
    failures.length === 0 ? '' : failed(failures),
    '<h2>เอกสารที่อ่านได้ เรียงจากที่ควรดูก่อน <span class="soft">documents, worst first</span></h2>',
    documents([...rows].sort(byNeed)),
  ];
  return page(title, body.join('\n'));
}

function sentence(rows: readonly ReportRow[], failures: readonly FailedDocument[]): string {
  const n = words.count;
  const sum = (of: (row: ReportRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const parts = [
    `อ่าน ${n(rows.length)} เอกสาร (ไม่เปลี่ยนจากครั้งก่อน ${n(sum((row) => Number(row.kept)))})`,
    `อ่านไม่ได้ ${n(failures.length)}`,
    `แถวในตาราง ${n(sum((row) => row.rows_seen))} แถว ไม่ได้นำเข้า ${n(sum((row) => row.rows_rejected))}`,
    `ตัวเลข ${n(sum((row) => row.figures_seen))} ตัว ไม่มีที่อ้าง ${n(sum((row) => row.figures_unaccounted))}`,
  ];
  return parts.join(' · ');
}

/** Those that hold nothing first, then by figures lost, how sure the reading is, and rows left out. */
function byNeed(a: ReportRow, b: ReportRow): number {
  return (
    Number(a.rows_mapped > 0) - Number(b.rows_mapped > 0) ||
    b.figures_unaccounted - a.figures_unaccounted ||
    (a.confidence ?? 0) - (b.confidence ?? 0) ||
    share(b) - share(a) ||
    (a.source_path < b.source_path ? -1 : 1)
  );
}

function share(row: ReportRow): number {
  return row.rows_seen === 0 ? 0 : row.rows_rejected / row.rows_seen;
}

function documents(rows: readonly ReportRow[]): string {
  const n = words.count;
  const number = (label: string, of: (row: ReportRow) => number) => ({
    ...{ label, as: 'number' as const },
    cell: (row: ReportRow) => n(of(row)),
  });
  return table(
    [
      { label: 'เอกสาร', as: 'wide', cell: documentCell },
      number('แถวที่พบ', (row) => row.rows_seen),
      number('นำเข้า', (row) => row.rows_mapped),
      number('ไม่ได้นำเข้า', (row) => row.rows_rejected),
      number('ตัวเลข', (row) => row.figures_seen),
      { label: 'ไม่มีที่อ้าง', as: 'number', cell: unaccountedCell },
      { label: 'เชื่อมั่น', as: 'number', cell: (row) => words.sureness(row.confidence) },
      { label: 'เวลา', as: 'number', cell: timeCell },
    ],
    rows,
    'ไม่มีเอกสารที่อ่านได้',
  );
}

function documentCell(row: ReportRow): string {
  const { report_months: months } = row;
  const kind = words.inThai('kinds', row.kind) + (months === null ? '' : ` รอบ ${months} เดือน`);
  const years = words.yearsInWords(row.fiscal_year_first, row.fiscal_year_last);
  const name = `${row.body_name ?? 'ไม่ทราบหน่วยงาน'} · ${kind} ${years}`;
  const address = escaped(encodeURIComponent(row.document_id));
  const file = `${row.source_path} (${row.format})`;
  return `<a href="${address}.html">${escaped(name)}</a><br><span class="soft">${escaped(file)}</span>`;
}

function unaccountedCell({ figures_unaccounted: left }: ReportRow): string {
  return left === 0 ? '0' : `<span class="warn">${words.count(left)}</span>`;
}

function timeCell({ milliseconds, kept }: ReportRow): string {
  return kept ? 'ไม่เปลี่ยน' : words.seconds(milliseconds);
}

function failed(failures: readonly FailedDocument[]): string {
  return (
    `<h2>เอกสารที่อ่านไม่ได้ (${words.count(failures.length)}) <span class="soft">not read</span></h2>` +
    table(
      [
        { label: 'ไฟล์', as: 'wide', cell: ({ path }) => escaped(path) },
        { label: 'เหตุผล', as: 'wide', cell: ({ reason }) => words.inWords('failures', reason) },
        { label: 'ที่พบ', cell: ({ found }) => `<span class="soft">${escaped(found)}</span>` },
      ],
      [...failures].sort((a, b) => (a.path < b.path ? -1 : 1)),
      '',
    )
  );
}
