import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doubtWords, rejectWords } from '../../app/format/words/doubts.ts';
import { fieldWords } from '../../app/format/words/fields.ts';
import words from '../../data/reference/report.json';
import type { Tables } from '../../data/schema/catalogue.ts';
import { documentReport } from '../../pipelines/report/documentReport.ts';
import { indexReport, type ReportRow } from '../../pipelines/report/indexReport.ts';
import { ingest } from '../golden/ingested.ts';
import { loadDocuments, repositoryPath } from '../support/labels.ts';

const PLAN = `แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2566
เทศบาลตำบลรายงานดี อำเภอเมือง จังหวัดตรัง

ที่	โครงการ	เป้าหมาย	งบประมาณ (บาท)	ซมดฟกห	หน่วยงานรับผิดชอบ
1	โครงการ <script>alert("1")</script> & อบรม	ร้อยละ 80	๕๑๖๖,๐๐๐	4,321	สำนักปลัด
2	มาตรการเปิดเผยข้อมูล	จำนวนครั้ง	20,000		กองคลัง

สถานี	รถไฟ	ราคา
<b>ตรัง</b>	ด่วน	1,345
`;

async function tablesOf(text: string): Promise<Tables> {
  return ingest([{ path: 'ตรัง/<แผน>.txt', bytes: new TextEncoder().encode(text) }]);
}

/** What a reader sees of a page: no tags, entities as signs. */
function seen(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** Tags and attributes that would run something or ask for something from elsewhere. */
const ACTIVE =
  /<(?:script|iframe|img|link|object|embed|form|base)\b|\son\w+=|(?:src|href)="(?!d[0-9a-f]+\.html")|url\(|@import/i;

describe('the report of a document', () => {
  test('tells what was read, with the account of rows and figures', async () => {
    const text = seen(documentReport(await tablesOf(PLAN), 1234));
    expect(text).toContain('เทศบาลตำบลรายงานดี · แผนปฏิบัติการ · ปี 2566');
    expect(text).toContain('พบ 5 = นำเข้า 3 + ไม่ได้นำเข้า 2');
    expect(text).toContain('โครงการ 2');
    expect(text).toContain('1.23 วินาที');
    expect(text).toMatch(/พบ 7 = มีที่อ้าง 5 \+ ในแถวที่ไม่ได้นำเข้า 1 .* ไม่มีที่อ้าง 1/);
  });

  test('lists rows left out, doubtful values and figures nothing cites with their print', async () => {
    const text = seen(documentReport(await tablesOf(PLAN), 5));
    expect(text).toContain('<b>ตรัง</b> | ด่วน | 1,345');
    expect(text).toContain(`${words.rejects.other_table.th} ${words.rejects.other_table.en}`);
    expect(text).toContain('งบประมาณ ปี 2566 budget_baht.2566.plan_table ไม่มีค่า ๕๑๖๖,๐๐๐');
    expect(text).toContain(words.doubts.malformed_number.th);
    expect(text).toContain('บรรทัด 5 4,321 1 | โครงการ <script>alert("1")</script> & อบรม');
  });

  test('the least sure value comes first', async () => {
    const [path] = loadDocuments('data/documents').filter(({ path: name }) => /kalasin/.test(name));
    if (!path) throw new Error('expected the document, found none');
    const html = documentReport(await ingest([path]), 5);
    const section = html.slice(html.indexOf('doubtful values'));
    const sure = [...section.matchAll(/<td class="number">([\d.]+)%/g)].map((one) =>
      Number(one[1]),
    );
    expect(sure.length).toBeGreaterThan(20);
    expect(sure).toEqual([...sure].sort((a, b) => a - b));
  });

  test('runs nothing, asks for nothing, and prints no sign of a document as markup', async () => {
    const html = documentReport(await tablesOf(PLAN), 5);
    expect(html).not.toMatch(ACTIVE);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; อบรม');
    expect(html).toContain("default-src 'none'");
  });

  test('the same tables give the same page', async () => {
    expect(documentReport(await tablesOf(PLAN), 5)).toBe(documentReport(await tablesOf(PLAN), 5));
  });
});

describe('the list of documents', () => {
  const base = async (): Promise<ReportRow> => {
    const [row] = (await tablesOf(PLAN)).documents;
    if (!row) throw new Error('expected a document, found none');
    return { ...row, body_name: 'เทศบาล<ดี>', milliseconds: 30, kept: false };
  };

  test('puts first what needs a look: nothing read, figures lost, low confidence', async () => {
    const row = await base();
    const lost = { figures_unaccounted: 0, confidence: 1 };
    const html = indexReport(
      [
        { ...row, ...lost, document_id: 'd1' },
        { ...row, ...lost, document_id: 'd2', confidence: 0.6 },
        { ...row, ...lost, document_id: 'd3', figures_unaccounted: 9 },
        { ...row, ...lost, document_id: 'd4', rows_mapped: 0, rows_rejected: 5 },
      ],
      [],
    );
    expect([...html.matchAll(/href="(\w+)\.html"/g)].map((one) => one[1])).toEqual([
      ...['d4', 'd3', 'd2', 'd1'],
    ]);
    expect(html).not.toMatch(ACTIVE);
    expect(seen(html)).toContain('เทศบาล<ดี> · แผนปฏิบัติการ ปี 2566 ตรัง/<แผน>.txt (txt)');
  });

  test('names what could not be read with its reason in words', async () => {
    const failure = { path: 'ก/<b>.pdf', reason: 'timed_out' as const, found: '120 s & more' };
    const text = seen(indexReport([{ ...(await base()), kept: true }], [failure]));
    expect(text).toContain('อ่านไม่ได้ 1');
    expect(text).toContain(`ก/<b>.pdf ${words.failures.timed_out.th}`);
    expect(text).toContain('120 s & more');
    expect(text).toContain('ไม่เปลี่ยน');
  });
});

describe('the words', () => {
  test.each([
    ['fields', words.fields, fieldWords],
    ['doubts', words.doubts, doubtWords],
    ['rejects', words.rejects, rejectWords],
  ])('%s say the same as the dashboard', (_, told, shown) => expect(told).toEqual(shown));

  test('every reason why a file could not be read has words', () => {
    const stages = readFileSync(repositoryPath('pipelines/stages.ts'), 'utf8');
    const [, list = ''] = /export type ReadFailure =([^;]*);/.exec(stages) ?? [];
    const codes = [...list.matchAll(/'(\w+)'/g)].map((one) => one[1]);
    expect(codes.length).toBeGreaterThan(10);
    expect(Object.keys(words.failures).sort()).toEqual(codes.sort());
  });

  test('every reason for leaving out a row has words', () => {
    const reasons = ['map', 'correct'].flatMap((folder) =>
      readdirSync(repositoryPath(`pipelines/${folder}`)).flatMap((name) => {
        const source = readFileSync(repositoryPath(`pipelines/${folder}/${name}`), 'utf8');
        return [...source.matchAll(/reason: '(\w+)'/g)].map((one) => one[1] ?? '');
      }),
    );
    expect(reasons.length).toBeGreaterThan(3);
    expect(reasons.filter((reason) => !(reason in words.rejects))).toEqual([]);
  });
});
