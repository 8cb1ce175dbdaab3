import { serve } from '../../pipelines/pool/serve.ts';

/** What a child of this script does with a task. */
export interface Planted {
  readonly does:
    | 'answer'
    | 'throw'
    | 'hang'
    | 'wait'
    | 'dawdle'
    | 'fill heap'
    | 'fill buffers'
    | 'fill slowly'
    | 'end'
    | 'abort'
    | 'leave a crash behind';
  readonly says?: unknown;
}

const held: unknown[] = [];

serve<Planted>(async (task, alive) => {
  switch (task.does) {
    case 'answer':
      return { says: task.says, process: process.pid };
    case 'throw':
      throw new Error('planted');
    case 'hang':
      for (;;);
    case 'wait':
      return new Promise(() => {});
    case 'dawdle':
      for (let n = 0; n < 4; n += 1) {
        await new Promise((resolve) => setTimeout(resolve, 300));
        alive();
      }
      return { says: 'done', process: process.pid };
    case 'fill heap':
      for (;;) held.push(Array.from({ length: 1000 }, (_, n) => ({ n })));
    case 'fill buffers':
      for (;;) held.push(new Uint8Array(2 ** 22).fill(1));
    case 'fill slowly':
      held.push(new Uint8Array(200 * 2 ** 20).fill(1));
      return { says: 'filled', process: process.pid };
    case 'end':
      process.exit(7);
    case 'abort':
      return process.abort();
    case 'leave a crash behind':
      setTimeout(() => {
        throw new Error('left behind');
      }, 100);
      return { says: 'left', process: process.pid };
  }
});
