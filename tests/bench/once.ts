import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingestDocument } from '../../pipelines/document.ts';
import { ingestFolder } from '../../pipelines/ingestFolder.ts';
import { readDocument, type ReadingTools } from '../../pipelines/read/readDocument.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { lazyTools } from '../../pipelines/tools.ts';
import { ROOT } from '../support/build.ts';

/** Rounds over all PDFs that are measured, after one that warms up. */
const ROUNDS = 5;

// One measured run in a process of its own: its memory and processor time are those of the run alone.
const { values } = parseArgs({
  options: {
    in: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
    jobs: { type: 'string', default: '0' },
    pdf: { type: 'boolean', default: false },
  },
});
const told = values.pdf
  ? await readPdfs(values.in)
  : values.jobs === '0'
    ? await readAlone(values.in)
    : await ingest();
console.log(JSON.stringify(told));

async function ingest() {
  const jobs = Number(values.jobs);
  const report = await ingestFolder(values.in, values.out, () => {}, { jobs });
  return { ...report, failures: report.failures.length };
}

/**
 * PDFs of a folder: the middle of several rounds in pages read a second, by the clock and by the
 * processor; what starting costs, in milliseconds to the first document read less its share of a
 * round; and the share of reading in the way to rows.
 */
async function readPdfs(folder: string) {
  const names = (await readdir(folder)).sort();
  const documents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const tools = lazyTools(() => {});
  const readAll = async () => {
    let pages = 0;
    for (const bytes of documents) pages += await pagesRead(bytes, tools);
    return pages;
  };
  const [first] = documents;
  if (!first) throw new Error('expected PDFs, found none');
  const start = await measured(() => pagesRead(first, tools));
  const pages = await readAll();
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await measured(readAll));
  const wall = middle(rounds.map((round) => round.wall));
  const cpu = middle(rounds.map((round) => round.cpu));
  const again = await measured(() => pagesRead(first, tools));
  const toRows = await measureRows(documents, tools);
  return {
    pages,
    perSecond: (pages * 1000) / wall,
    perProcessorSecond: (pages * 1000) / cpu,
    start: start.wall - again.wall,
    readingShare: cpu / toRows,
  };
}

async function pagesRead(bytes: Uint8Array, tools: ReadingTools): Promise<number> {
  const reading = await readDocument(new Uint8Array(bytes), tools);
  if (!reading.ok) throw new Error(`expected a PDF with words, found ${reading.reason}`);
  return new Set(reading.read.lines.map(({ page }) => page)).size;
}

/** Processor milliseconds from all documents' bytes to their rows, once warm. */
async function measureRows(documents: readonly Uint8Array[], tools: ReadingTools): Promise<number> {
  const provinces = parseProvinces(
    await readFile(join(ROOT, 'data/reference/provinces.csv'), 'utf8'),
  );
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    const round = await measured(async () => {
      for (const bytes of documents) {
        await ingestDocument({ path: 'a.pdf', bytes: new Uint8Array(bytes) }, { provinces, tools });
      }
    });
    rounds.push(round.cpu);
  }
  return middle(rounds);
}

/** Milliseconds of the clock and of the processor that some work takes. */
async function measured(work: () => Promise<unknown>): Promise<{ wall: number; cpu: number }> {
  const before = process.cpuUsage();
  const began = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - began, cpu: (user + system) / 1000 };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The reader alone, in this process: processor milliseconds per document once it is warm. */
async function readAlone(folder: string) {
  const text = await readFile(join(ROOT, 'data/reference/provinces.csv'), 'utf8');
  const provinces = parseProvinces(text);
  const names = (await readdir(folder)).sort();
  const documents = await Promise.all(
    names.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })),
  );
  const half = documents.length / 2;
  let began = process.cpuUsage();
  for (const [i, document] of documents.entries()) {
    if (i === half) began = process.cpuUsage();
    await ingestDocument(document, { provinces });
  }
  const { user, system } = process.cpuUsage(began);
  return { cpuPerDocument: (user + system) / 1000 / half };
}
