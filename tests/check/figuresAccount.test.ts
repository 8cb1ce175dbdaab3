import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { assertConserved } from '../../pipelines/check/conservation.ts';
import { check } from '../../pipelines/check/check.ts';
import { accountFigures, type FigureCounts } from '../../pipelines/check/figuresAccount.ts';
import { ingestDocument } from '../../pipelines/document.ts';
import { readText } from '../../pipelines/read/text.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { loadDocuments, repositoryPath } from '../support/labels.ts';

const provinces = parseProvinces(
  readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
);

const HEAD = `แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2566
เทศบาลตำบลตัวเลขครบ อำเภอเมือง จังหวัดตรัง
`;
const PLAN = `${HEAD}
ที่	โครงการ	ตัวชี้วัด	งบประมาณ (บาท)	หน่วยงานรับผิดชอบ
1	โครงการอบรมคุณธรรม	ร้อยละ 80 ของผู้เข้าอบรม	20,000	สำนักปลัด
2	มาตรการเปิดเผยข้อมูล	จำนวนครั้ง	20,000	กองคลัง

เทศบาลมีรายได้ 1,250,000 บาท และประชาชนพอใจร้อยละ 91
`;

async function ingested(text: string): Promise<Tables> {
  const bytes = new TextEncoder().encode(text);
  const tables = await ingestDocument({ path: 'plan.txt', bytes }, { provinces });
  if ('reason' in tables) throw new Error(`${tables.reason}: ${tables.found}`);
  return tables;
}

function countsOf(tables: Tables): Partial<FigureCounts> {
  const [row] = tables.documents;
  if (!row) throw new Error('expected a document, found none');
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => name.startsWith('figures_')),
  ) as Partial<FigureCounts>;
}

/** What the account says once these rows of evidence are cited by nothing. */
function recounted(text: string, tables: Tables, isLost: (field: string) => boolean) {
  const field_evidence = tables.field_evidence.filter(({ field }) => !isLost(field));
  const lost = tables.field_evidence.filter(({ field }) => isLost(field));
  const ids = new Set(lost.map((row) => row.evidence_id));
  const project_budgets = tables.project_budgets.filter((row) => !ids.has(row.evidence_id));
  return accountFigures(readText(text), { ...tables, field_evidence, project_budgets });
}

describe('every printed figure is in one part of the account', () => {
  test('a plain plan: all cells cited, the sentence below it told', async () => {
    const tables = await ingested(PLAN);
    expect(countsOf(tables)).toMatchObject({ figures_seen: 7, figures_cited: 5, figures_told: 2 });
    expect(tables.figures.map((row) => [row.account, row.kind, row.text, row.line_no])).toEqual([
      ['told', 'money', '1,250,000 บาท', 8],
      ['told', 'percent', 'ร้อยละ 91', 8],
    ]);
  });

  test('a row left out: its figures stand in the reject', async () => {
    const tables = await ingested(`${PLAN}\nสถานี\tรถไฟ\tราคา\nตรัง\tด่วน\t1,345\n`);
    expect(countsOf(tables)).toMatchObject({ figures_rejected: 1, figures_unaccounted: 0 });
  });

  test('what remains and its share are kept with the project', async () => {
    const text = PLAN.replace('งบประมาณ (บาท)\t', 'งบประมาณ (บาท)\tคงเหลือ\tร้อยละ\t')
      .replace('20,000\tสำนัก', '20,000\t7,350\t63.25\tสำนัก')
      .replace('20,000\tกอง', '20,000\t-\t-\tกอง');
    const tables = await ingested(text);
    expect(countsOf(tables)).toMatchObject({ figures_cited: 7, figures_unaccounted: 0 });
    const kept = tables.field_evidence.filter(({ field }) => field.startsWith('kept.'));
    const printed = kept.map(
      (row) => tables.evidence.find((place) => place.evidence_id === row.evidence_id)?.text,
    );
    expect(printed).toEqual(['7,350', '63.25']);
  });

  const UNKNOWN = PLAN.replace('งบประมาณ (บาท)\t', 'งบประมาณ (บาท)\tซมดฟกห\t')
    .replace('20,000\tสำนัก', '20,000\t4,321\tสำนัก')
    .replace('20,000\tกอง', '20,000\t-\tกอง');

  test('a figure under an unknown heading is the doubt on what it may be, and a finding says so', async () => {
    const tables = await ingested(UNKNOWN);
    expect(countsOf(tables)).toMatchObject({ figures_unaccounted: 0 });
    const [finding] = check(tables, { only: ['reading_unsure'] });
    expect(JSON.parse(finding?.detail ?? '')).toEqual({
      fields: ['target_quantity'],
      printed: '4,321',
      ordinals: [1],
      reasons: ['unknown_column'],
    });
    const named = tables.rejects.filter(({ reason }) => reason === 'unknown_column');
    expect(named.map(({ text }) => text)).toEqual(['ซมดฟกห']);
  });

  test('one that can be nothing that is missing stays unaccounted, and a finding says so', async () => {
    const text = UNKNOWN.replace('ตัวชี้วัด\t', 'เป้าหมาย\t');
    const tables = await ingested(text);
    expect(countsOf(tables)).toMatchObject({ figures_unaccounted: 1 });
    const [finding] = check(tables, { only: ['figures_unaccounted'] });
    expect(finding?.severity).toBe('info');
    expect(JSON.parse(finding?.detail ?? '')).toEqual({
      figures: 1,
      places: [5],
      printed: ['4,321'],
    });
    const place = tables.evidence.find((row) => row.evidence_id === finding?.evidence_ids[0]);
    expect(place).toMatchObject({ line_first: 5, cell: 4, text: '4,321' });
  });
});

describe('a loss that is planted shows', () => {
  test('one budget cell dropped by the mapping, though the same amount stands in another row', async () => {
    const tables = await ingested(PLAN);
    const first = tables.projects[0]?.project_id;
    const without: Tables = {
      ...tables,
      field_evidence: tables.field_evidence.filter(
        (row) => row.record_id !== first || !row.field.startsWith('budget_baht'),
      ),
      project_budgets: tables.project_budgets.filter((row) => row.project_id !== first),
    };
    const { counts, rows } = accountFigures(readText(PLAN), without);
    expect(counts.figures_unaccounted).toBe(1);
    expect(rows.find((row) => row.account === 'unaccounted')).toMatchObject({
      line_no: 5,
      cell: 3,
      text: '20,000',
    });
  });

  test('the place of a project’s name vouches for no other cell', async () => {
    const tables = await ingested(PLAN);
    const { counts } = recounted(PLAN, tables, (field) => /^(?:kpi|budget_baht|seq)/.test(field));
    // The amounts and the percentage; the numbers of the rows are declared noise.
    expect(counts).toMatchObject({ figures_unaccounted: 3, figures_noise: 2 });
  });

  test('where cells are lines of their own, a lost line', async () => {
    const text = readFileSync(
      repositoryPath('tests/fixtures/invented/three-year-plan.txt'),
      'utf8',
    );
    const tables = await ingested(text);
    const whole = accountFigures(readText(text), tables).counts;
    const { counts } = recounted(text, tables, (field) => field === 'budget_baht.2567.plan_table');
    expect(whole.figures_unaccounted).toBe(0);
    expect(counts.figures_unaccounted).toBeGreaterThan(0);
    expect(counts.figures_seen).toBe(whole.figures_seen);
  });

  test('an account that does not add up is refused', async () => {
    const tables = await ingested(PLAN);
    const [row] = tables.documents;
    if (!row) throw new Error('expected a document, found none');
    const short = { ...row, figures_cited: row.figures_cited - 1 };
    expect(() => assertConserved({ ...tables, documents: [short] })).toThrow(
      `figures of ${row.document_id}: expected 7 seen, found 6 accounted for`,
    );
    expect(() => assertConserved({ ...tables, figures: tables.figures.slice(1) })).toThrow(
      `told figures of ${row.document_id}: expected 2 listed, found 1`,
    );
  });
});

describe.each(['data/documents', 'tests/fixtures/invented'])('%s', (folder) => {
  test.each(loadDocuments(folder).map(({ path, bytes }) => [path, bytes] as const))(
    '%s: nothing unaccounted',
    async (path, bytes) => {
      const tables = await ingestDocument({ path, bytes }, { provinces });
      if ('reason' in tables) throw new Error(`${tables.reason}: ${tables.found}`);
      const lost = tables.figures.filter((row) => row.account === 'unaccounted');
      expect(lost.map((row) => `line ${row.line_no}: ${row.text}`)).toEqual([]);
    },
  );
});
