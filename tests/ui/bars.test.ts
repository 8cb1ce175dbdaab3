import { describe, expect, test } from 'vitest';
import { barsOption } from '../../app/ui/bars.ts';
import { barsHeight, sharedMax, type BarMark } from '../../app/ui/barMarks.ts';
import { endShapes } from '../../app/ui/barMarkShapes.ts';
import { namedInk } from './ink.ts';

const value: BarMark = {
  ...{ key: '2566', name: 'ปี 2566', value: 110, kind: 'value', text: '110', door: 'sum:a' },
  tip: ['110 บาท'],
};
const blank: BarMark = {
  ...{ key: '2567', name: 'ปี 2567', value: null, kind: 'not_stated', text: 'ไม่ระบุ' },
  ...{ faded: true, tip: [] },
};

describe('an option of bars', () => {
  const option = barsOption([value, blank], { max: 200, names: 'above', textRoom: 96 }, namedInk);
  const [bars, ends] = option.series as { data: { key?: string; door?: string }[] }[];

  test('begins at zero and shares the scale it is given', () => {
    expect(option.xAxis).toMatchObject({ min: 0, max: 200 });
  });

  test('carries the key on the bar and the door on the number', () => {
    expect(bars?.data.map(({ key }) => key)).toEqual(['2566', '2567']);
    expect(ends?.data[0]?.door).toBe('sum:a');
    expect(ends?.data[1]).toMatchObject({ key: '2567' });
  });

  test('draws what is not chosen pale', () => {
    expect(bars?.data[0]).toMatchObject({ itemStyle: { opacity: 1 } });
    expect(bars?.data[1]).toMatchObject({ itemStyle: { opacity: 0.35 } });
  });
});

describe('the end of a bar', () => {
  const kinds = (mark: BarMark) => endShapes(mark, 10, 20, namedInk).map(({ type }) => type);

  test('is drawn differently for each kind of nothing', () => {
    const of = (kind: BarMark['kind']) => kinds({ ...blank, kind });
    expect(of('zero')).toEqual(['rect', 'text']);
    expect(of('not_stated')).toEqual(['rect', 'line', 'line', 'line', 'line', 'line', 'text']);
    expect(of('no_budget')).toEqual(['circle', 'line', 'text']);
    expect(of('not_read')).toEqual(['rect', 'text', 'text']);
  });

  test('keeps the strokes of the hatch inside their frame', () => {
    const strokes = endShapes(blank, 10, 20, namedInk).filter(({ type }) => type === 'line');
    for (const { shape } of strokes) {
      const { x1, y1, x2, y2 } = shape as Record<'x1' | 'y1' | 'x2' | 'y2', number>;
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10);
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(28);
      expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(13);
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(27);
    }
  });

  test('has a hatched stub after a number that is only a part', () => {
    expect(kinds(value)).toEqual(['text']);
    expect(kinds({ ...value, partial: true })).toContain('line');
  });
});

test('charts side by side share the longest bar, and one without bars does not vanish', () => {
  expect(sharedMax([[value, blank], [{ ...value, value: 300 }]])).toBe(300);
  expect(sharedMax([[blank]])).toBe(1);
  expect(barsHeight(2, 'above')).toBe(104);
});
