import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../pipelines/map/mapDocument.ts';
import { readText } from '../../pipelines/read/text.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';

/** What a plan of the lines given aims at: "ita 2566 85"; with "?" behind where that is unsure. */
function targetsOf(...lines: string[]): string[] {
  const read = readText(lines.join('\n'));
  const recognised = recognise(read, []);
  const keys = { documentId: 'd1', bodyId: null, facts: recognised.facts };
  return mapDocument(read, recognised, keys).tables.targets.map(
    ({ metric, fiscal_year, value, confidence }) =>
      `${metric === 'ita_score' ? 'ita' : 'cases'} ${fiscal_year} ${value}${confidence < 0.8 ? ' ?' : ''}`,
  );
}

const TITLE = 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๗';
const SPAN = 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐)';
const BOTH = ['cases 2566 10', 'cases 2567 20', 'ita 2566 86', 'ita 2567 87.5'];

describe('a table of targets', () => {
  test.each([
    [
      'a year to a row, the values "at least"',
      [
        'เป้าหมายตามแผน',
        'ปีงบประมาณ พ.ศ.\tค่าคะแนน ITA ไม่ต่ำกว่า\tคดีทุจริตลดลงร้อยละ',
        '๒๕๖๖\t๘๖\t๑๐',
        '๒๕๖๗\t๘๗.๕๐\t๒๐',
      ],
    ],
    [
      'a year to a column, nothing else over it',
      [
        'เป้าหมายการลดคดีทุจริต',
        'ปีงบประมาณ\t๒๕๖๖\t๒๕๖๗',
        'จำนวนคดีทุจริตลดลง (ร้อยละ)\t๑๐\t๒๐',
        'คะแนน ITA (เป้าหมาย)\t๘๖.๐๐\t๘๗.๕๐',
      ],
    ],
    [
      'a unit of its own beside each',
      [
        'ค่าเป้าหมายของแผน',
        'ตัวชี้วัด\tหน่วยนับ\tปี ๒๕๖๖\tปี ๒๕๖๗',
        'ค่าคะแนน ITA\tคะแนน\t๘๖\t๘๗.๕',
        'ข้อร้องเรียนเจ้าหน้าที่ทุจริตลดลง\tร้อยละ\t๑๐\t๒๐',
      ],
    ],
    [
      'the years below the word for targets',
      [
        'ที่\tตัวชี้วัด\tค่าเป้าหมาย\t',
        '\t\tปี ๒๕๖๖\tปี ๒๕๖๗',
        '๑\tคะแนนคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA)\tไม่น้อยกว่า ๘๖\tไม่น้อยกว่า ๘๗.๕',
        '๒\tจำนวนเรื่องร้องเรียนการทุจริตลดลง\tร้อยละ ๑๐\tร้อยละ ๒๐',
      ],
    ],
    [
      'a row for each metric and year, its name once',
      [
        'ตัวชี้วัด\tปีงบประมาณ\tค่าเป้าหมาย',
        'ผลการประเมิน ITA\t๒๕๖๖\t๘๖ คะแนนขึ้นไป',
        '\t๒๕๖๗\t๘๗.๕ คะแนนขึ้นไป',
        'จำนวนคดีทุจริตลดลง\t๒๕๖๖\tร้อยละ ๑๐',
        '\t๒๕๖๗\tร้อยละ ๒๐',
      ],
    ],
    [
      'the year within the words of each row',
      [
        'รายการ\tค่าเป้าหมาย',
        'คะแนน ITA ปี ๒๕๖๖\t๘๖',
        'คะแนน ITA ปี ๒๕๖๗\t๘๗.๕',
        'คดีทุจริตลดลง ปี ๒๕๖๖\tร้อยละ ๑๐',
        'คดีทุจริตลดลง ปี ๒๕๖๗\tร้อยละ ๒๐',
      ],
    ],
    [
      'what was reached beside what is aimed at',
      [
        'เป้าหมายและตัวชี้วัด',
        'ตัวชี้วัด\tผลปี ๒๕๖๕\tเป้าหมายปี ๒๕๖๖\tเป้าหมายปี ๒๕๖๗',
        'คะแนน ITA\t๘๒\t๘๖\t๘๗.๕',
        'ร้อยละที่ลดลงของเรื่องร้องเรียนทุจริต\t๕\t๑๐\t๒๐',
      ],
    ],
  ])('%s', (_what, lines) => {
    expect(targetsOf(SPAN, ...lines).sort()).toEqual(BOTH);
  });

  test('one row without words of its own is of what the line above names', () => {
    expect(targetsOf(SPAN, 'เป้าหมายคะแนน ITA รายปี', 'ปี พ.ศ.\t๒๕๖๖\t๒๕๖๗', 'คะแนน\t๘๖\t๘๗')).toEqual(
      ['ita 2566 86', 'ita 2567 87'],
    );
    expect(
      targetsOf(SPAN, 'เป้าหมายคะแนน ITA รายปี', 'ปีงบประมาณ\tค่าเป้าหมาย', '๒๕๖๖\t๘๖', '๒๕๖๗\t๘๗'),
    ).toEqual(['ita 2566 86', 'ita 2567 87']);
  });

  test('without a year of its own it is of the document’s year, and unsure', () => {
    expect(targetsOf(TITLE, 'เป้าหมาย', 'ตัวชี้วัด\tค่าเป้าหมาย', 'คะแนน ITA\tร้อยละ ๙๐')).toEqual([
      'ita 2567 90 ?',
    ]);
  });

  test.each([
    [
      'what was reached',
      ['ผลการประเมิน ITA ย้อนหลัง ๒ ปี', 'ปีงบประมาณ\t๒๕๖๕\t๒๕๖๖', 'คะแนน ITA\t๘๒.๑๐\t๘๖.๒๐'],
    ],
    ['cases that are counted', ['เป้าหมาย', 'ตัวชี้วัด\tหน่วยนับ\tปี ๒๕๖๖', 'คดีทุจริตลดลง\tเรื่อง\t๒']],
    [
      'people who are trained, ranks and ranges',
      [
        'เป้าหมาย',
        'ตัวชี้วัด\tปี ๒๕๖๖',
        'ผู้เข้าร่วมอบรม ITA\t๕๐',
        'อันดับ ITA ของจังหวัด\t๕',
        'คะแนน ITA\t๘๕ - ๙๔.๙๙',
        'ผลการประเมิน ITA\tระดับ ๕',
      ],
    ],
    [
      'the criteria of its levels',
      ['เกณฑ์ระดับผลการประเมิน ITA', 'ระดับ\tคะแนนไม่ต่ำกว่า', 'AA\t๙๕', 'A\t๘๕'],
    ],
  ])('not %s', (_what, lines) => {
    expect(targetsOf(SPAN, ...lines)).toEqual([]);
  });
});

describe('a list of targets', () => {
  test.each([
    [
      'year before value and value before year',
      [
        'เป้าหมาย',
        '๑. ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. ๒๕๖๗ ไม่น้อยกว่า ๙๐ คะแนน',
        '๒. จำนวนคดีทุจริตลดลงร้อยละ ๒๐ ในปีงบประมาณ พ.ศ. ๒๕๖๗',
      ],
      ['cases 2567 20', 'ita 2567 90'],
    ],
    [
      'no year: that of the document, unsure',
      ['๓.๒ เป้าหมายของแผน', '- คะแนน ITA ไม่ต่ำกว่าร้อยละ ๘๕', '- ผู้เข้าอบรมร้อยละ ๘๐'],
      ['ita 2567 85 ?'],
    ],
    [
      'a line for each year',
      ['เป้าหมายคะแนน ITA รายปี', 'พ.ศ. ๒๕๖๗ : ๘๗ คะแนน', 'พ.ศ. ๒๕๖๘ : ๘๘ คะแนน'],
      ['ita 2567 87', 'ita 2568 88'],
    ],
    [
      'a sentence whose value comes first',
      ['เทศบาลมีเป้าหมายให้ผลการประเมิน ITA ไม่ต่ำกว่า ๙๒ คะแนน ภายในปีงบประมาณ พ.ศ. ๒๕๗๐'],
      ['ita 2570 92'],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(targetsOf(TITLE, ...lines).sort()).toEqual(expected);
  });

  test.each([
    ['what was reached, even below aims', ['เป้าหมาย', '๑. คะแนน ITA ปี ๒๕๖๖ ได้ ๘๗.๕๐ คะแนน']],
    [
      'the criterion of the assessment',
      ['เป้าหมาย', '- เทศบาลผ่านเกณฑ์การประเมิน ITA (๘๕ คะแนนขึ้นไป) ในปี พ.ศ. ๒๕๖๗'],
    ],
    ['those whom projects are for', ['กลุ่มเป้าหมาย', '๑. ผู้ตอบแบบประเมิน ITA ปี ๒๕๖๗ ร้อยละ ๘๐']],
    ['a list without words of aims', ['วัตถุประสงค์', '๑. จำนวนคดีทุจริตลดลงร้อยละ ๒๐ ในปี ๒๕๖๗']],
    [
      'after the list has ended',
      ['เป้าหมาย', 'บทที่ ๒ ผลการดำเนินงาน', '๑. คะแนน ITA ปี ๒๕๖๗ ร้อยละ ๘๐'],
    ],
  ])('not %s', (_what, lines) => {
    expect(targetsOf(TITLE, ...lines)).toEqual([]);
  });
});
