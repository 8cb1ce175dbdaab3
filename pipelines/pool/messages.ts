/** What the parent of a pool and its children say to each other. */

/** From the parent: one piece of work. */
export interface Order {
  readonly id: number;
  readonly task: unknown;
}

/** From a child. */
export type Report =
  /** Started, and waiting for work. */
  | { readonly type: 'ready' }
  /** Still getting on: the time allowed begins anew. */
  | { readonly type: 'alive'; readonly id: number }
  | {
      readonly type: 'done';
      readonly id: number;
      readonly answer: unknown;
      readonly memory: Memory;
    }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly found: string;
      readonly memory: Memory;
    };

/** Memory of a child in bytes. */
export interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** Last words of a child that its guard ends. */
export const OVER_MEMORY = 'out_of_memory';
