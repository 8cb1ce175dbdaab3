import type { Engine } from '../../app/engine/engine.ts';
import { type Case, cases } from './cases.ts';

/** What an engine answers to one case, as text. */
export async function answerOf(engine: Engine, { call, rows }: Case): Promise<string | null> {
  const sql = `SELECT CAST(${call} AS VARCHAR) AS answer FROM ${rows} LIMIT 1`;
  const shape = { answer: 'text?' } as const;
  const [row] = await engine.query({ sql, params: [], reads: {}, shape });
  return row?.answer ?? null;
}

/** What an engine answers to every case, in their order. */
export async function answersOf(engine: Engine): Promise<(string | null)[]> {
  const answers: (string | null)[] = [];
  for (const one of cases) answers.push(await answerOf(engine, one));
  return answers;
}
