import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { generate } from '../../pipelines/generate/generate.ts';

/** What a set of invented tables comes to. */
interface Measured {
  readonly bodies: number;
  readonly rows: number;
  readonly bytes: number;
  readonly largestFile: number;
  readonly cpuSeconds: number;
  /** Core columns of projects and their money for one province; null where nothing is split. */
  readonly coreOfProvince: { readonly median: number; readonly most: number } | null;
  readonly bytesByTable: Readonly<Record<string, number>>;
  /** What the first view of the page fetches: the list of files and the sums of the whole country. */
  readonly firstView: number;
}

const USAGE = 'usage: npm run bench:lake -- [--bodies 100,1000,7850] [--history <file>]';

async function measure(bodies: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-lake-'));
  try {
    const before = process.cpuUsage();
    const wanted = { bodies, years: [2561, 2570], seed: 1 } as const;
    const { files } = await generate(wanted, folder, () => undefined);
    const { size: manifest } = await stat(join(folder, 'manifest.json'));
    const { user, system } = process.cpuUsage(before);
    const sizes = sizesOf(files);
    const sums =
      (sizes.bytesByTable['cube_totals'] ?? 0) + (sizes.bytesByTable['cube_coverage'] ?? 0);
    const cpuSeconds = (user + system) / 1e6;
    return { bodies, cpuSeconds, ...sizes, firstView: manifest + sums };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sizesOf(files: readonly ManifestFile[]) {
  const bytesByTable: Record<string, number> = {};
  const cores = new Map<string, number>();
  for (const { table, bytes, core, partition } of files) {
    bytesByTable[table] = (bytesByTable[table] ?? 0) + bytes;
    if ((table !== 'projects' && table !== 'project_budgets') || !core) continue;
    const province = String(partition?.province_code);
    cores.set(province, (cores.get(province) ?? 0) + core.bytes);
  }
  const sorted = [...cores.values()].sort((a, b) => a - b);
  const coreOfProvince =
    sorted.length === 0
      ? null
      : { median: sorted[sorted.length >> 1] as number, most: sorted.at(-1) as number };
  return {
    rows: files.reduce((sum, file) => sum + file.rows, 0),
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    largestFile: Math.max(...files.map((file) => file.bytes)),
    ...{ coreOfProvince, bytesByTable },
  };
}

/** One line for a set; its rates as ratios to the first set of the same run. */
function lineOf(set: Measured, first: Measured): string {
  const ratio = (of: (one: Measured) => number) => (of(set) / of(first)).toFixed(2);
  const core = set.coreOfProvince;
  return [
    `${set.bodies} bodies: ${set.rows} rows, ${(set.bytes / 2 ** 20).toFixed(1)} MB`,
    `rows a second of processor ×${ratio((one) => one.rows / one.cpuSeconds)}`,
    `bytes a row ×${ratio((one) => one.bytes / one.rows)}`,
    `first view ${Math.ceil(set.firstView / 1000)} KB, ×${ratio((one) => one.firstView)}`,
    `largest file ${Math.ceil(set.largestFile / 1024)} KB`,
    core
      ? `core of a province ${Math.ceil(core.median / 1000)} KB, at most ${Math.ceil(core.most / 1000)} KB`
      : 'nothing split',
  ].join('; ');
}

async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { bodies: text, history: text } });
  const counts = (values.bodies ?? '100,1000,7850').split(',').map(Number);
  if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
    console.error(USAGE);
    return 1;
  }
  const sets: Measured[] = [];
  for (const count of counts) {
    const set = await measure(count);
    sets.push(set);
    console.log(lineOf(set, sets[0] as Measured));
  }
  const told = { bench: 'lake', at: new Date().toISOString(), sets };
  if (values.history) await appendFile(values.history, `${JSON.stringify(told)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
