import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../pipelines/read/page.ts';
import { inkOf } from '../../../pipelines/read/picture/ink.ts';
import { marksOf } from '../../../pipelines/read/picture/marks.ts';
import { type PartedPicture, partPicture } from '../../../pipelines/read/picture/partPicture.ts';
import { picturesOf } from '../../../pipelines/read/picture/readImage.ts';
import { takeRulings } from '../../../pipelines/read/picture/rulings.ts';
import { maybeSign } from '../../../pipelines/read/picture/signs.ts';
import { slopeOf } from '../../../pipelines/read/picture/skew.ts';
import { textLinesOf } from '../../../pipelines/read/picture/textLines.ts';
import { numbersOf, withThaiDigits } from '../../../pipelines/read/picture/thaiDigits.ts';
import { levelled, scaled, turned } from '../../../pipelines/read/picture/turn.ts';
import { PAGES } from '../../fixtures/pictures/pages.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** White paper with black boxes, ends included. */
function sheet(columns: number, rows: number, boxes: readonly Box[]): Picture {
  const pixels = new Uint8Array(columns * rows).fill(255);
  for (const [left, top, right, bottom] of boxes) {
    for (let y = top; y <= bottom; y++) pixels.fill(0, y * columns + left, y * columns + right + 1);
  }
  return { columns, rows, pixels, dpi: 200 };
}

const FRAME: readonly Box[] = [
  [50, 40, 349, 42],
  [50, 140, 349, 142],
  [50, 40, 52, 142],
  [200, 40, 202, 142],
  [347, 40, 349, 142],
];

async function parted(name: string): Promise<PartedPicture> {
  const bytes = await readFile(new URL(`../../fixtures/pictures/${name}`, import.meta.url));
  const [picture] = picturesOf(bytes);
  if (!picture) throw new Error(`no picture in ${name}`);
  return partPicture(picture);
}

describe('ink', () => {
  test('is told from paper by what is around it, in shade and in light', () => {
    const picture = sheet(200, 100, []);
    picture.pixels.forEach((_, i) => (picture.pixels[i] = i % 200 < 100 ? 120 : 250));
    for (const x of [50, 150]) picture.pixels[50 * 200 + x] = x < 100 ? 40 : 90;
    const ink = inkOf(picture);
    expect([...ink.keys()].filter((i) => ink[i] === 1 && Math.abs((i % 200) - 100) > 34)).toEqual([
      50 * 200 + 50,
      50 * 200 + 150,
    ]);
  });
});

describe('drawn lines', () => {
  test('are found where they are and leave no ink; letters stay', () => {
    const picture = sheet(400, 200, [...FRAME, [80, 80, 95, 100]]);
    const ink = inkOf(picture);
    const lines = takeRulings(ink, picture);
    const places = lines.map(({ left, top, right, bottom }) => [left, top, right, bottom]);
    expect(places.sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0) || (a[0] ?? 0) - (b[0] ?? 0))).toEqual(
      [...FRAME].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map((box) => [...box]),
    );
    expect(ink.reduce((sum, pixel) => sum + pixel, 0)).toBe(16 * 21);
  });

  test('keep the letter that crosses them', () => {
    const picture = sheet(400, 200, [...FRAME, [100, 130, 106, 155]]);
    const ink = inkOf(picture);
    takeRulings(ink, picture);
    const column = Array.from({ length: 26 }, (_, i) => ink[(130 + i) * 400 + 103]);
    expect(column.filter((pixel) => pixel === 1).length).toBeGreaterThanOrEqual(22);
  });
});

describe('a sheet', () => {
  test.each([-1.5, -0.4, 0.4, 1.5])('%s degrees askew is set level', (degrees) => {
    const rows = Array.from({ length: 12 }, (_, i): Box => [60, 60 + i * 30, 740, 70 + i * 30]);
    const slope = Math.tan((degrees * Math.PI) / 180);
    const askew = levelled(sheet(800, 480, rows), slope);
    const found = slopeOf(inkOf(askew), askew);
    expect((Math.atan(found) * 180) / Math.PI).toBeCloseTo(-degrees, 0.9);
  });

  test('turned four quarters is as it was, and one quarter puts its left on top', () => {
    const picture = sheet(5, 3, [[0, 0, 0, 2]]);
    expect([1, 1, 1, 1].reduce(turned, picture)).toEqual(picture);
    const once = turned(picture, 1);
    expect([once.columns, once.rows, ...once.pixels.slice(0, 4)]).toEqual([3, 5, 0, 0, 0, 255]);
  });

  test('made larger and smaller keeps its greys', () => {
    const picture = sheet(40, 40, [[10, 10, 29, 29]]);
    const again = scaled(scaled(picture, 2), 0.5);
    expect([again.columns, again.rows, again.dpi]).toEqual([40, 40, 200]);
    expect(again.pixels[20 * 40 + 20]).toBeLessThan(10);
    expect(again.pixels[2]).toBe(255);
  });
});

describe('printed lines', () => {
  test('hold the marks above and below their letters, and commas; a gap as of columns parts them', () => {
    const letter = (x: number, y: number): Box => [x, y, x + 14, y + 19];
    const picture = sheet(400, 200, [
      ...[40, 60, 80, 100].map((x) => letter(x, 60)),
      [62, 50, 72, 56],
      [64, 41, 68, 47],
      [82, 82, 88, 88],
      [116, 76, 119, 84],
      ...[240, 260].map((x) => letter(x, 60)),
      ...[40, 60].map((x) => letter(x, 110)),
      [42, 100, 52, 106],
    ]);
    const { marks } = marksOf(inkOf(picture), picture.columns);
    const lines = textLinesOf(marks, 20, 1.3).map((line) => [
      line.marks[0]?.left,
      line.bodyTop,
      line.bodyBottom,
      line.marks.length,
    ]);
    expect(lines.sort((a, b) => (b[3] ?? 0) - (a[3] ?? 0))).toEqual([
      [40, 60, 79, 8],
      [40, 110, 129, 3],
      [240, 60, 79, 2],
    ]);
  });
});

describe('a mark alone', () => {
  const sign = (picture: Picture): string | null => {
    const marks = marksOf(inkOf(picture), picture.columns);
    const [line] = textLinesOf(marks.marks, 20, 1.3);
    return line ? maybeSign(marks, picture.columns, line, 20) : null;
  };

  test('is a dash where it is flat and short', () => {
    expect(sign(sheet(100, 100, [[40, 50, 52, 52]]))).toBe('-');
    expect(sign(sheet(200, 100, [[10, 50, 150, 52]]))).toBeNull();
  });

  test('is a tick where it rises straight, and no letter is', () => {
    const rising = Array.from({ length: 24 }, (_, i): Box => [
      40 + Math.floor(i / 2),
      70 - i,
      42 + Math.floor(i / 2),
      70 - i,
    ]);
    expect(sign(sheet(100, 100, rising))).toBe('/');
    expect(sign(sheet(100, 100, [[40, 40, 43, 62]]))).toBeNull();
    expect(sign(sheet(100, 100, [[40, 40, 55, 60]]))).toBeNull();
  });
});

describe('Thai digits', () => {
  const printed = PAGES.find(({ name }) => name === 'ruled-thai-digits-askew');
  const numbers = (printed?.cells ?? []).flat().filter((cell) => /^[๐-๙,]+$/.test(cell));

  test('are told by their shape in a poor picture', async () => {
    const { marks, picture, lines } = await parted('ruled-thai-digits-askew.jpg');
    const found = lines.flatMap((line) => numbersOf(marks, picture.columns, line));
    expect(numbers).toHaveLength(17);
    const missing = [...found].reduce(
      (left, number) => (left.includes(number) ? left.toSpliced(left.indexOf(number), 1) : left),
      numbers,
    );
    expect(missing).toEqual([]);
  });

  test('take the place of misread ones, and of none where marks and words disagree', async () => {
    const { marks, picture, lines } = await parted('ruled-thai-digits-askew.jpg');
    const reading = (numbers: string) => {
      const line = lines.find(
        (one) => numbersOf(marks, picture.columns, one).join('|') === numbers,
      );
      if (!line) throw new Error(`no line of ${numbers}`);
      return (text: string) => withThaiDigits(text, marks, picture.columns, line);
    };
    const amount = reading('๒๘๐,๗๕๐');
    expect(amount('๒๕๑๐,ฒ๕๐')).toBe('๒๘๐,๗๕๐');
    expect(amount('@@,750')).toBe('๒๘๐,๗๕๐');
    const year = reading('๒๕๖๖');
    expect(year('ปี ๒๕๐๒งบ')).toBe('ปี ๒๕๖๖งบ');
    expect(year('ปี ๒๕ - ๐๒งบ')).toBe('ปี ๒๕ - ๐๒งบ');
    expect(year('ปี งบ')).toBe('ปี งบ');
  });

  test('are never seen in Arabic digits', async () => {
    const { marks, picture, lines } = await parted('ruled-plan.jpg');
    const own = ['35,000', '280,750', '0', '6', '9,800'];
    for (const text of own) {
      const changed = lines.filter(
        (line) => withThaiDigits(text, marks, picture.columns, line) !== text,
      );
      expect(changed).toEqual([]);
    }
  });
});
