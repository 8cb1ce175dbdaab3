import { expect, test, vi } from 'vitest';
import type { Asked, Told } from '../../app/worker/messages.ts';
import { MOST_BYTES, openReader } from '../../app/worker/reader.ts';
import { emptyTables } from '../../data/schema/catalogue.ts';

/** A worker that answers as it is told to, or not at all. */
class PlantedWorker extends EventTarget {
  readonly terminate = vi.fn();
  readonly #answer: (asked: Asked) => Told | 'silence' | 'error';

  constructor(answer: (asked: Asked) => Told | 'silence' | 'error') {
    super();
    this.#answer = answer;
  }

  postMessage(asked: Asked): void {
    const told = this.#answer(asked);
    if (told === 'silence') return;
    const event =
      told === 'error' ? new Event('error') : new MessageEvent('message', { data: told });
    queueMicrotask(() => this.dispatchEvent(event));
  }
}

const file = (size = 1): File => ({ name: 'a.txt', size }) as File;
const read: Told = { kind: 'read', outcome: emptyTables() };
const go = new AbortController().signal;

function readerOf(...answers: ConstructorParameters<typeof PlantedWorker>[0][]) {
  const workers = answers.map((answer) => new PlantedWorker(answer));
  const left = [...workers];
  const start = vi.fn(() => left.shift() as unknown as Worker);
  return { reader: openReader(start, 20), workers, start };
}

test('a file that takes too long is given up, its worker ended, and the next one read', async () => {
  const { reader, workers, start } = readerOf(
    () => 'silence',
    () => read,
  );
  expect(await reader.read(file(), 'a.txt', go)).toMatchObject({ reason: 'timed_out' });
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  expect(await reader.read(file(), 'b.txt', go)).toEqual(emptyTables());
  expect(start).toHaveBeenCalledTimes(2);
});

test('a file that breaks the worker costs itself', async () => {
  const { reader, workers } = readerOf(
    () => 'error',
    () => ({ kind: 'broke', message: 'RangeError' }),
    () => read,
  );
  expect(await reader.read(file(), 'a.txt', go)).toMatchObject({ reason: 'reader_failed' });
  expect(await reader.read(file(), 'b.txt', go)).toMatchObject({
    path: 'b.txt',
    reason: 'reader_failed',
  });
  expect(workers[1]?.terminate).toHaveBeenCalledOnce();
  expect(await reader.read(file(), 'c.txt', go)).toEqual(emptyTables());
});

test('one worker reads file after file', async () => {
  const { reader, start } = readerOf(() => read);
  await reader.read(file(), 'a.txt', go);
  await reader.read(file(), 'b.txt', go);
  expect(start).toHaveBeenCalledOnce();
});

test('an aborted file is stopped at once', async () => {
  const { reader, workers } = readerOf(
    () => 'silence',
    () => read,
  );
  const stop = new AbortController();
  const reading = reader.read(file(), 'a.txt', stop.signal);
  stop.abort();
  await expect(reading).rejects.toThrow();
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  expect(await reader.read(file(), 'b.txt', go)).toEqual(emptyTables());
});

test('a file above the limit is never handed to a worker', async () => {
  const { reader, start } = readerOf(() => read);
  expect(await reader.read(file(MOST_BYTES + 1), 'a.txt', go)).toMatchObject({
    reason: 'too_large',
  });
  expect(start).not.toHaveBeenCalled();
});

test('documents that do not go together are told of', async () => {
  const { reader } = readerOf(() => ({ kind: 'broke', message: 'a row lost' }));
  expect(await reader.assess([])).toEqual({ ok: false, reason: 'rows_unaccounted' });
});
