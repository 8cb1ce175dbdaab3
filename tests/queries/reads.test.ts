import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { sampleEngine } from '../support/sampleEngine.ts';
import { questions } from './questions.ts';

let named: Engine;
let all: Engine;
beforeAll(async () => {
  named = await sampleEngine('named');
  all = await sampleEngine('all');
});
afterAll(async () => {
  await named.close();
  await all.close();
});

test.each(questions)(
  '%s reads what it says, and the same when more is loaded',
  async (_name, ask) => {
    const answer = await ask(named);
    expect(answer).not.toBeUndefined();
    expect(await ask(all)).toEqual(answer);
  },
);
