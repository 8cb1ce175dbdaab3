import { afterEach, describe, expect, test } from 'vitest';
import { openPool, type Pool, type PoolSetting } from '../../pipelines/pool/pool.ts';
import type { Planted } from './plantedWork.ts';

const worker = new URL('./plantedWork.ts', import.meta.url);
const PATIENCE = 30_000;
let pool: Pool | undefined;

afterEach(() => pool?.close());

function open(setting: Partial<PoolSetting> = {}) {
  pool = openPool({ worker, jobs: 1, bytes: 512 * 2 ** 20, ...setting });
  const { run } = { run: pool.run.bind(pool) };
  return (task: Planted, milliseconds = PATIENCE) => run(task, milliseconds);
}

async function answerOf(outcome: ReturnType<Pool['run']>) {
  const found = await outcome;
  if (!found.ok) throw new Error(`${found.reason}: ${found.found}`);
  return found.answer as { says: unknown; process: number };
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

describe('tasks', () => {
  test('are done in other processes, many by one, as many at once as there are jobs', async () => {
    const run = open({ jobs: 2 });
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => answerOf(run({ does: 'answer', says: n }))),
    );
    expect(answers.map(({ says }) => says)).toEqual(Array.from({ length: 12 }, (_, n) => n));
    const processes = new Set(answers.map((answer) => answer.process));
    expect(processes.size).toBeLessThanOrEqual(2);
    expect(processes).not.toContain(process.pid);
  });

  test('that fail leave their process to the next', async () => {
    const run = open();
    const first = await answerOf(run({ does: 'answer' }));
    const failed = { ok: false, reason: 'reader_failed', found: 'planted' };
    expect(await run({ does: 'throw' })).toEqual(failed);
    expect((await answerOf(run({ does: 'answer' }))).process).toBe(first.process);
  });
});

describe('a task costs itself only', () => {
  const lost: [does: Planted['does'], reason: string, found: RegExp][] = [
    ['hang', 'timed_out', /no answer in 1 s/],
    ['wait', 'timed_out', /no answer in 1 s/],
    ['fill heap', 'out_of_memory', /more than 256 MB/],
    ['fill buffers', 'out_of_memory', /more than 256 MB/],
    ['end', 'reader_failed', /code 7/],
    ['abort', 'reader_failed', /SIGABRT|code/],
  ];

  test.each(lost)('%s: %s', async (does, reason, found) => {
    const run = open({ bytes: 256 * 2 ** 20 });
    const milliseconds = reason === 'timed_out' ? 1000 : PATIENCE;
    const before = await answerOf(run({ does: 'answer' }));
    const [outcome, after] = await Promise.all([
      run({ does }, milliseconds),
      answerOf(run({ does: 'answer', says: 'next' })),
    ]);
    expect(outcome).toMatchObject({ ok: false, reason, found: expect.stringMatching(found) });
    expect(after.says).toBe('next');
    expect(after.process).not.toBe(before.process);
  });

  test('what an earlier one left behind is not its fault', async () => {
    const run = open();
    await answerOf(run({ does: 'leave a crash behind' }));
    expect((await answerOf(run({ does: 'dawdle' }))).says).toBe('done');
  });

  test('one that says it is getting on has its time anew', async () => {
    const run = open();
    expect((await answerOf(run({ does: 'dawdle' }, 1000))).says).toBe('done');
  });
});

test('a process that keeps much memory is replaced before it fails another task', async () => {
  const run = open({ bytes: 400 * 2 ** 20 });
  const filled = [await answerOf(run({ does: 'fill slowly' }))];
  filled.push(await answerOf(run({ does: 'fill slowly' })));
  filled.push(await answerOf(run({ does: 'fill slowly' })));
  expect(new Set(filled.map((answer) => answer.process)).size).toBe(3);
  expect(pool?.peakBytes).toBeGreaterThan(200 * 2 ** 20);
});

test('where no process can be started, it says what the process said', async () => {
  const run = open({ worker: new URL('./no-such-worker.ts', import.meta.url) });
  await expect(run({ does: 'answer' })).rejects.toThrow(/did not start.*no-such-worker/s);
});

test('closed, it leaves no process behind, busy or not', async () => {
  const run = open({ jobs: 2 });
  const first = await answerOf(run({ does: 'answer' }));
  const hanging = run({ does: 'hang' });
  await pool?.close();
  expect(await hanging).toMatchObject({ ok: false });
  expect(isRunning(first.process)).toBe(false);
});
