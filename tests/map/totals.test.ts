import { describe, expect, test } from 'vitest';
import { computeTotal, inScope } from '../../pipelines/map/computeTotals.ts';
import {
  mapHeadedCount,
  mapSummaryRow,
  mapToldTotal,
  mapTotalRow,
} from '../../pipelines/map/totals.ts';
import type { ToldTotal } from '../../pipelines/stages.ts';
import { tablesOf } from '../recognise/printed.ts';
import { linesOf, mapped } from './printed.ts';

const short = (totals: ReturnType<typeof mapTotalRow>) =>
  totals.map(({ scope, measure, year, stated, malformed }) => [
    scope,
    measure,
    year,
    malformed ? 'malformed' : stated,
  ]);

describe('a total row of a plan table', () => {
  const HEAD = ['โครงการ\tปี ๒๕๖๑\tปี ๒๕๖๒\tหมายเหตุ', '\tงบประมาณ\tงบประมาณ\t', 'โครงการ ก\t๑\t๒\t-'];
  const totalsOf = (line: string, dimension: number | null) => {
    const [table] = tablesOf(...HEAD, line);
    const row = table?.rows.find(({ kind }) => kind === 'total');
    if (!table || !row) throw new Error(`no total row: ${line}`);
    return short(mapTotalRow(table, row, dimension, 2564));
  };

  test('states an amount in satang for each year', () => {
    expect(totalsOf('รวม\t๑,๕๐๐\t๒,๐๐๐.๕๐\t', 2)).toEqual([
      ['2', 'budget', 2561, 150_000],
      ['2', 'budget', 2562, 200_050],
    ]);
  });

  test('counts projects where its bare number stands under a heading that counts them', () => {
    const [table] = tablesOf('รายการ\tจำนวนโครงการ\tปี ๒๕๖๑\tปี ๒๕๖๒', 'รวมทั้งสิ้น\t๒๔\t๑๐\t๒๐');
    const row = table?.rows.find(({ kind }) => kind === 'total');
    if (!table || !row) throw new Error('no total row');
    expect(short(mapTotalRow(table, row, null, 2564))[0]).toEqual([
      'document',
      'projects',
      null,
      24,
    ]);
  });

  test('is the document’s where it says so, or stands under no dimension', () => {
    expect(totalsOf('รวมทั้งสิ้น\t๑๐\t๒๐\t', 2).map(([scope]) => scope)).toEqual([
      'document',
      'document',
    ]);
    expect(totalsOf('รวม\t๑๐\t๒๐\t', null).map(([scope]) => scope)).toEqual([
      'document',
      'document',
    ]);
  });

  test('may state a count of projects', () => {
    expect(totalsOf('รวม ๙ โครงการ\t๑๐\t\t', 1)).toEqual([
      ['1', 'projects', null, 9],
      ['1', 'budget', 2561, 1000],
    ]);
  });

  test('the sum of all units is the document’s, that of one unit is of no scope', () => {
    expect(totalsOf('รวมทุกหน่วยงาน ๙ โครงการ\t๑๐\t\t', 4)).toEqual([
      ['document', 'projects', null, 9],
      ['document', 'budget', 2561, 1000],
    ]);
    expect(totalsOf('รวมกองช่าง ๒ โครงการ\t๑๐\t\t', 4)).toEqual([]);
  });

  test('a dash states nothing, a bad number is not read', () => {
    expect(totalsOf('รวม\t-\t๕๑๖๖,๐๐๐\t', 1)).toEqual([
      ['1', 'budget', 2561, null],
      ['1', 'budget', 2562, 'malformed'],
    ]);
  });
});

describe('a summary row', () => {
  const HEAD = [
    'ยุทธศาสตร์\tภารกิจตามมิติ\tจำนวนโครงการและงบประมาณ\t\tผลการดำเนินงาน\t',
    '\t\tจำนวนโครงการ\tงบประมาณ (บาท)\tจำนวนโครงการ\tงบประมาณ (บาท)',
  ];

  test.each([
    [
      'ยุทธศาสตร์ที่ ๑\tมิติที่ ๑ ก ๑.๑ ข\t๙\t๑๐,๐๐๐\t๔\t-',
      [
        ['1.1', 'projects', 2564, 9],
        ['1.1', 'budget', 2564, 1_000_000],
        ['1.1', 'completed_projects', 2564, 4],
        ['1.1', 'disbursed', 2564, null],
      ],
    ],
    [
      '\t๓.๒ ค\t๕\t๕๑๖๖,๐๐๐\t๐\t๐',
      [
        ['3.2', 'projects', 2564, 5],
        ['3.2', 'budget', 2564, 'malformed'],
        ['3.2', 'completed_projects', 2564, 0],
        ['3.2', 'disbursed', 2564, 0],
      ],
    ],
    [
      '\tรวมทั้งสิ้น\t๑๔\t๑๐,๐๐๐\t\t',
      [
        ['document', 'projects', 2564, 14],
        ['document', 'budget', 2564, 1_000_000],
      ],
    ],
  ])('%j', (line, expected) => {
    const [table] = tablesOf(...HEAD, line);
    const row = table?.rows.at(-1);
    if (!table || !row) throw new Error('no summary row');
    expect(short(mapSummaryRow(table, row, 2564))).toEqual(expected);
  });
});

describe('a total told in running text', () => {
  const told = (
    measure: ToldTotal['measure'],
    printed: string,
    more: Partial<ToldTotal> = {},
    years: readonly [number, number] = [2566, 2566],
  ) => {
    const base = { scope: 'document', scale: 1, year: null, pieces: linesOf(printed) };
    return short([mapToldTotal({ ...base, measure, printed, ...more }, years)])[0];
  };

  test.each([
    [told('projects', 'จำนวน ๑๙ โครงการ', { scope: '2' }), ['2', 'projects', null, 19]],
    [told('budget', 'งบประมาณ ๓๕๐,๐๐๐ บาท'), ['document', 'budget', 2566, 35_000_000]],
    [
      told('budget', 'งบประมาณ 1.25 ล้านบาท', { scale: 1_000_000 }),
      ['document', 'budget', 2566, 125_000_000],
    ],
    [
      told('disbursed', 'เบิกจ่ายรวม 1,000.50 บาท', { year: 2567 }),
      ['document', 'disbursed', 2567, 100_050],
    ],
    [told('budget', 'งบประมาณ 500 บาท', {}, [2566, 2570]), ['document', 'budget', null, 50_000]],
    [told('budget', 'งบประมาณ ๕๑๖๖,๐๐๐ บาท'), ['document', 'budget', 2566, 'malformed']],
    [told('completed_projects', 'แล้วเสร็จ ๗ โครงการ'), ['document', 'completed_projects', 2566, 7]],
  ])('%j', (total, expected) => {
    expect(total).toEqual(expected);
  });
});

describe('the same total from the rows', () => {
  const { projects, orphans } = mapped(
    [
      'มิติ\tภารกิจตามมิติ\tโครงการ\tงบประมาณ\tเบิกจ่าย\tผลการดำเนินงาน',
      '๑. ก\t๑.๑ ข\tโครงการ ก\t๑,๐๐๐\t๑๐๐\tดำเนินการแล้ว',
      '\t๑.๒ ค\tโครงการ ข\t๒,๐๐๐.๒๕\t-\tอยู่ระหว่างดำเนินการ',
      '๒. ง\t๒.๑ จ\tโครงการ ค\t-\t-\tดำเนินการแล้วเสร็จ',
    ],
    { source: 'report' },
  );
  const compute = (
    scope: string,
    measure: 'projects' | 'budget' | 'completed_projects' | 'disbursed',
  ) => computeTotal({ scope, measure, year: 2564 }, projects, orphans);

  test.each([
    ['document', 'projects', 3],
    ['1', 'projects', 2],
    ['1.2', 'projects', 1],
    ['3', 'projects', 0],
    ['document', 'budget', 3000.25],
    ['1', 'budget', 3000.25],
    ['1.1', 'budget', 1000],
    ['2', 'budget', null],
    ['document', 'disbursed', 100],
    ['1.2', 'disbursed', null],
    ['document', 'completed_projects', 2],
    ['1', 'completed_projects', 1],
  ] as const)('%s %s', (scope, measure, expected) => {
    expect(compute(scope, measure)).toBe(expected);
  });

  test('of another year there is none', () => {
    const total = { scope: 'document', measure: 'budget', year: 2565 } as const;
    expect(computeTotal(total, projects, orphans)).toBeNull();
  });

  test('a dimension is not a mission of the same digits', () => {
    const place = { strategyNo: null, dimensionNo: 1, missionCode: '1.1', subMissionCode: null };
    expect(['document', '1', '1.1', '2', '1.2'].map((scope) => inScope(place, scope))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('counts in a table', () => {
  test('of what stands under a heading within it, and of ticks in its total row', () => {
    const [table] = tablesOf(
      'ที่\tโครงการ\tงบประมาณ\tดำเนินการแล้ว\tอยู่ระหว่างดำเนินการ',
      'มิติที่ ๑ การสร้างวัฒนธรรมสุจริต จำนวน ๒ โครงการ\t\t\t\t',
      '๑.๒ แก่ประชาชน (๒ โครงการ)\t\t\t\t',
      '๑\tโครงการอบรม\t๕๐๐\t/\t',
      '๒\tโครงการรณรงค์\t๕๐๐\t\t/',
      'รวม\t๒ โครงการ\t๑,๐๐๐\t๑\t๑',
    );
    if (!table) throw new Error('no table');
    const heads = table.rows.filter(({ kind }) => kind === 'code');
    expect(short(heads.flatMap(mapHeadedCount))).toEqual([
      ['1', 'projects', null, 2],
      ['1.2', 'projects', null, 2],
    ]);
    const total = table.rows.find(({ kind }) => kind === 'total');
    expect(total && short(mapTotalRow(table, total, null, 2564))).toEqual([
      ['document', 'projects', null, 2],
      ['document', 'completed_projects', 2564, 1],
      ['document', 'budget', 2564, 100_000],
    ]);
  });

  test('of a dimension in brackets behind its number', () => {
    const [table] = tablesOf(
      'ที่\tโครงการ\tงบประมาณ',
      '๑\tโครงการอบรม\t๕๐๐',
      '\tรวมมิติที่ 1 (13 โครงการ)\t๕๐๐',
    );
    const total = table?.rows.find(({ kind }) => kind === 'total');
    expect(table && total && short(mapTotalRow(table, total, 1, 2564))).toEqual([
      ['1', 'projects', null, 13],
      ['1', 'budget', 2564, 50_000],
    ]);
  });

  test('of those done, under a status, in a summary', () => {
    const [table] = tablesOf(
      'มิติ\tจำนวนโครงการ\tดำเนินการแล้ว\tยังไม่ดำเนินการ',
      'มิติที่ ๑\t๗\t๓\t๔',
      'รวม\t๗\t๓\t๔',
    );
    const rows = table?.rows.filter(({ kind }) => kind === 'data' || kind === 'total') ?? [];
    expect(table && short(rows.flatMap((row) => mapSummaryRow(table, row, 2564)))).toEqual([
      ['1', 'projects', 2564, 7],
      ['1', 'completed_projects', 2564, 3],
      ['document', 'projects', 2564, 7],
      ['document', 'completed_projects', 2564, 3],
    ]);
  });
});
