import type { ReadFailure } from '../stages.ts';

/** Thrown by a reader that cannot go on; becomes the reason of the document's failure. */
export class UnreadableError extends Error {
  readonly reason: ReadFailure;

  constructor(reason: ReadFailure, found: string) {
    super(found);
    this.name = 'UnreadableError';
    this.reason = reason;
  }
}
