import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from '../support/build.ts';
import { ingestOnce, type Measured } from './ingestOnce.ts';
import { makeDocuments } from './makeDocuments.ts';
import { makePdfs } from './makePdf.ts';
import { loadNow, tellLoad } from './load.ts';

const ONCE = fileURLToPath(new URL('./once.ts', import.meta.url));
/** Below node_modules, where the packages are found. */
const BUNDLE = join(ROOT, 'node_modules/.cache/prongsai-bench');
const COUNTS = [50, 300, 2000];
/**
 * Documents that one process and two are compared by: a process compiles while it reads its first
 * hundred or two, and two of them do so twice.
 */
const PAIR = 600;
const ALL_COUNTS = [...COUNTS, 8000];

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      counts: { type: 'string' },
      history: { type: 'string' },
      pair: { type: 'string' },
    },
  });
  const counts = values.counts?.split(',').map(Number) ?? (values.all ? ALL_COUNTS : COUNTS);
  const load = loadNow();
  tellLoad(load, say);
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-bench-'));
  try {
    // As plain JavaScript, like the program: the loader's own work is in every call.
    await node(join(ROOT, 'pipelines/bundle/build.mjs'), BUNDLE, ONCE);
    const result = {
      at: new Date().toISOString(),
      load,
      ...(await measure(folder, counts, Number(values.pair ?? PAIR))),
      loadAtEnd: loadNow(),
    };
    if (values.history) await appendFile(values.history, `${JSON.stringify(result)}\n`);
  } finally {
    for (const path of [folder, BUNDLE]) await rm(path, { recursive: true, force: true });
  }
}

async function measure(folder: string, counts: readonly number[], pair: number) {
  const documents = join(folder, 'documents-pair');
  const bytes = await makeDocuments(documents, pair);
  say(`${pair} documents of ${kilobytes(bytes / pair)} each`);
  const alone = (await once(documents))['cpuPerDocument'] as number;
  say(`the stages from reading to mapping alone: ${alone.toFixed(1)} ms of processor per document`);
  const one = await run(documents, join(folder, 'one'), pair, 1);
  const two = await run(documents, join(folder, 'two'), pair, 2);
  const speedUp = {
    whole: ratio(perDocument(one), perDocument(two)),
    steady: ratio(two.steady, one.steady),
    warm: ratio(two.warm, one.warm),
  };
  say(
    `two processes are ${speedUp.whole.toFixed(2)} times as fast as one, ` +
      `${speedUp.steady.toFixed(2)} times while they are reading, ` +
      `${speedUp.warm.toFixed(2)} times over the last half`,
  );
  const unchanged = await run(documents, join(folder, 'two'), pair, 2);
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
  const told = await once(path, '--pdf');
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
  const measured = await ingestOnce(from, out, documents, jobs);
  const { wall, cpu, start, steady, warm, end, parentPeak, childPeak } = measured;
  const each = cpu === null ? '' : `, processor ${(cpu / documents).toFixed(1)} ms each`;
  say(
    `${documents} documents, ${jobs} processes: ${((documents / wall) * 1000).toFixed(1)} a second${each}; ` +
      `start ${seconds(start)}, then ${steady.toFixed(1)} a second, ${warm.toFixed(1)} over the last half, ` +
      `end ${seconds(end)}; peak ${parentPeak} MB parent, ${childPeak} MB child`,
  );
  return measured;
}

/** The readers without the processes around them, in a process of its own. */
async function once(from: string, ...more: string[]): Promise<Record<string, unknown>> {
  const told = await node(join(BUNDLE, 'once.mjs'), '--in', from, ...more);
  return JSON.parse(told) as Record<string, unknown>;
}

/** What a script says, run by this Node in a process of its own. */
async function node(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (text += words));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`a measured run ended with code ${String(code)}`);
  return text;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
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
