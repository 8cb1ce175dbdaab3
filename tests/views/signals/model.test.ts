import { describe, expect, test } from 'vitest';
import { components } from '../../../data/measures/components.ts';
import type { SignalBody, SignalPart } from '../../../app/queries/signals.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { answerOf } from '../../../app/views/signals/answer.ts';
import { bestYear, countJudged, signalTable, weigh } from '../../../app/views/signals/model.ts';
import { equalWeights, soundWeights } from '../../../app/views/signals/useChoice.ts';

const body = (id: string): SignalBody => ({
  ...{ body_id: id, body_name: `อบต. ${id}`, body_type: 'sao', province_th: null, region: null },
  ...{ n_documents: 1, n_projects: 5 },
});

type Counts = readonly [n_items: number, n_unknown: number, low: number, high: number];

const part = (id: string, component: string, name: string, counts: Counts): SignalPart => {
  const [n_items, n_unknown, low, high] = counts;
  return { body_id: id, component, part: name, n_items, n_unknown, low, high };
};

const locale = localeOf({ language: 'th', digits: 'arabic' });
const at = (name: string) => components.findIndex(({ id }) => id === name);

describe('counts become ranges', () => {
  const table = signalTable(
    [body('a'), body('b')],
    [
      // 2 of 8 are signals, 2 more may be; of targets one of one is: the mean of [.25, .5] and [1, 1]
      part('a', 'ambition', 'kpi', [8, 2, 2, 4]),
      part('a', 'ambition', 'target', [1, 0, 1, 1]),
      part('a', 'integrity', 'integrity', [12, 0, 3, 3]),
      part('a', 'reporting', 'reporting', [2, 0, 1, 1]),
      part('a', 'coverage', 'coverage', [12, 0, 6, 6]),
      part('b', 'reporting', 'reporting', [2, 2, 0, 2]),
      part('b', 'ambition', 'kpi', [4, 0, 1, 1]),
      part('b', 'ambition', 'target', [1, 1, 0, 1]),
    ],
  );

  test('a component is the mean of its parts that can be judged', () => {
    const { low, high, judged } = table.matrix;
    expect([low[at('ambition')], high[at('ambition')]]).toEqual([0.625, 0.75]);
    const second = components.length + at('ambition');
    expect([low[second], high[second], judged[second]]).toEqual([0.25, 0.25, 1]);
  });

  test('what tells nothing is not judged and stands for anything', () => {
    const { low, high, judged } = table.matrix;
    const reporting = components.length + at('reporting');
    expect([low[reporting], high[reporting], judged[reporting]]).toEqual([0, 1, 0]);
    expect(countJudged(table, 0)).toBe(4);
    expect(countJudged(table, 1)).toBe(1);
  });

  test('one body that can be judged is no ranking', () => {
    const weighed = weigh(table, equalWeights, 'left_out');
    expect([...weighed.ranking.order]).toEqual([0]);
    // (0.625 + 0.25 + 0.5 + 0.5) / 4 to (0.75 + 0.25 + 0.5 + 0.5) / 4
    expect(answerOf(weighed, 2566, locale)).toBe(
      'ปีงบประมาณ 2566 ประเมินได้เพียง 1 จาก 2 หน่วยงาน จึงไม่มีลำดับให้เทียบ: อบต. a 48 คะแนน (ช่วง 47–50)',
    );
  });
});

test('the page opens with the year of the most bodies, then reports, then the latest', () => {
  const year = (fiscal_year: number, n_bodies: number, n_reports: number) => ({
    ...{ fiscal_year, n_bodies, n_reports },
  });
  expect(bestYear([year(2566, 1, 0), year(2564, 2, 1), year(2561, 2, 0)])).toBe(2564);
  expect(bestYear([year(2566, 1, 0), year(2561, 1, 0)])).toBe(2566);
  expect(bestYear([])).toBeNull();
});

test('weights of an address are mended: too many, too large, none at all', () => {
  expect(soundWeights([10, 99, -3])).toEqual([10, 10, 0, 5, 5, 5, 5]);
  expect(soundWeights([0, 0, 0, 0, 0, 0, 0])).toEqual(equalWeights);
});
