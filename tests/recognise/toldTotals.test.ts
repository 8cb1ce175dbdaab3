import { describe, expect, test } from 'vitest';
import { readText } from '../../pipelines/read/text.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';

const PLAN = ['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'];
const REPORT = ['รายงานผลการดำเนินงานตามแผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'];

/** Totals told in the lines of a document of 2566: scope, measure, words and lines below its title. */
function toldIn(head: readonly string[], lines: readonly string[]) {
  return recognise(readText([...head, ...lines].join('\n')), []).toldTotals.map(
    ({ scope, measure, printed, pieces }) => [
      scope,
      measure,
      printed,
      pieces.map(({ no }) => no - head.length),
    ],
  );
}

describe('totals told in running text', () => {
  test.each([
    [['รวมทั้งสิ้นจำนวน ๓๐ โครงการ'], [['document', 'projects', 'รวมทั้งสิ้นจำนวน ๓๐ โครงการ', [1]]]],
    [
      ['เทศบาลมีโครงการตามแผน จำนวน 17 โครงการ'],
      [['document', 'projects', 'จำนวน 17 โครงการ', [1]]],
    ],
    [['ได้ดำเนินการตามแผน จำนวน 5 โครงการ'], []],
    [['มิติที่ ๑ สร้างสังคม จำนวน ๙ โครงการ'], [['1', 'projects', 'จำนวน ๙ โครงการ', [1]]]],
    [['มิติที่ ๒ การบริหาร จำนวน', '', '๑๙ โครงการ'], [['2', 'projects', 'จำนวน ๑๙ โครงการ', [1, 3]]]],
    [
      ['รวมทั้งสิ้น ๑๒ โครงการ งบประมาณ ๓๕๐,๐๐๐ บาท'],
      [
        ['document', 'projects', 'รวมทั้งสิ้น ๑๒ โครงการ', [1]],
        ['document', 'budget', 'งบประมาณ ๓๕๐,๐๐๐ บาท', [1]],
      ],
    ],
    [
      ['มีโครงการ/กิจกรรมทั้งหมด 8 โครงการ', 'ใช้งบประมาณรวม 1.25 ล้านบาท'],
      [
        ['document', 'projects', 'ทั้งหมด 8 โครงการ', [1, 2]],
        ['document', 'budget', 'ใช้งบประมาณรวม 1.25 ล้านบาท', [1, 2]],
      ],
    ],
    [
      ['มิติที่ ๓ การมีส่วนร่วม จำนวน ๔ โครงการ งบประมาณ ๙๐,๐๐๐ บาท'],
      [
        ['3', 'projects', 'จำนวน ๔ โครงการ', [1]],
        ['3', 'budget', 'งบประมาณ ๙๐,๐๐๐ บาท', [1]],
      ],
    ],
    [
      ['แผนมี ๔ มิติ รวม ๑๒ โครงการ ได้แก่ มิติที่ ๑ จำนวน ๗ โครงการ และมิติที่ ๒ จำนวน ๕ โครงการ'],
      [
        ['document', 'projects', 'รวม ๑๒ โครงการ', [1]],
        ['1', 'projects', 'จำนวน ๗ โครงการ', [1]],
        ['2', 'projects', 'จำนวน ๕ โครงการ', [1]],
      ],
    ],
    [
      ['โครงการทั้งหมด 9 โครงการ แล้วเสร็จ 4 โครงการ ยังไม่แล้วเสร็จ 5 โครงการ งบประมาณรวม 90,000 บาท'],
      [
        ['document', 'projects', 'ทั้งหมด 9 โครงการ', [1]],
        ['document', 'completed_projects', 'แล้วเสร็จ 4 โครงการ', [1]],
      ],
    ],
    [
      ['สรุป โครงการทั้งหมด 11 โครงการ ดำเนินการแล้วเสร็จ 4 โครงการ งบประมาณรวม 205,000 บาท'],
      [
        ['document', 'projects', 'ทั้งหมด 11 โครงการ', [1]],
        ['document', 'completed_projects', 'แล้วเสร็จ 4 โครงการ', [1]],
        ['document', 'budget', 'งบประมาณรวม 205,000 บาท', [1]],
      ],
    ],
    [
      ['รวมงบประมาณตามแผนทั้งสิ้น 475,000 บาท'],
      [['document', 'budget', 'งบประมาณตามแผนทั้งสิ้น 475,000 บาท', [1]]],
    ],
  ])('of a plan: %j', (lines, expected) => {
    expect(toldIn(PLAN, lines)).toEqual(expected);
  });

  test('of a report: all, done, planned and spent', () => {
    const line =
      'โครงการตามแผนรวมทั้งสิ้น 9 โครงการ งบประมาณ 80,000 บาท ดำเนินการแล้วเสร็จ จำนวน 6 โครงการ อยู่ระหว่างดำเนินการ จำนวน 3 โครงการ เบิกจ่ายแล้วรวม 41,250.50 บาท';
    expect(toldIn(REPORT, [line])).toEqual([
      ['document', 'projects', 'รวมทั้งสิ้น 9 โครงการ', [1]],
      ['document', 'completed_projects', 'จำนวน 6 โครงการ', [1]],
      ['document', 'budget', 'งบประมาณ 80,000 บาท', [1]],
      ['document', 'disbursed', 'เบิกจ่ายแล้วรวม 41,250.50 บาท', [1]],
    ]);
  });

  test.each([
    ['a count of part of them', 'มีจำนวน ๙ โครงการ'],
    ['a count of something else', 'รวมจำนวน ๙ แห่ง'],
    ['the amount of one project', 'งบประมาณรวมทั้งสิ้น ๓๐,๐๐๐ บาท'],
    ['another plan', 'แผนพัฒนาท้องถิ่นมีโครงการรวมทั้งสิ้น ๑๔๕ โครงการ งบประมาณ ๙๐,๐๐๐,๐๐๐ บาท'],
    ['another year', 'ปีงบประมาณ ๒๕๖๕ รวมทั้งสิ้น ๗ โครงการ งบประมาณ ๙๐,๐๐๐ บาท'],
  ])('not %s', (_what, line) => {
    expect(toldIn(PLAN, [line])).toEqual([]);
  });

  test('not the amount of those that are done', () => {
    const line = 'รวมทั้งสิ้น ๙ โครงการ แล้วเสร็จ จำนวน ๔ โครงการ งบประมาณ ๙๐,๐๐๐ บาท';
    expect(toldIn(REPORT, [line]).map(([, measure]) => measure)).toEqual([
      'projects',
      'completed_projects',
    ]);
  });
});
