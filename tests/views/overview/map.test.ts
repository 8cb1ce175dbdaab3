import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import thailand from '@svg-maps/thailand';
import { expect, test } from 'vitest';
import { nothingChosen, sumsAt } from '../../../app/linked/facets.ts';
import { mapSteps } from '../../../app/views/overview/steps.ts';
import { ROOT } from '../../support/build.ts';

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

test('every province of the list has its own outline, of the same name', () => {
  const { provinces } = JSON.parse(
    readFileSync(join(ROOT, 'data/reference/map_provinces.json'), 'utf8'),
  ) as { provinces: Record<string, string> };
  const rows = readFileSync(join(ROOT, 'data/reference/provinces.csv'), 'utf8').trim().split('\n');
  const english = new Map(rows.slice(1).map((row) => [row.split(',')[0]!, row.split(',')[2]!]));
  const outlines = thailand.locations as readonly { id: string; name: string }[];
  const named = new Map(outlines.map(({ id, name }) => [id, name]));
  expect(Object.keys(provinces)).toEqual([...english.keys()]);
  expect(new Set(Object.values(provinces)).size).toBe(77);
  for (const [code, id] of Object.entries(provinces))
    expect([code, letters(named.get(id) ?? '')]).toEqual([code, letters(english.get(code)!)]);
});

const group = (value: string, projects: number, stated: number, satang: number) => ({
  value,
  ...sumsAt([projects, satang, stated, 0, projects - stated, 0, 0, 0, 0, 0]),
});

test('a province that states no amount has no colour, and a zero is not the same as nothing', () => {
  expect(nothingChosen.province).toEqual([]);
  const { areas, steps } = mapSteps(
    [
      group('TH-10', 3, 3, 500),
      group('TH-11', 3, 0, 0),
      group('TH-12', 2, 2, 0),
      group('TH-13', 0, 0, 0),
      group('TH-14', 9, 1, 100),
    ],
    'budget',
  );
  expect(areas.get('TH-11')).toEqual({ kind: 'not_stated' });
  expect(areas.get('TH-12')).toEqual({ kind: 'zero' });
  expect(areas.get('TH-13')).toEqual({ kind: 'none' });
  expect(areas.get('TH-14')).toEqual({ kind: 'value', step: 0 });
  expect(areas.get('TH-10')).toEqual({ kind: 'value', step: 4 });
  expect(areas.has('TH-15')).toBe(false);
  expect(steps).toEqual([
    { low: 100, high: 100 },
    { low: 500, high: 500 },
  ]);
});
