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

/** What a document of the lines given counts: "2564 category count/total"; "?" where it is unsure. */
function countsOf(...lines: string[]): string[] {
  const read = readText(['แผนปฏิบัติการป้องกันการทุจริต', ...lines].join('\n'));
  const recognised = recognise(read, []);
  const keys = { documentId: 'd1', bodyId: null, facts: recognised.facts };
  return mapDocument(read, recognised, keys).tables.complaints.map(
    ({ fiscal_year, category, count, total, confidence }) =>
      `${fiscal_year} ${category} ${count}/${total}${confidence < 0.8 ? ' ?' : ''}`,
  );
}

const COUNTS = [
  '2564 การทุจริต 0/12',
  '2564 บริการล่าช้า 12/12',
  '2565 การทุจริต 1/16',
  '2565 บริการล่าช้า 15/16',
];

test.each([
  [
    'categories down, years across with their unit',
    [
      'ประเภทเรื่องร้องเรียน\tปี ๒๕๖๔ (เรื่อง)\tปี ๒๕๖๕ (เรื่อง)',
      'การทุจริต\t๐\t๑',
      'บริการล่าช้า\t๑๒\t๑๕',
      'รวม\t๑๒\t๑๖',
    ],
  ],
  [
    'the same under words that only the caption explains',
    [
      'สถิติเรื่องร้องเรียนเจ้าหน้าที่ ๒ ปี',
      'ประเภท\t๒๕๖๔\t๒๕๖๕',
      'การทุจริต\t๐ เรื่อง\t๑ เรื่อง',
      'บริการล่าช้า\t๑๒ เรื่อง\t๑๕ เรื่อง',
      'รวมทั้งสิ้น\t๑๒ เรื่อง\t๑๖ เรื่อง',
    ],
  ],
  [
    'years down, categories across below words that head them all',
    [
      'ปีงบประมาณ\tจำนวนเรื่องร้องเรียน (เรื่อง)\t\t',
      '\tการทุจริต\tบริการล่าช้า\tรวม',
      '๒๕๖๔\t๐\t๑๒\t๑๒',
      '๒๕๖๕\t๑\t๑๕\t๑๖',
    ],
  ],
  [
    'what came beside what was settled',
    [
      'ประเภทเรื่องร้องเรียน\tปี ๒๕๖๔\t\tปี ๒๕๖๕\t',
      '\tรับเรื่อง\tยุติ\tรับเรื่อง\tยุติ',
      'การทุจริต\t๐\t๐\t๑\t๐',
      'บริการล่าช้า\t๑๒\t๙\t๑๕\t๑๑',
      'รวม\t๑๒\t๙\t๑๖\t๑๑',
    ],
  ],
])('counts of complaints: %s', (_what, lines) => {
  expect(countsOf(...lines).sort()).toEqual(COUNTS);
});

test('a year and a category in each row, the year printed once', () => {
  expect(
    countsOf(
      'ปีงบประมาณ\tประเภทเรื่องร้องเรียน\tจำนวนเรื่อง',
      '๒๕๖๔\tการทุจริต\t๐',
      '\tบริการล่าช้า\t๑๒ เรื่อง',
      '๒๕๖๕\tการทุจริต\tไม่มี',
    ),
  ).toEqual(['2564 การทุจริต 0/null', '2564 บริการล่าช้า 12/null', '2565 การทุจริต null/null ?']);
});

test('shares of complaints and money for them are no counts', () => {
  const rows = ['ก. ถนน\t๑๐\t๒๐', 'ข. ขยะ\t๓๐\t๔๐'];
  expect(countsOf('ร้อยละของเรื่องร้องเรียนที่ยุติ', 'ประเภท\t๒๕๖๔\t๒๕๖๕', ...rows)).toEqual([]);
  expect(countsOf('ค่าใช้จ่ายรับเรื่องร้องเรียน (บาท)', 'ประเภท\t๒๕๖๔\t๒๕๖๕', ...rows)).toEqual([]);
});
