import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingestDocument } from '../../pipelines/document.ts';
import { mapDocument } from '../../pipelines/map/mapDocument.ts';
import { readDocument, type ReadingTools } from '../../pipelines/read/readDocument.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';
import { lazyTools } from '../../pipelines/tools.ts';
import { ROOT } from '../support/build.ts';

/** Rounds over all PDFs that are measured, after one that warms up. */
const ROUNDS = 5;

// One measured run in a process of its own: its memory and processor time are those of the run alone.
const { values } = parseArgs({
  options: {
    in: { type: 'string', default: '' },
    pdf: { type: 'boolean', default: false },
  },
});
const told = values.pdf ? await readPdfs(values.in) : await readAlone(values.in);
console.log(JSON.stringify(told));

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

/** The stages read, recognise and map alone: processor milliseconds per document once they are warm. */
async function readAlone(folder: string) {
  const text = await readFile(join(ROOT, 'data/reference/provinces.csv'), 'utf8');
  const provinces = parseProvinces(text);
  const names = (await readdir(folder)).sort();
  const documents = await Promise.all(names.map((path) => readFile(join(folder, path))));
  const half = documents.length / 2;
  let began = process.cpuUsage();
  for (const [i, document] of documents.entries()) {
    if (i === half) began = process.cpuUsage();
    const reading = await readDocument(document);
    if (!reading.ok) throw new Error(`expected a document with words, found ${reading.reason}`);
    const recognised = recognise(reading.read, provinces);
    const named = { documentId: 'd', bodyId: null, facts: recognised.facts };
    mapDocument(reading.read, recognised, named);
  }
  const { user, system } = process.cpuUsage(began);
  return { cpuPerDocument: (user + system) / 1000 / half };
}
