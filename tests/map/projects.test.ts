import { describe, expect, test } from 'vitest';
import { mapped, moneyOf, wordsOf } from './printed.ts';

const HEAD = 'ที่\tโครงการ\tตัวชี้วัด\tหน่วยนับ\tปริมาณงาน\tงบประมาณ\tผู้รับผิดชอบ';

describe('a row is a project', () => {
  const [project] = mapped([
    HEAD,
    '๑\tโครงการอบรม (หมายเหตุ ตามแผน)\tผู้ผ่าน ร้อยละ ๘๐\tคน\t๓๐\t๑๐,๐๐๐\tสำนักปลัด',
  ]).projects;

  test('with the values of its cells', () => {
    expect(project).toMatchObject({
      seq: '1',
      name: 'โครงการอบรม',
      remark: '(หมายเหตุ ตามแผน)',
      kind: 'project',
      kpi: { value: 'ผู้ผ่าน ร้อยละ ๘๐', doubt: null },
      unit: { value: 'คน', doubt: null },
      targetQuantity: { value: 30, doubt: null },
      responsible: { value: 'สำนักปลัด', doubt: null },
      status: { value: 'not_stated' },
    });
    expect(moneyOf(project)).toEqual(['2564 plan_table 10000 / -']);
  });

  test('each with the cell it was read from', () => {
    expect(project?.kpi.pieces).toEqual([{ no: 2, cell: 2, text: 'ผู้ผ่าน ร้อยละ ๘๐' }]);
    expect(project?.budgets[0]?.budget.pieces).toEqual([{ no: 2, cell: 5, text: '๑๐,๐๐๐' }]);
  });
});

describe('what cannot be read is doubted, never made up', () => {
  test.each([
    ['๕๑๖๖,๐๐๐', '-', 'malformed_number'],
    ['ตามข้อบัญญัติ', '-', 'not_read'],
    ['ระบุงบประมาณที่ใช้ดำเนินการ', '-', 'template_text'],
    ['10,000 20,000', '10000', 'several_values'],
    ['-', '-', null],
    ['', '-', null],
    ['๐', '0', null],
    ['ไม่ใช้งบประมาณ', 'none needed', null],
  ])('money %j', (cell, baht, doubt) => {
    const [project] = mapped([HEAD, `๑\tโครงการอบรม\tก\tคน\t๓๐\t${cell}\tสำนักปลัด`]).projects;
    expect(moneyOf(project)).toEqual([`2564 plan_table ${baht} / -`]);
    expect(project?.budgets[0]?.budget.doubt).toBe(doubt);
  });

  test('a quantity with bad grouping', () => {
    const [project] = mapped([HEAD, '๑\tโครงการอบรม\tก\tคน\t๑,๐\t-\tสำนักปลัด']).projects;
    expect(project).toMatchObject({
      targetQuantity: { value: null, doubt: 'malformed_number' },
      targetText: { value: '๑,๐' },
    });
  });

  test('letters of another script', () => {
    const [project] = mapped([HEAD, '๑\tโครงกາรอบรม\tก\tคน\t๑\t-\tเทคบາล']).projects;
    expect(project?.nameDoubt).toBe('other_script');
    expect(project?.responsible.doubt).toBe('other_script');
  });

  test('a number left out, and one that starts again without a heading', () => {
    const row = (seq: string) => `${seq}\tโครงการที่ ${seq}\tก\tคน\t๑\t-\tข`;
    const doubts = mapped([HEAD, row('๑'), row('๒'), row('๔'), row('๕'), row('๑')]).projects.map(
      ({ placeDoubts }) => [...placeDoubts.values()][0] ?? null,
    );
    expect(doubts).toEqual([null, null, 'seq_missing', null, 'head_lost']);
  });
});

describe('several projects in one cell', () => {
  const HEADING = 'โครงการ\tตัวชี้วัด\tงบประมาณ\tผู้รับผิดชอบ';

  test('share the row’s indicator and unit; as many amounts go in order', () => {
    const { projects } = mapped([
      HEADING,
      '๑) โครงการ ก ๒) มาตรการ ข\tร้อยละ ๘๐\t10,000 20,000\tกองคลัง',
    ]);
    expect(projects.map(({ seq, name, kind }) => [seq, name, kind])).toEqual([
      ['1', 'โครงการ ก', 'project'],
      ['2', 'มาตรการ ข', 'measure'],
    ]);
    expect(projects.map(({ kpi, responsible }) => [kpi.value, responsible.value])).toEqual([
      ['ร้อยละ ๘๐', 'กองคลัง'],
      ['ร้อยละ ๘๐', 'กองคลัง'],
    ]);
    expect(projects.flatMap(moneyOf)).toEqual([
      '2564 plan_table 10000 / -',
      '2564 plan_table 20000 / -',
    ]);
    expect(projects.map(({ budgets }) => budgets[0]?.budget.doubt)).toEqual([
      'aligned_in_order',
      'aligned_in_order',
    ]);
  });

  test('with fewer amounts than projects every amount is a guess and the rest is not read', () => {
    const { projects } = mapped([
      HEADING,
      '๑) โครงการ ก ๒) โครงการ ข ๓) มาตรการ ค\tร้อยละ ๘๐\t10,000 20,000\tกองคลัง',
    ]);
    expect(projects.map(({ budgets }) => budgets[0]?.budget.value.satang ?? null)).toEqual([
      1_000_000,
      2_000_000,
      null,
    ]);
    expect(projects.map(({ budgets }) => budgets[0]?.budget.doubt)).toEqual([
      'aligned_by_position',
      'aligned_by_position',
      'not_read',
    ]);
  });

  test('“no budget” printed once is said of all, as a guess', () => {
    const { projects } = mapped([HEADING, '๑) โครงการ ก ๒) โครงการ ข\tก\tไม่ใช้งบประมาณ\tกองคลัง']);
    expect(projects.flatMap(moneyOf)).toEqual([
      '2564 plan_table none needed / -',
      '2564 plan_table none needed / -',
    ]);
    expect(projects.map(({ budgets }) => budgets[0]?.budget.doubt)).toEqual([
      'aligned_by_position',
      'aligned_by_position',
    ]);
  });
});

describe('money by year and by column', () => {
  test('a column for each year, each with its own nothing', () => {
    const [project] = mapped([
      'โครงการ\tปี ๒๕๖๑\tปี ๒๕๖๒\tปี ๒๕๖๓\tปี ๒๕๖๔',
      '\tงบประมาณ\tงบประมาณ\tงบประมาณ\tงบประมาณ',
      'โครงการ ก\t๑,๐๐๐\t-\t๐\t',
    ]).projects;
    expect(moneyOf(project)).toEqual([
      '2561 plan_table 1000 / -',
      '2562 plan_table - / -',
      '2563 plan_table 0 / -',
      '2564 plan_table - / -',
    ]);
  });

  test('a heading in thousands', () => {
    const [project] = mapped([
      'โครงการ\tงบประมาณ (พันบาท)\tผู้รับผิดชอบ',
      'โครงการ ก\t๑.๕\tกองคลัง',
    ]).projects;
    expect(moneyOf(project)).toEqual(['2564 plan_table 1500 / -']);
  });

  test('several budget columns of a year are one amount; disbursed stands beside it', () => {
    const { projects } = mapped(
      [
        'ที่\tโครงการ\tงบบูรณาการ\tงบหน่วยงาน\tผลการเบิกจ่าย\tผลการดำเนินงาน',
        '๑\tโครงการ ก\t1,000\t2,000\t500\tอยู่ระหว่าง ดำเนินการ',
        '๒\tโครงการ ข\t-\tไม่ใช่งบประมาณ\t-\tมีผู้เข้าอบรม',
        '๓\tโครงการ ค\t0\t-\t๐\t-',
      ],
      { source: 'report' },
    );
    expect(projects.flatMap(moneyOf)).toEqual([
      '2564 report 3000 / 500',
      '2564 report none needed / -',
      '2564 report 0 / 0',
    ]);
    expect(projects.map(({ status, outcome }) => [status.value, outcome.value])).toEqual([
      ['in_progress', null],
      ['reported', 'มีผู้เข้าอบรม'],
      ['not_stated', null],
    ]);
  });

  test('a table without a column of money states none', () => {
    const [project] = mapped(['โครงการ\tตัวชี้วัด\tผู้รับผิดชอบ', 'โครงการ ก\tข\tค']).projects;
    expect(project?.budgets).toEqual([]);
  });
});

describe('ticks', () => {
  test('quarters and approaches; none ticked is not stated', () => {
    const { projects } = mapped([
      'ที่\tโครงการ\tไตรมาส\t\t\t\tสร้างจิตสำนึก\tสร้างกลไกการป้องกันการทุจริต\tผู้รับผิดชอบ',
      '\t\t๑\t๒\t๓\t๔\t\t\t',
      '๑\tโครงการ ก\t✓\t\t\t/\t\t√\tกองคลัง',
      '๒\tโครงการ ข\t\t-\t\t\t\t\tกองคลัง',
    ]);
    expect(projects.map(({ quarters, approaches }) => [quarters.value, approaches.value])).toEqual([
      [[1, 4], ['mechanism']],
      [null, null],
    ]);
  });
});

describe('rows that are no project', () => {
  test('an amount without a name is kept as an amount and rejected as a row', () => {
    const { projects, rejects, orphans } = mapped([
      'โครงการ\tงบประมาณ\tผู้รับผิดชอบ',
      '\t๕,๐๐๐\t',
      'โครงการ ก\t๑,๐๐๐\tกองคลัง',
    ]);
    expect(projects).toHaveLength(1);
    expect(rejects).toEqual([
      { lineFirst: 2, lineLast: 2, printedRows: 1, reason: 'amount_without_project' },
    ]);
    expect(orphans[0]?.budgets[0]?.budget.value.satang).toBe(500_000);
  });

  test('the loose end of a lost page is rejected, not laid on another project', () => {
    const { projects, rejects } = mapped([
      HEAD,
      '๑\tโครงการ ก\tก\tคน\t๑\t-\tข',
      '\tต่อเนื่อง\tร้อยละ ๘๐\t\t\t\t',
      '๓\tโครงการ ค\tก\tคน\t๑\t-\tข',
    ]);
    expect(projects.map(({ namePieces }) => wordsOf(namePieces))).toEqual([
      'โครงการ ก',
      'โครงการ ค',
    ]);
    expect(rejects).toEqual([
      { lineFirst: 3, lineLast: 3, printedRows: 1, reason: 'row_of_lost_page' },
    ]);
  });
});
