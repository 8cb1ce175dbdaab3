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
