/** A stretch of a file, both ends inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The one stretch that a Range header asks for: `bytes=10-19`, `bytes=10-`, or the last bytes as
 * `bytes=-20`. Undefined where the whole file is to be sent (no header, several stretches, or one
 * that is none), null where the file has no such bytes (status 416).
 */
export function stretchOf(header: string | undefined, size: number): Stretch | null | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? null : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? null : { first, last };
}
