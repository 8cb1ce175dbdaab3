import { describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { ingestDocument } from '../../pipelines/document.ts';
import { readText } from '../../pipelines/read/text.ts';
import type { Place, ReadDocument } from '../../pipelines/stages.ts';

const HEAD = [
  'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2566',
  'เทศบาลตำบลสมมุติงาม อำเภอแม่ริม จังหวัดเชียงใหม่',
  'ลำดับ\tโครงการ\tงบประมาณ (บาท)\tหน่วยงานรับผิดชอบ',
];

/** The text as a document whose places in these lines were recognised in a picture. */
function scanned(lines: readonly string[], fromLine: number): ReadDocument {
  const places = lines.flatMap((text, i): Place[] => {
    if (i + 1 < fromLine) return [];
    const cells = text.split('\t');
    return cells.length === 1 ? [`${i + 1}:`] : cells.map((_, cell): Place => `${i + 1}:${cell}`);
  });
  return { ...readText(lines.join('\n')), format: 'pdf_scan', doubtful: new Set(places) };
}

async function ingested(rows: readonly string[], fromLine = 1): Promise<Tables> {
  const read = scanned([...HEAD, ...rows], fromLine);
  const tables = await ingestDocument(
    { path: 'plan.pdf', bytes: new TextEncoder().encode('%PDF-1.4') },
    { provinces: [], tools: { readPdf: () => Promise.resolve(read) } },
  );
  if ('reason' in tables) throw new Error(`${tables.reason}: ${tables.found}`);
  return tables;
}

const money = (tables: Tables) => tables.project_budgets.map((row) => row.confidence >= 0.8);
const doubtful = (tables: Tables) => tables.projects.map((row) => row.doubtful_fields);

describe('what was recognised in a picture', () => {
  test('is unsure, with the reason, in every table', async () => {
    const tables = await ingested(['1\tโครงการหนึ่ง\t35,000\tกองคลัง']);
    expect(tables.field_evidence.map(({ note }) => note)).toEqual(
      tables.field_evidence.map(() => 'recognised_in_picture'),
    );
    expect(money(tables)).toEqual([false]);
    expect(doubtful(tables)).toEqual([['seq', 'name', 'responsible_unit', 'budget_baht']]);
    expect(tables.projects[0]?.confidence).toBeLessThan(0.8);
  });

  test('leaves no target, count or total sure that nothing bears out', async () => {
    const tables = await ingested([
      '1\tโครงการหนึ่ง\t35,000\tกองคลัง',
      'รวม 3 โครงการ\t\t35,000\t',
      '',
      'เป้าหมายคะแนน ITA ปี 2566 ร้อยละ 90',
      'ประเภทเรื่องร้องเรียน\tปี 2565 (เรื่อง)',
      'การทุจริต\t2',
    ]);
    expect(tables.targets.map(({ confidence }) => confidence)).toEqual([0.6]);
    expect(tables.complaints.map(({ confidence }) => confidence)).toEqual([0.6]);
    expect(
      tables.stated_totals.map(({ measure, confidence }) => [measure, confidence]).sort(),
    ).toEqual([
      ['budget', 1],
      ['projects', 0.6],
    ]);
    const told = tables.field_evidence.map(({ field }) => field);
    expect(told).toEqual(expect.arrayContaining(['target.2566.ita_score', 'complaint.2565.1']));
  });

  test('leaves the pages with a text layer as sure as they were', async () => {
    const tables = await ingested(
      ['1\tโครงการหนึ่ง\t35,000\tกองคลัง', '2\tโครงการสอง\t10,000\tกองช่าง'],
      5,
    );
    expect(money(tables)).toEqual([true, false]);
    expect(doubtful(tables)[0]).toEqual([]);
    expect(tables.projects.map(({ confidence }) => confidence === 1)).toEqual([true, false]);
  });

  test('is borne out by a printed total that the amounts give', async () => {
    const tables = await ingested([
      '1\tโครงการหนึ่ง\t35,000\tกองคลัง',
      '2\tโครงการสอง\t10,000\tกองช่าง',
      '3\tโครงการสาม\t0\tกองช่าง',
      'รวมทั้งสิ้น\t\t45,000\t',
    ]);
    expect(tables.stated_totals).toMatchObject([{ stated_value: 45_000, computed_value: 45_000 }]);
    // A zero adds nothing to the sum, so the sum says nothing about it.
    expect(money(tables)).toEqual([true, true, false]);
    expect(doubtful(tables)[0]).not.toContain('budget_baht');
  });

  test('is not borne out by a total that differs', async () => {
    const rows = ['1\tโครงการหนึ่ง\t35,000\tกองคลัง', '2\tโครงการสอง\t10,000\tกองช่าง'];
    expect(money(await ingested([...rows, 'รวมทั้งสิ้น\t\t46,000\t']))).toEqual([false, false]);
  });

  test('is not borne out in Thai digits, whose misreadings a sum repeats', async () => {
    const rows = ['1\tโครงการหนึ่ง\t๕๐,๐๐๐\tกองคลัง', '2\tโครงการสอง\t๑,๐๐๐\tกองช่าง'];
    expect(money(await ingested([...rows, 'รวมทั้งสิ้น\t\t๕๑,๐๐๐\t']))).toEqual([false, false]);
  });
});
