import { expect, test } from 'vitest';
import { barPicture } from '../../app/ui/barPicture.ts';
import type { BarRowProps } from '../../app/ui/BarRows.tsx';

const plain: BarRowProps = {
  ...{ value: 'a', name: 'a', share: 1, kind: 'value', text: '', atLeast: false, tone: 'bar' },
  ...{ chosen: false, faded: false, tip: () => '', canPick: true, door: null },
};
const room = { width: 120, height: 56 };

test('the longest bar leaves room for its mark, others are as long as their share of it', () => {
  const paths = barPicture([plain, { ...plain, share: 0.25 }], room);
  expect([...paths]).toEqual([['bar', 'M0 7h100v14h-100zM0 35h25v14h-25z']]);
});

test('a sum that is the least it can be has a mark at its end, an exact one has none', () => {
  const paths = barPicture([{ ...plain, share: 0.5, atLeast: true }, plain], room);
  expect(paths.get('not_stated')).toBe('M50.5 7.5h15v13h-15z');
});

test('the four kinds of nothing differ, and none of them is a bar', () => {
  const kinds = ['zero', 'not_stated', 'no_budget', 'not_read'] as const;
  const rows = kinds.map((kind): BarRowProps => ({ ...plain, share: 0, kind }));
  const paths = barPicture(rows, { width: 120, height: 28 * kinds.length });
  expect([...paths.keys()]).toEqual(kinds);
  expect(new Set(paths.values()).size).toBe(4);
});

test('a bar that is not chosen is filled apart from those that are', () => {
  const paths = barPicture([plain, { ...plain, faded: true, tone: 'completed' }], room);
  expect([...paths.keys()]).toEqual(['bar', 'completed faded']);
});
