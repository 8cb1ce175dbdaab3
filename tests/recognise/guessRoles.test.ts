import { describe, expect, test } from 'vitest';
import { headsOf, tablesOf } from './printed.ts';

/** The role of a column under an unknown heading, beside known ones. */
function guessed(cells: readonly string[], beside = 'ตัวชี้วัด'): { role: string; isGuessed: boolean } {
  const [table] = tablesOf(
    `ที่\tโครงการ\t${beside}\tซมดฟกห\tหมายเหตุ`,
    ...cells.map((cell, i) => `${i + 1}\tโครงการอบรมรุ่นที่ ${i + 1}\t-\t${cell}\t-`),
  );
  const column = table?.columns[3];
  return { role: column?.role ?? '', isGuessed: column?.isGuessed === true };
}

describe('a column under an unknown heading is what its content tells', () => {
  test.each([
    ['amounts', ['20,000', '1,500', 'ไม่ใช้งบประมาณ'], 'budget'],
    ['offices', ['กองคลัง', 'สำนักปลัด', 'กองช่าง'], 'responsible'],
    ['units', ['คน', 'ครั้ง', 'คน'], 'unit'],
    ['counts with a unit', ['๕๐ คน', 'ไม่น้อยกว่า ๒ ครั้ง', '๓ แห่ง'], 'target'],
    ['statuses', ['ดำเนินการแล้วเสร็จ', 'ยังไม่ดำเนินการ', 'ดำเนินการแล้ว'], 'status'],
    ['percentages of a plan', ['ร้อยละ ๘๐', '90%', '100 %'], 'target'],
  ])('%s', (_what, cells, role) => {
    expect(guessed(cells)).toEqual({ role, isGuessed: true });
  });

  test('percentages of a report are progress', () => {
    expect(guessed(['80%', '100%', '0%'], 'ผลการดำเนินงาน').role).toBe('progress');
  });

  test('amounts beside a budget are what was spent, in a report where none is larger', () => {
    const lines = (spent: string) => [
      'ที่\tโครงการ\tงบประมาณ\tซมดฟกห\tผลการดำเนินงาน',
      `1\tโครงการอบรม\t20,000\t${spent}\tจัดอบรม`,
      '2\tโครงการประชุม\t5,000\t5,000\tจัดประชุม',
    ];
    expect(headsOf(tablesOf(...lines('18,500'))[0])[3]).toBe('disbursed');
    expect(headsOf(tablesOf(...lines('28,500'))[0])[3]).toBe('other');
  });

  test('names of projects, where the columns beside are those of a plan', () => {
    const [table] = tablesOf(
      'ที่\tซมดฟกห\tงบประมาณ\tหน่วยงานรับผิดชอบ',
      '1\tโครงการอบรมคุณธรรม\t20,000\tกองคลัง',
      '2\tมาตรการเปิดเผยข้อมูล\t-\tสำนักปลัด',
    );
    expect(headsOf(table)[1]).toBe('name');
    expect(table?.kind).toBe('plan');
  });
});

describe('names of projects that say no โครงการ', () => {
  const kindOf = (heads: string, ...names: string[]) => {
    const [table] = tablesOf(
      heads,
      ...names.map((name, i) => `${i + 1}\t${name}\t${i + 1},000\tกองคลัง`),
    );
    return [headsOf(table)[1], table?.kind];
  };
  const HEADS = 'ที่\tซมดฟกห\tงบประมาณ\tหน่วยงานรับผิดชอบ';

  test('are known by their first words beside columns of a plan', () => {
    expect(
      kindOf(HEADS, 'อบรมคุณธรรมแก่พนักงาน', 'เผยแพร่ข้อมูลข่าวสารทางเว็บไซต์', 'จัดค่ายเยาวชนต้านโกง'),
    ).toEqual(['name', 'plan']);
  });

  test.each([
    ['two alike', ['จัดซื้อวัสดุสำนักงาน', 'จัดซื้อวัสดุสำนักงาน', 'จัดจ้างทำความสะอาด']],
    ['other words', ['รถยนต์ส่วนกลางหมายเลขหนึ่ง', 'เครื่องพิมพ์สีขนาดใหญ่', 'โต๊ะทำงานเหล็กพร้อมเก้าอี้']],
    ['too few', ['อบรมคุณธรรมแก่พนักงาน', 'จัดค่ายเยาวชนต้านโกง']],
  ])('but not %s', (_what, names) => {
    expect(kindOf(HEADS, ...names)).toEqual(['other', 'other']);
  });
});

describe('a table of which no heading is known', () => {
  const HEAD = 'กขคง\tจฉชซ\tญฎฏฐ\tฑฒณด';
  const rows = [
    '1\tโครงการอบรมคุณธรรม\t20,000\tสำนักปลัด',
    '2\tกิจกรรมเผยแพร่ข้อมูล\t-\tกองคลัง',
    '3\tโครงการต้านทุจริตในโรงเรียน\t15,000\tกองการศึกษา',
  ];

  test('is headed by its first row where the rows below list projects', () => {
    const [table] = tablesOf(HEAD, ...rows);
    expect(table?.kind).toBe('plan');
    expect(headsOf(table)).toEqual(['seq', 'name', 'budget', 'responsible']);
    expect(table?.columns.every(({ isGuessed }) => isGuessed)).toBe(true);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['heading', 'data', 'data', 'data']);
  });

  test('and by that row where the next page repeats it', () => {
    const [table] = tablesOf(HEAD, ...rows, HEAD, '4\tโครงการประชุมประชาคม\t5,000\tสำนักปลัด');
    expect(table?.rows.map(({ kind }) => kind)).toEqual([
      ...['heading', 'data', 'data', 'data'],
      ...['heading', 'data'],
    ]);
  });

  test.each([
    ['the first row lists a project too', [...rows, '4\tโครงการประชุมประชาคม\t5,000\tสำนักปลัด']],
    [
      'names stand alone',
      [HEAD, '-\tโครงการ ก ข ค\tก\tข', '-\tโครงการ ง จ ฉ\tค\tง', '-\tโครงการ ช ซ ญ\tจ\tฉ'],
    ],
    [
      'no projects stand below',
      [HEAD, '1\tรถยนต์\t20,000\tกองช่าง', '2\tโต๊ะ\t5,000\tกองคลัง', '3\tเก้าอี้\t5,000\tกองคลัง'],
    ],
  ])('stays unread where %s', (_what, lines) => {
    expect(tablesOf(...lines)[0]?.kind).toBe('other');
  });
});

describe('a column is not guessed', () => {
  test('where its words tell nothing, or a single cell alone does', () => {
    expect(guessed(['ตามระเบียบ', 'วางแผนใหม่', 'ก'])).toEqual({ role: 'other', isGuessed: false });
    expect(guessed(['กองคลัง', '-', '-'])).toEqual({ role: 'other', isGuessed: false });
  });

  test('where a known heading has the role', () => {
    expect(guessed(['กองคลัง', 'สำนักปลัด'], 'หน่วยงานรับผิดชอบ').role).toBe('other');
  });
});
