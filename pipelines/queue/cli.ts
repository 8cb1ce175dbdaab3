import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { maybeBundled } from '../bundle/bundle.mjs';
import { readerVersion } from '../bundle/version.mjs';
import { openReaders } from '../ingestFolder.ts';
import { serveQueue } from './serveQueue.ts';

const USAGE =
  'usage: npm run worker -- --queue redis://<host>:6379 --in <folder> --out <folder> ' +
  '[--jobs <processes>] [--memory <megabytes per process>] [--silence <seconds>]';

await main(process.argv.slice(2));

/** Does tasks of a queue until it is told to stop; what it has in hand is finished first. */
async function main(args: readonly string[]): Promise<void> {
  const wishes = maybeWishes(args);
  if (!wishes) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const { address, roots, jobs, megabytes, silence } = wishes;
  const version = readerVersion();
  const worker = await maybeBundled('worker', version);
  const pool = openReaders({ jobs, ...(megabytes && { megabytes }), ...(worker && { worker }) });
  const serving = serveQueue({
    ...{ address, version, roots, pool, jobs, say: (line: string) => console.log(line) },
    ...(silence && { silence: silence * 1000 }),
  });
  console.log(`waiting for tasks, ${jobs} at once`);
  const stop = () => void serving.close().then(() => pool.close());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function maybeWishes(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    ...{ queue: text, in: text, out: text, jobs: text, memory: text, silence: text },
  };
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (!values.queue || !values.in || !values.out) return null;
    const counts = [values.jobs, values.memory, values.silence].map(maybeCount);
    const [jobs = availableParallelism(), megabytes, silence] = counts;
    const roots = { from: resolve(values.in), to: resolve(values.out) };
    return { address: values.queue, roots, jobs, megabytes, silence };
  } catch {
    return null;
  }
}

function maybeCount(told: string | undefined): number | undefined {
  if (told === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(told)) throw new Error(`expected a count, found ${told}`);
  return Number(told);
}
