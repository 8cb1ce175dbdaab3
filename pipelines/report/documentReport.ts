import type { Rows, Tables } from '../../data/schema/catalogue.ts';
import { doubtful, rejected, told, unaccounted } from './documentSections.ts';
import { escaped, facts, page } from './html.ts';
import { doubtfulValues } from './readValues.ts';
import * as words from './words.ts';

type Document = Rows['documents'];

/**
 * How one document was read, as a page of HTML in Thai that stands alone: what it is, what was read,
 * which rows were left out, which values are doubtful, worst first, and which printed figures
 * nothing cites. `tables` holds that document; `milliseconds` is what reading it took.
 *
 * @throws where the tables hold no document
 */
export function documentReport(tables: Tables, milliseconds: number): string {
  const [document] = tables.documents;
  if (!document) throw new Error('report: expected the tables of a document, found none');
  const title = titleOf(document, tables);
  const body = [
    `<p class="soft">รายงานการอ่านเอกสาร · How the document was read</p><h1>${escaped(title)}</h1>`,
    document.title === null ? '' : `<p>${escaped(document.title)}</p>`,
    facts(factsOf(document, tables, milliseconds)),
    unaccounted(tables),
    rejected(tables),
    doubtful(doubtfulValues(tables)),
    told(tables),
    `<p class="soft">${NOTE}</p>`,
  ];
  return page(title, body.join('\n'));
}

const NOTE = 'รายงานนี้บอกว่าระบบอ่านเอกสารได้เพียงใด ไม่ใช่ข้อสรุปเกี่ยวกับหน่วยงาน ค่าที่ไม่แน่ชัดควรดูตัวพิมพ์ก่อนอ้างอิง';

function titleOf(document: Document, tables: Tables): string {
  const name = tables.bodies.find((body) => body.body_id === document.body_id)?.name_th;
  const { report_months: months } = document;
  return [
    name ?? 'ไม่ทราบหน่วยงาน',
    words.inThai('kinds', document.kind) + (months === null ? '' : ` รอบ ${months} เดือน`),
    words.yearsInWords(document.fiscal_year_first, document.fiscal_year_last),
  ].join(' · ');
}

function factsOf(document: Document, tables: Tables, milliseconds: number) {
  const n = words.count;
  const { rows_seen, rows_mapped, rows_rejected } = document;
  const pairs: [string, string][] = [
    ['ชนิดเอกสาร', words.inWords('kinds', document.kind)],
    ['รูปแบบไฟล์', words.inWords('formats', document.format)],
    ['ไฟล์', escaped(document.source_path)],
    ['รายการที่อ่านได้', recordsOf(tables)],
    ['แถวในตาราง', `พบ ${n(rows_seen)} = นำเข้า ${n(rows_mapped)} + ไม่ได้นำเข้า ${n(rows_rejected)}`],
    ['ตัวเลขที่พิมพ์', figuresOf(document)],
    ['ความเชื่อมั่นเฉลี่ยของช่องที่อ่าน', words.sureness(document.confidence)],
    ['เวลาที่ใช้อ่าน', words.seconds(milliseconds)],
    ['จำนวนบรรทัด', n(document.line_count)],
    ['รหัสเอกสาร', `<code>${escaped(document.document_id)}</code>`],
  ];
  return pairs;
}

function recordsOf(tables: Tables): string {
  const counts: [string, number][] = [
    ['โครงการ', tables.projects.length],
    ['ความเสี่ยง', tables.risks.length],
    ['เป้าหมาย', tables.targets.length],
    ['เรื่องร้องเรียน', tables.complaints.length],
    ['ยอดรวมที่พิมพ์', tables.stated_totals.length],
  ];
  const some = counts.filter(([, number]) => number > 0);
  if (some.length === 0) return '<span class="warn">ไม่พบรายการ</span>';
  return some.map(([name, number]) => `${name} ${words.count(number)}`).join(' · ');
}

function figuresOf(document: Document): string {
  const n = words.count;
  const left = document.figures_unaccounted;
  const parts = [
    `มีที่อ้าง ${n(document.figures_cited)}`,
    `ในแถวที่ไม่ได้นำเข้า ${n(document.figures_rejected)}`,
    `ไม่ใช่ค่า ${n(document.figures_noise)}`,
    `ในเนื้อความ ${n(document.figures_told)}`,
    left === 0 ? 'ไม่มีที่อ้าง 0' : `<span class="warn">ไม่มีที่อ้าง ${n(left)}</span>`,
  ];
  return `พบ ${n(document.figures_seen)} = ${parts.join(' + ')}`;
}
