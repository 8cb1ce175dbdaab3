import { appendFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serve } from '../../pipelines/pool/serve.ts';
import type { Task } from '../../pipelines/pool/tasks.ts';
import { work } from '../../pipelines/pool/work.ts';

const held: unknown[] = [];
/** A folder of the test: names of what was read, and whether hanging documents hang. */
const diary = process.env['DIARY'] ?? '';

/** Does the real work, but for documents whose name says what goes wrong; writes down what it read. */
serve<Task>(async (task, alive) => {
  if (task.kind === 'read') {
    const name = basename(task.file);
    if (name.startsWith('hang') && existsSync(join(diary, 'spell'))) for (;;);
    if (name.startsWith('crash')) process.exit(9);
    if (name.startsWith('bomb')) for (;;) held.push(new Uint8Array(2 ** 22).fill(1));
  }
  const answer = await work(task, alive);
  if (isNewReading(task, answer)) {
    appendFileSync(join(diary, 'read'), `${basename(task.file)}\n`);
  }
  return answer;
});

function isNewReading(task: Task, answer: unknown): task is Extract<Task, { kind: 'read' }> {
  return task.kind === 'read' && !(answer as { wasKept: boolean }).wasKept;
}
