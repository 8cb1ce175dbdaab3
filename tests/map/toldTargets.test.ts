import { describe, expect, test } from 'vitest';
import { toldTargets } from '../../pipelines/map/targetLines.ts';

const told = (...texts: string[]) =>
  toldTargets(texts.map((text, i) => ({ no: i + 1, page: null, text }))).map(
    ({ metric, year, value }) => [metric === 'ita_score' ? 'ita' : 'cases', year, value],
  );

describe('a target told in a sentence', () => {
  test.each([
    ['ตั้งเป้าหมายคะแนน ITA ปี 2566 ไม่น้อยกว่า 90 คะแนน (ปี 2565 ได้ 87.5)', [['ita', 2566, 90]]],
    [
      'ผลคะแนน ITA ปี ๒๕๖๖ เท่ากับ ๘๘.๑๒ คะแนน จึงกำหนดค่าเป้าหมายคะแนน ITA ปี ๒๕๖๗ ไว้ที่ ๙๒ คะแนน',
      [['ita', 2567, 92]],
    ],
    [
      'ในปี 2565 เทศบาลมีผลการประเมิน (ITA) 87.42 คะแนน และปี 2566 ได้ 91.05 คะแนน และตั้งเป้าหมายปี 2567 ไม่ต่ำกว่า 93 คะแนน',
      [['ita', 2567, 93]],
    ],
    ['- คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. 2569 ไม่น้อยกว่า 93.5 คะแนน', [['ita', 2569, 93.5]]],
    [
      'เป้าหมายคะแนน ITA ปี 2566 จำนวน 86 คะแนน ปี 2567 จำนวน 88 คะแนน และปี 2568 จำนวน 90 คะแนน',
      [
        ['ita', 2566, 86],
        ['ita', 2567, 88],
        ['ita', 2568, 90],
      ],
    ],
    ['ปี 2567 กำหนดเป้าหมายให้จำนวนคดีทุจริตลดลง ร้อยละ 20', [['cases', 2567, 20]]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['a result', 'ผลการประเมิน ITA ปี 2565 ได้ 87.5 คะแนน'],
    ['a result beside a target', 'คะแนน ITA ปี 2565 บรรลุเป้าหมาย ได้ 87.5 คะแนน'],
    ['what was reached under words of a target', 'เป้าหมายคะแนน ITA ปี 2565 ได้ 87.5 คะแนน ระดับผ่านดี'],
    ['the nation’s aim', 'ปี 2570 เป้าหมายให้หน่วยงานที่เข้าร่วมการประเมิน ITA ได้คะแนนไม่น้อยกว่า 85 คะแนน'],
    ['a count', 'เป้าหมายอบรมเรื่อง ITA ปี 2566 จำนวน 40 คน'],
  ])('not %s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });
});
