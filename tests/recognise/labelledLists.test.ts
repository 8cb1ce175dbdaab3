import { expect, test } from 'vitest';
import { rebuildLabelled } from '../../pipelines/recognise/rebuildLabelled.ts';

test('projects of a list with bullets, a label and its value to a line, are found', () => {
  const texts = [
    '- 1. โครงการตลาดนัดโปร่งใส',
    'งบประมาณ: 3,000 บาท',
    'ผู้รับผิดชอบ: กองคลัง',
    '- 2. กิจกรรมตู้รับเรื่องร้องเรียน',
    'งบประมาณ: ไม่ใช้งบประมาณ',
    'ผู้รับผิดชอบ: สำนักปลัด',
  ];
  const found = rebuildLabelled(texts.map((text, at) => ({ no: at + 1, page: null, text })));
  expect(found?.spans.map(({ lineFirst, lineLast }) => [lineFirst, lineLast])).toEqual([
    [1, 3],
    [4, 6],
  ]);
});
