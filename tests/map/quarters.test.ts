import { describe, expect, test } from 'vitest';
import { mapped } from './printed.ts';

/** Quarters read from the cells under the headings, and the doubt about them. */
function quartersIn(heads: string, cells: string) {
  const { projects } = mapped([
    `ที่\tโครงการ\tงบประมาณ\t${heads}`,
    `1\tโครงการอบรม\t5,000\t${cells}`,
  ]);
  const reading = projects[0]?.quarters;
  return [reading?.value ?? null, reading?.doubt ?? null];
}

const QUARTERS = 'ไตรมาส 1\tไตรมาส 2\tไตรมาส 3\tไตรมาส 4';
const MONTHS = 'ต.ค.\tพ.ย.\tธ.ค.\tม.ค.\tก.พ.\tมี.ค.\tเม.ย.\tพ.ค.\tมิ.ย.\tก.ค.\tส.ค.\tก.ย.';

describe('bars drawn over the time of a project', () => {
  test.each([
    ['over two quarters', QUARTERS, '\t◄────►\t◄────►\t', [[2, 3], null]],
    ['short in one quarter', QUARTERS, '<-->\t\t\t', [[1], null]],
    ['over six months', MONTHS, `${'←→\t'.repeat(6)}${'\t'.repeat(5)}`, [[1, 2], null]],
    ['a line over one quarter', QUARTERS, '-\t------\t-\t-', [[2], null]],
    ['longer than its column', QUARTERS, '<-------->\t\t\t', [[1], 'aligned_by_position']],
    [
      'lines alone, all over',
      QUARTERS,
      '-----\t-----\t-----\t-----',
      [[1, 2, 3, 4], 'aligned_by_position'],
    ],
    ['dashes that say nothing', QUARTERS, '-\t-\t--\t-', [null, null]],
  ])('%s', (_what, heads, cells, expected) => {
    expect(quartersIn(heads, cells)).toEqual(expected);
  });
});

describe('several quarters in one column', () => {
  test('beside quarters of their own are unsure, and never the first of them', () => {
    const heads = '1\tไตรมาส 2 3\t4';
    expect(quartersIn(heads, '✓\t✓\t')).toEqual([[1], 'aligned_by_position']);
    expect(quartersIn(heads, '\t✓ ✓\t✓')).toEqual([[2, 3, 4], 'aligned_by_position']);
    expect(quartersIn(heads, '✓\t\t✓')).toEqual([[1, 4], null]);
    expect(quartersIn(heads, '\t✓\t')).toEqual([null, 'not_read']);
  });

  const HEAD = 'ปีงบประมาณ พ.ศ. 2565 ไตร 1 ไตร 2 ไตร 3 ไตร 4';

  test('are all ticked where there are as many ticks', () => {
    expect(quartersIn(HEAD, '✓ ✓ ✓ ✓')).toEqual([[1, 2, 3, 4], 'aligned_in_order']);
  });

  test('cannot be told where there are fewer', () => {
    expect(quartersIn(HEAD, '✓ ✓')).toEqual([null, 'not_read']);
  });
});

test('a quarter in short words, the year before it', () => {
  expect(quartersIn('ปีงบประมาณ 2565 ไตร 1\tไตร 2\tไตร 3\tไตร 4', '✓\t\t✓\t')).toEqual([
    [1, 3],
    null,
  ]);
});
