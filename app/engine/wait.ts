/** Marks a wait that ran out. */
export class TimedOut extends Error {}

/** The promise's outcome, or TimedOut after so many milliseconds. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new TimedOut(`no answer in ${milliseconds} ms`)),
      milliseconds,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The promise's outcome, or the signal's reason as soon as it is aborted. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** A promise made when first asked for and remembered; a failure is forgotten, to be tried again. */
export function remembered<T>(make: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let promise: Promise<T> | undefined;
  return {
    get() {
      if (promise !== undefined) return promise;
      const made = make();
      promise = made;
      made.catch(() => {
        if (promise === made) promise = undefined;
      });
      return made;
    },
    forget() {
      promise = undefined;
    },
  };
}

/** Does a job for each item, so many at a time; the first failure ends it. */
export async function bounded<T>(
  atOnce: number,
  items: readonly T[],
  job: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const runner = async () => {
    while (next < items.length && !failed) {
      const index = next;
      next += 1;
      try {
        await job(items[index]!, index);
      } catch (thrown) {
        failed = true;
        throw thrown;
      }
    }
  };
  const runners = Array.from({ length: Math.min(atOnce, items.length) }, runner);
  // All have ended before the outcome is told: nothing goes on behind a failure.
  const outcomes = await Promise.allSettled(runners);
  const lost = outcomes.find((outcome) => outcome.status === 'rejected');
  if (lost) throw lost.reason;
}
