import { expect, test } from 'vitest';
import { crosswalkRows } from '../../../app/views/method/crosswalk.ts';
import reference from '../../../data/reference/frameworks.json' with { type: 'json' };

const rows = crosswalkRows(reference);
const codesOf = (canonical: string) =>
  rows
    .find((row) => row.canonical === canonical)
    ?.printed.flatMap(({ framework, code }) => (code === null ? [] : [`${framework} ${code}`]));

test('one code stands under different missions in different frameworks', () => {
  expect(codesOf('2.open_data')).toEqual(['nacc_2561 3.1', 'nacc_2566 2.1']);
  expect(codesOf('3.participation')).toEqual(['nacc_2561 3.3', 'nacc_2566 3.1']);
  expect(codesOf('4.council')).toEqual(['nacc_2561 4.3', 'nacc_2566 4.2']);
  expect(codesOf('4.corruption_complaints')).toEqual(['nacc_2561 2.5', 'nacc_2566 4.3']);
});

test('every printed mission has its place and its reason in both languages', () => {
  const printed = rows.flatMap((row) => row.printed);
  // 15 missions of 2561 (3, 5, 3 and 4), 12 of 2566 (3 in each dimension).
  expect(printed.filter(({ code }) => code !== null)).toHaveLength(27);
  for (const { th, en } of printed) expect([th.length > 3, en.length > 3]).toEqual([true, true]);
});
