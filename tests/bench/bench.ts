import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeDocuments } from './makeDocuments.ts';
import { makePdfs } from './makePdf.ts';

/** What one run came to. Times in milliseconds, memory in megabytes. */
interface Measured {
  readonly documents: number;
  readonly jobs: number;
  readonly wall: number;
  /** Of all processes together; null where the system does not tell. */
  readonly cpu: number | null;
  readonly parentPeak: number;
  readonly childPeak: number;
}

const ONCE = fileURLToPath(new URL('./once.ts', import.meta.url));
const COUNTS = [50, 500, 2000];
const ALL_COUNTS = [...COUNTS, 8000];

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      counts: { type: 'string' },
      history: { type: 'string' },
    },
  });
  const counts = values.counts?.split(',').map(Number) ?? (values.all ? ALL_COUNTS : COUNTS);
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-bench-'));
  try {
    const result = {
      at: new Date().toISOString(),
      cores: cpus().length,
      ...(await measure(folder, counts)),
    };
    if (values.history) await appendFile(values.history, `${JSON.stringify(result)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, counts: readonly number[]) {
  const [first = 50] = counts;
  const small = join(folder, 'documents-first');
  const bytes = await makeDocuments(small, first);
  say(`${first} documents of ${kilobytes(bytes / first)} each`);
  const alone = (await once(small, '', 0)).told['cpuPerDocument'] as number;
  say(`the reader alone: ${alone.toFixed(1)} ms of processor per document`);
  const one = await run(small, join(folder, 'one'), first, 1);
  const two = await run(small, join(folder, 'two'), first, 2);
  const speedUp = ratio(perDocument(one), perDocument(two));
  say(`two processes are ${speedUp.toFixed(2)} times as fast as one`);
  const unchanged = await run(small, join(folder, 'two'), first, 2);
  say(`nothing changed: ${percent(perDocument(unchanged), perDocument(two))} of the time`);
  const pdf = await measurePdf(folder);
  const scale: Measured[] = [];
  for (const count of counts) scale.push(await scaled(folder, count));
  tellScale(scale, alone);
  return { alone, one, two, speedUp, unchanged, pdf, scale };
}

async function measurePdf(folder: string): Promise<Record<string, unknown> | null> {
  const path = join(folder, 'printed');
  if (!(await makePdfs(path))) {
    say('no browser to print PDFs with: they are not measured');
    return null;
  }
  const { told } = await once(path, '', 0, '--pdf');
  const whole = (field: string) => Math.round(told[field] as number);
  say(
    `PDFs of ${whole('pages')} pages: ${whole('perSecond')} pages a second once warm, ` +
      `${whole('perProcessorSecond')} in a second of processor; the first page after ${whole('start')} ms; ` +
      `reading is ${percent(told['readingShare'] as number, 1)} of the way to rows`,
  );
  return told;
}

async function scaled(folder: string, count: number): Promise<Measured> {
  const documents = join(folder, `documents-${count}`);
  const out = join(folder, `tables-${count}`);
  await makeDocuments(documents, count);
  const measured = await run(documents, out, count, 2);
  await rm(documents, { recursive: true });
  await rm(out, { recursive: true });
  return measured;
}

function tellScale(scale: readonly Measured[], alone: number): void {
  const [first] = scale;
  if (!first) return;
  for (const measured of scale) {
    const wall = ratio(perDocument(measured), perDocument(first)).toFixed(2);
    const cpu = measured.cpu === null ? null : measured.cpu / measured.documents;
    const rest =
      cpu === null
        ? ''
        : `, processor ${cpu.toFixed(1)} ms each, ${(cpu - alone).toFixed(1)} beside the reader`;
    say(`${measured.documents} documents: ${wall} of the time each at ${first.documents}${rest}`);
  }
}

async function run(from: string, out: string, documents: number, jobs: number): Promise<Measured> {
  const { told, wall, cpu } = await once(from, out, jobs);
  if (told['documents'] !== documents) {
    throw new Error(`expected ${documents} documents read, found ${String(told['documents'])}`);
  }
  const peaks = told['peakBytes'] as { parent: number; child: number };
  const [parentPeak, childPeak] = [peaks.parent, peaks.child].map((b) => Math.round(b / 2 ** 20));
  const measured = {
    documents,
    jobs,
    wall,
    cpu,
    parentPeak: parentPeak ?? 0,
    childPeak: childPeak ?? 0,
  };
  say(
    `${documents} documents, ${jobs} processes, ${String(told['kept'])} unchanged: ` +
      `${((documents / wall) * 1000).toFixed(1)} a second, ` +
      `peak ${measured.parentPeak} MB parent, ${measured.childPeak} MB child`,
  );
  return measured;
}

async function once(from: string, out: string, jobs: number, ...more: string[]) {
  const before = await maybeCpuOfChildren();
  const began = performance.now();
  const args = [
    '--import',
    'tsx',
    ONCE,
    '--in',
    from,
    '--out',
    out,
    '--jobs',
    String(jobs),
    ...more,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (text += words));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`a measured run ended with code ${String(code)}`);
  const wall = performance.now() - began;
  const after = await maybeCpuOfChildren();
  const cpu = before === null || after === null ? null : after - before;
  return { told: JSON.parse(text) as Record<string, unknown>, wall, cpu };
}

/** Processor milliseconds of all processes that this one has waited for, and of theirs; Linux tells. */
async function maybeCpuOfChildren(): Promise<number | null> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => null);
  // After the name in brackets come the third field and on; ticks of a hundredth of a second.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields ? (Number(fields[13]) + Number(fields[14])) * 10 : null;
}

function perDocument({ wall, documents }: Measured): number {
  return wall / documents;
}

function ratio(a: number, b: number): number {
  return a / b;
}

function percent(a: number, b: number): string {
  return `${((a / b) * 100).toFixed(0)} %`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

function say(line: string): void {
  console.log(line);
}
