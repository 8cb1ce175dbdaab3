import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine, Question, Shape } from '../../app/engine/engine.ts';
import { sampleEngine } from '../support/sampleEngine.ts';
import { questions } from './questions.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine('all');
});
afterAll(() => engine.close());

const explained = { explain_key: 'text', explain_value: 'text' } as const;

async function planOf({ sql, params, reads }: Question<Shape>): Promise<string> {
  const asked = { sql: `EXPLAIN ${sql}`, params, reads, shape: explained };
  return (await engine.query(asked)).map((row) => row.explain_value).join('\n');
}

/** Every row against every other: unnoticed in a sample, minutes in a province. */
const everyPair = /BLOCKWISE_NL_JOIN/;

test('a join with an OR among its conditions is seen', async () => {
  const sql = `SELECT count(*) AS n FROM projects p LEFT JOIN documents d
    ON d.document_id = p.document_id OR d.title = p.name`;
  const reads = { projects: ['document_id', 'name'], documents: ['document_id', 'title'] } as const;
  expect(await planOf({ sql, params: [], reads, shape: { n: 'integer' } })).toMatch(everyPair);
});

test.each(questions)('%s compares no table with every row of another', async (_name, ask) => {
  const plans: string[] = [];
  const watched: Engine = {
    ...engine,
    async query(question, signal, tell) {
      plans.push(await planOf(question));
      return engine.query(question, signal, tell);
    },
  };
  await ask(watched);
  for (const plan of plans) expect(plan).not.toMatch(everyPair);
});
