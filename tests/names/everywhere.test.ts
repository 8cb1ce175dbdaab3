import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskLines, maskPersons } from '../../pipelines/normalise/mask.ts';

const SEED = 20261121;
const TITLES = ['นาย', 'นาง ', 'นางสาว', 'น.ส.', 'ว่าที่ ร.ต.', 'พ.ต.ท.', 'ดร.', 'ผศ.ดร.', 'ด.ช.'];
const FIRST = ['สมชาย', 'ปิยะดา', 'กมล', 'เอกชัย', 'ไพโรจน์', 'สาวิตรี', 'ณัฐพล'];
const LAST = ['ใจงาม', 'มั่นคงดี', 'รักเรียน', 'ศรีสุขใส'];
const BEFORE = ['', '(', '๑. ', 'โดย ', 'มอบหมายให้ ', '- ', 'ผู้รับผิดชอบ: ', 'งบ ๑๐,๐๐๐ บาท '];
const AFTER = [
  '',
  ')',
  ' ปลัดเทศบาล',
  ' และคณะ',
  ', กองคลัง',
  ' (ประธาน)',
  ' ๑๐,๐๐๐ บาท',
  ' นายก อบต.',
];
const of = (...words: readonly string[]) => fc.constantFrom(...words);

describe('wherever a name stands', () => {
  const person = fc.tuple(of(...BEFORE), of(...TITLES), of(...FIRST), of(...LAST), of(...AFTER));

  test('in a text, nothing of it is left, all around it is, and masking it again changes nothing', () => {
    fc.assert(
      fc.property(person, ([before, title, first, last, after]) => {
        const masked = maskPersons(`${before}${title}${first} ${last}${after}`);
        expect(masked).toBe(`${before}${title}[ปิดชื่อ]${after}`);
        expect(maskPersons(masked)).toBe(masked);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('broken over two lines or two cells, nothing of it is left', () => {
    const civil = of('นาย', 'นาง', 'นางสาว');
    fc.assert(
      fc.property(civil, of(...FIRST), of(...LAST), of('\t', '\n'), (title, first, last, gap) => {
        for (const text of [`${title}${gap}${first} ${last}`, `${title}${first}${gap}${last}`]) {
          const masked = maskLines(text.split('\n')).join('\n');
          expect(masked).not.toContain(first);
          expect(masked).not.toContain(last);
        }
      }),
      { seed: SEED },
    );
  });

  test.each([
    ['นาย', 'กเทศมนตรีตำบลสมมุติ'],
    ['รองนาย', 'ก อบต.'],
    ['ส่งให้นาย', 'อำเภอเมือง'],
    ['นายสมชาย', 'กองคลัง'],
    ['นายสมชาย', 'โครงการอบรม'],
    ['นายสมชาย ใจงาม', 'มั่นคงดี'],
  ])('an office or another matter on the next line stays: %s, %s', (line, next) => {
    expect(maskLines([line, next])[1]).toBe(next);
  });

  test('lines and cells stay as many as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(person, { maxLength: 3 }), { maxLength: 5 }), (rows) => {
        const lines = rows.map((row) => row.map((parts) => parts.join('')).join('\t'));
        const shape = (all: readonly string[]) => all.map((line) => line.split('\t').length);
        expect(shape(maskLines(lines))).toEqual(shape(lines));
      }),
      { seed: SEED },
    );
  });
});

describe('hostile texts take time by their length, not by its square', () => {
  const hostile = [
    'พันตรี ',
    'น.ส.',
    'นาย ',
    'น า ย ',
    '1-',
    '0 2000 ',
    'บัญชี1-',
    'โทร 12345 ',
    'ลงชื่อ....',
  ];

  // By the square, the slowest of them once took 40 seconds; by its length, a third of one.
  test.each(hostile)('%j for 100,000 letters', (part) => {
    const text = part.repeat(100_000 / part.length);
    const started = performance.now();
    maskPersons(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
