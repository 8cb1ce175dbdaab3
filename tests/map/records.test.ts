import { describe, expect, test } from 'vitest';
import { complaintTotals } from '../../pipelines/map/complaintCounts.ts';
import { mapComplaintTable } from '../../pipelines/map/complaints.ts';
import { openEvidenceBook, shortHash } from '../../pipelines/map/evidence.ts';
import { mapRiskTable } from '../../pipelines/map/risks.ts';
import { mapTargetTable } from '../../pipelines/map/targetTable.ts';
import type { TableKind } from '../../pipelines/stages.ts';
import { tablesOf } from '../recognise/printed.ts';

function tableOf(kind: TableKind, ...lines: string[]) {
  const table = tablesOf(...lines).find((one) => one.kind === kind);
  if (!table) throw new Error(`no ${kind} table`);
  return table;
}

describe('risks', () => {
  const WORDS = 'ขั้นตอน\tประเด็นความเสี่ยง\tระดับความเสี่ยง\tมาตรการควบคุม';
  const risksOf = (...lines: string[]) =>
    mapRiskTable(tableOf('risk', ...lines)).rows.flatMap(({ risks }) => risks);

  test('several issues of a cell are several risks, with a level each in order', () => {
    const { rows } = mapRiskTable(
      tableOf('risk', WORDS, 'จัดซื้อ\t๑) ก ๒) ข\tสูง ปานกลาง\t๑) อบรม ๒) ตรวจสอบ ๓) ประกาศ'),
    );
    expect(
      rows[0]?.risks.map(({ process, issue, level, doubt }) => [process, issue, level, doubt]),
    ).toEqual([
      ['จัดซื้อ', 'ก', 'high', 'aligned_in_order'],
      ['จัดซื้อ', 'ข', 'medium', 'aligned_in_order'],
    ]);
    expect(rows[0]?.controls.map(({ control }) => control)).toEqual(['อบรม', 'ตรวจสอบ', 'ประกาศ']);
  });

  test('the number of an issue within its process is no part of its words; a number in them is', () => {
    const issues = ['๑.๒ แบ่งซื้อแบ่งจ้าง', '1.3) เบิกซ้ำ', '๑.๕ ล้านบาทหายไป', '๑๕๐,๐๐๐ บาทค้าง'];
    expect(
      issues.flatMap((issue) => risksOf(WORDS, `จัดซื้อ\t${issue}\tสูง\t-`)).map((one) => one.issue),
    ).toEqual(['แบ่งซื้อแบ่งจ้าง', 'เบิกซ้ำ', '๑.๕ ล้านบาทหายไป', '๑๕๐,๐๐๐ บาทค้าง']);
  });

  test('one level for several issues is plain, another number of levels is a guess', () => {
    expect(risksOf(WORDS, 'ก\t๑) ข ๒) ค\tต่ำ\t-').map(({ level, doubt }) => [level, doubt])).toEqual(
      [
        ['low', null],
        ['low', null],
      ],
    );
    expect(
      risksOf(WORDS, 'ก\t๑) ข ๒) ค ๓) ง\tต่ำ สูง\t-').map(({ level, doubt }) => [level, doubt]),
    ).toEqual([
      ['low', 'aligned_by_position'],
      ['high', 'aligned_by_position'],
      [null, 'aligned_by_position'],
    ]);
  });

  test('a process holds for the rows below it', () => {
    expect(risksOf(WORDS, 'จัดซื้อ\tก\tสูง\t-', '\tข\tต่ำ\t-').map(({ process }) => process)).toEqual([
      'จัดซื้อ',
      'จัดซื้อ',
    ]);
  });

  test('a dash is no control', () => {
    const { rows } = mapRiskTable(tableOf('risk', WORDS, 'จัดซื้อ\tก\tสูง\t-'));
    expect(rows[0]?.controls).toEqual([]);
  });

  test.each([
    ['5x5', '๔', '๕', '๒๐', [4, 5, 20]],
    ['3x3', '๒', '๓', '๖', [2, 3, 6]],
    ['3x3', '๑', '-', '-', [1, null, null]],
    ['other', '๙', '๙', '๘๑', [9, 9, 81]],
  ])('%s: likelihood %s, impact %s', (scale, likelihood, impact, score, numbers) => {
    const [risk] = risksOf(
      'ประเด็นความเสี่ยง\tโอกาส\tผลกระทบ\tคะแนนความเสี่ยง\tมาตรการควบคุม',
      `ก\t${likelihood}\t${impact}\t${score}\tข`,
    );
    expect(risk).toMatchObject({ scale, level: null });
    expect([risk?.likelihood, risk?.impact, risk?.score]).toEqual(numbers);
  });

  test('a row of a process without an issue is handed back', () => {
    const { rows, nameless } = mapRiskTable(
      tableOf('risk', WORDS, 'จ้าง\t-\tสูง\t-', 'จัดซื้อ\tก\tสูง\t-'),
    );
    expect(rows.map(({ risks }) => risks.map(({ issue }) => issue))).toEqual([['ก']]);
    expect(nameless.map(({ lineFirst }) => lineFirst)).toEqual([2]);
  });

  test('and is not taken for the rest of the row above it', () => {
    const { rows, nameless } = mapRiskTable(
      tableOf('risk', WORDS, 'จัดซื้อ\tก\tสูง\t-', 'การจัดจ้าง\t-\tต่ำ\t-'),
    );
    expect(rows[0]?.risks).toMatchObject([
      { process: 'จัดซื้อ', issue: 'ก', level: 'high', doubt: null },
    ]);
    expect(nameless.map(({ lineFirst }) => lineFirst)).toEqual([3]);
  });
});

describe('targets', () => {
  const HEAD = 'ค่าเป้าหมาย\tปี 2566\tปี 2567';
  const targetsOf = (...rows: string[]) => {
    const { targets, unknown } = mapTargetTable(tableOf('target', HEAD, ...rows));
    return {
      targets: targets.map(({ metric, year, value }) => [metric, year, value]),
      unknown: unknown.map(({ lineFirst }) => lineFirst),
    };
  };

  test('a value for each year', () => {
    expect(targetsOf('คะแนน ITA\t๘๕\t๘๖.๕ คะแนน', 'คดีทุจริตลดลง\tร้อยละ ๑๐\t20 %')).toEqual({
      targets: [
        ['ita_score', 2566, 85],
        ['ita_score', 2567, 86.5],
        ['corruption_case_reduction_pct', 2566, 10],
        ['corruption_case_reduction_pct', 2567, 20],
      ],
      unknown: [],
    });
  });

  test('what was reached in the year before is no target', () => {
    const { targets } = mapTargetTable(
      tableOf('target', 'ค่าเป้าหมาย\tผลการประเมินปี 2566\tปี 2567\tปี 2568', 'คะแนน ITA\t๘๕\t๘๗\t๘๙'),
    );
    expect(targets.map(({ year, value }) => [year, value])).toEqual([
      [2567, 87],
      [2568, 89],
    ]);
  });

  test('a dash, two numbers or another metric is no target', () => {
    expect(targetsOf('คะแนน ITA\t-\t๘๕ - ๙๐', 'จำนวนประชากร\t๑๐๐\t๑๒๐')).toEqual({
      targets: [],
      unknown: [2, 3],
    });
  });
});

describe('complaints', () => {
  const lines = [
    'เรื่องร้องเรียน ประจำปี ๒๕๕๙',
    'ประเภทเรื่องร้องเรียน\tจำนวนเรื่อง',
    'ถนน\t๑,๒๐๐',
    'ขยะ\t-',
    '-\t๕',
  ];

  test('a category and its count in the year of the caption; a dash is not zero', () => {
    const { complaints, unread } = mapComplaintTable(
      tableOf('complaint', ...lines),
      new Map([[2559, 2565]]),
    );
    expect(
      complaints.map(({ year, category, count, total }) => [year, category, count, total]),
    ).toEqual([
      [2559, 'ถนน', 1200, 2565],
      [2559, 'ขยะ', null, 2565],
    ]);
    expect(unread.map(({ lineFirst }) => lineFirst)).toEqual([5]);
  });

  test('without a year in force nothing is counted', () => {
    const { complaints, unread } = mapComplaintTable(
      tableOf('complaint', ...lines.slice(1)),
      new Map(),
    );
    expect(complaints).toEqual([]);
    expect(unread).toHaveLength(3);
  });

  test.each(['ยอดรวม (เรื่อง)', 'รวมทุกประเภท', 'ทั้งสิ้น'])(
    '"%s" is no category but their sum',
    (word) => {
      const table = tableOf(
        'complaint',
        'ประเภทเรื่องร้องเรียน\tปี 2565\tปี 2566',
        'ถนน\t๕\t๗',
        'น้ำประปา\t๑\t-',
        `${word}\t๖\t๗`,
      );
      const { complaints, unread } = mapComplaintTable(table, new Map());
      expect(
        complaints.map(({ year, category, count, total }) => [year, category, count, total]),
      ).toEqual([
        [2565, 'ถนน', 5, 6],
        [2566, 'ถนน', 7, 7],
        [2565, 'น้ำประปา', 1, 6],
        [2566, 'น้ำประปา', null, 7],
      ]);
      expect(unread).toEqual([]);
    },
  );

  test('a column of all complaints beside columns of categories is their sum', () => {
    const table = tableOf(
      'complaint',
      'ปีงบประมาณ\tจำนวนเรื่องทั้งหมด\tร้องเรียนการทุจริต\tร้องเรียนการให้บริการ',
      '2565\t๔๐\t๒\t๓๘',
    );
    expect(
      mapComplaintTable(table, new Map()).complaints.map(({ count, total }) => [count, total]),
    ).toEqual([
      [2, 40],
      [38, 40],
    ]);
  });

  test('all complaints of a year, printed in another table', () => {
    const { totals } = complaintTotals(
      tablesOf('ปี\tรายการ\tค่า\tหน่วย', '๒๕๕๗\tจำนวนเรื่องทั้งหมด\t๒,๕๖๕\tเรื่อง', '๒๕๕๘\tอื่น\t๑\tเรื่อง'),
    );
    expect([...totals]).toEqual([[2557, 2565]]);
  });
});

describe('evidence', () => {
  const lines = Array.from({ length: 9 }, (_, i) => ({ no: i + 1, page: i < 5 ? 1 : 2, text: '' }));

  test('says line, cell, page and the printed words', () => {
    const book = openEvidenceBook('d1', lines);
    book.cite([{ no: 6, cell: 2, text: '๑๐,๐๐๐' }]);
    book.cite([
      { no: 3, cell: 1, text: 'โครงการ' },
      { no: 7, cell: 1, text: 'อบรม' },
    ]);
    expect(book.rows).toMatchObject([
      { document_id: 'd1', page: 2, line_first: 6, line_last: 6, cell: 2, text: '๑๐,๐๐๐' },
      { document_id: 'd1', page: 1, line_first: 3, line_last: 7, cell: 1, text: 'โครงการ\nอบรม' },
    ]);
  });

  test('one place is one row, two places are two', () => {
    const book = openEvidenceBook('d1', lines);
    const piece = { no: 1, cell: 0, text: 'ก' };
    const ids = [[piece], [piece], [{ ...piece, cell: 1 }], [{ ...piece, text: 'ข' }]].map(
      (pieces) => book.cite(pieces),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    expect(book.rows.map(({ evidence_id }) => evidence_id)).toEqual([ids[0], ids[2], ids[3]]);
  });

  test('cells that differ are cited as whole lines; nothing cannot be cited', () => {
    const book = openEvidenceBook('d1', lines);
    book.cite([
      { no: 1, cell: 0, text: 'ก' },
      { no: 1, cell: 3, text: 'ข' },
    ]);
    expect(book.rows[0]?.cell).toBeNull();
    expect(() => book.cite([])).toThrow(/evidence/);
  });

  // The published test values of FNV-1a, 32 bits, written in base 36.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('the hash of %j', (text, hash) => {
    expect(shortHash(text)).toBe(hash.toString(36).padStart(7, '0'));
  });
});
