import { expect, test } from 'vitest';
import { readText } from '../../pipelines/read/text.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';
import { mapDocument } from '../../pipelines/map/mapDocument.ts';

const ROWS = ['๒๕๖๔\t๐\t๑๒\t๑๒', '๒๕๖๕\t-\t๑๕\t๑๖'];
const HEADING = 'ปีงบประมาณ\tการทุจริตและประพฤติมิชอบ\tการให้บริการของเจ้าหน้าที่\tรวม';

function complaintsOf(caption: string, ...rows: string[]) {
  const read = readText([caption, HEADING, ...rows].join('\n'));
  const recognised = recognise(read, []);
  const keys = { documentId: 'd1', bodyId: null, facts: recognised.facts };
  return mapDocument(read, recognised, keys).tables.complaints.map(
    ({ fiscal_year, category, count, total }) => [fiscal_year, category, count, total],
  );
}

test('a caption that speaks of complaints makes a table of years and categories one of counts', () => {
  expect(complaintsOf('ตารางที่ ๑ สถิติเรื่องร้องเรียนย้อนหลัง ๒ ปี', ...ROWS)).toEqual([
    [2564, 'การทุจริตและประพฤติมิชอบ', 0, 12],
    [2564, 'การให้บริการของเจ้าหน้าที่', 12, 12],
    [2565, 'การทุจริตและประพฤติมิชอบ', null, 16],
    [2565, 'การให้บริการของเจ้าหน้าที่', 15, 16],
  ]);
});

test('without such a caption, or with words in its cells, it counts no complaints', () => {
  expect(complaintsOf('ตารางที่ ๑ สถิติผู้ใช้บริการ', ...ROWS)).toEqual([]);
  expect(complaintsOf('สถิติเรื่องร้องเรียน', '๒๕๖๔\tไม่มีผู้ร้อง\tร้องด้วยวาจา\tยังไม่รวม')).toEqual([]);
});
