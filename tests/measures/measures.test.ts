import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measures, measuresSql } from '../../data/measures/catalogue.ts';
import { catalogue, type TableName } from '../../data/schema/catalogue.ts';
import { shareRead } from '../../app/format/amount.ts';
import type { Engine } from '../../app/engine/engine.ts';
import { sampleEngine } from '../support/sampleEngine.ts';
import { answerOf } from './answers.ts';
import { cases } from './cases.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

// The same cases are put to the browser's DuckDB among the questions of tests/engine.
describe('a measure on rows made by hand', () => {
  test.each(cases)('$measure: $says', async (one) => {
    expect(await answerOf(engine, one)).toBe(one.expected);
  });

  test('every measure has a case', () => {
    const tried = new Set(cases.map(({ measure }) => measure));
    expect(measures.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

test('a share that the page works out of counts is the one of the measure', async () => {
  const counts = { n_stated: 2, n_zero: 1, n_not_stated: 2, n_no_budget_needed: 1 };
  const one = cases.find(({ measure, expected }) => measure === 'share_read' && expected !== null)!;
  const told = shareRead({ ...counts, n_unsure: 1, n_unread: 1 });
  expect(await answerOf(engine, one)).toBe(String(told));
});

describe('the catalogue', () => {
  test('names every function once, in words of both languages', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { id, name, formula, unit, caveats, nullMeans } of measures) {
      const words = [name, formula, unit, ...caveats, ...(nullMeans ? [nullMeans] : [])];
      expect(
        words.every(({ th, en }) => /[ก-๙]|^\W*$/.test(th) && /[a-z]/i.test(en)),
        id,
      ).toBe(true);
    }
  });

  test('names columns that the contract has', () => {
    const named = measures.flatMap(({ sources }) =>
      (Object.entries(sources) as [TableName, readonly string[]][]).flatMap(([table, columns]) =>
        columns.map((column) => [table, column] as const),
      ),
    );
    const missing = named.filter(
      ([table, column]) => !catalogue[table].columns.some(({ name }) => name === column),
    );
    expect(missing).toEqual([]);
  });

  test('uses every parameter in its SQL', () => {
    const idle = measures.flatMap(({ id, parameters, sql }) =>
      parameters.filter((name) => !new RegExp(`\\b${name}\\b`).test(sql)).map((name) => [id, name]),
    );
    expect(idle).toEqual([]);
  });

  test('makes what is called before what calls it', () => {
    const text = measuresSql();
    const made = (id: string) => text.indexOf(`MACRO ${id}(`);
    expect(made('cells_not_stated')).toBeLessThan(made('money_total_high'));
    expect(made('signal_unknown')).toBeLessThan(made('signal_delivery'));
  });
});
