import { expect, test } from 'vitest';
import { layoutPage } from '../../../pipelines/read/layout/layoutPage.ts';
import type { TextRun } from '../../../pipelines/read/page.ts';

/** Words of a line of 10 points: each with where it begins and ends. */
function line(top: number, ...words: (readonly [number, number, string])[]): TextRun[] {
  return words.map(([left, right, text]) => ({ left, right, top, bottom: top + 10, text }));
}

const TICKS = [410, 425, 440, 455];

/** A row of the table with ticks in the quarters given. */
function row(no: number, name: string, quarters: readonly number[]): TextRun[] {
  const ticks = quarters.map(
    (quarter) => [TICKS[quarter - 1] ?? 0, (TICKS[quarter - 1] ?? 0) + 7, '✓'] as const,
  );
  return line(
    100 + no * 17,
    [53, 58, String(no)],
    [82, 200, name],
    [375, 401, '35,000'],
    ...ticks,
    [470, 510, 'กองช่าง'],
  );
}

test('ticks stand under their own quarter where the heading of all of them is centred over two', () => {
  const runs = [
    ...line(
      90,
      [53, 73, 'ลำดับ'],
      [80, 130, 'โครงการ'],
      [359, 401, 'งบประมาณ'],
      [419, 448, 'ไตรมาส'],
      [467, 540, 'ผู้รับผิดชอบ'],
    ),
    ...line(103, [410, 415, '1'], [425, 430, '2'], [440, 445, '3'], [455, 460, '4']),
    ...row(1, 'โครงการหนึ่ง', [2]),
    ...row(2, 'โครงการสอง', [1, 2, 3, 4]),
    ...row(3, 'โครงการสาม', [2, 4]),
    ...row(4, 'โครงการสี่', [2, 3]),
    ...row(5, 'โครงการห้า', [1, 3]),
    // Text behind the table, indented as none of its columns is.
    ...line(205, [73, 157, 'พิจารณาแล้วเห็นชอบ']),
  ];
  const page = { width: 595, height: 842, runs, rulings: [], isPicture: false };
  const rows = layoutPage(page as unknown as Parameters<typeof layoutPage>[0]).flatMap(
    ({ items }) => items.map(({ text }) => text.split('\t')),
  );
  const ticked = rows.filter(([no]) => /^[1-5]$/.test(no ?? '')).map((cells) => cells.slice(3, 7));
  expect(ticked).toEqual([
    ['', '✓', '', ''],
    ['✓', '✓', '✓', '✓'],
    ['', '✓', '', '✓'],
    ['', '✓', '✓', ''],
    ['✓', '', '✓', ''],
  ]);
});
