import { expect, test, vi } from 'vitest';
import { orAborted, remembered, TimedOut, within } from '../../app/engine/wait.ts';

const never = new Promise<never>(() => undefined);

test('a wait that runs out rejects', async () => {
  await expect(within(5, never)).rejects.toBeInstanceOf(TimedOut);
  await expect(within(1000, Promise.resolve(3))).resolves.toBe(3);
});

test('an abort rejects with its reason, before and after the start', async () => {
  await expect(orAborted(never, AbortSignal.abort('gone'))).rejects.toBe('gone');
  const controller = new AbortController();
  const waiting = orAborted(never, controller.signal);
  controller.abort('later');
  await expect(waiting).rejects.toBe('later');
});

test('what succeeded is made once, what failed is made again', async () => {
  const make = vi.fn<() => Promise<number>>();
  make.mockRejectedValueOnce(new Error('no')).mockResolvedValue(7);
  const kept = remembered(make);
  await expect(kept.get()).rejects.toThrow('no');
  expect(await Promise.all([kept.get(), kept.get()])).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(2);
});
