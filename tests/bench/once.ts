import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingestDocument } from '../../pipelines/document.ts';
import { ingestFolder } from '../../pipelines/ingestFolder.ts';
import { readDocument } from '../../pipelines/read/readDocument.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { lazyTools } from '../../pipelines/tools.ts';
import { ROOT } from '../support/build.ts';

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
  ? await readPdf(values.in)
  : values.jobs === '0'
    ? await readAlone(values.in)
    : await ingest();
console.log(JSON.stringify(told));

async function ingest() {
  const jobs = Number(values.jobs);
  const report = await ingestFolder(values.in, values.out, () => {}, { jobs });
  return { ...report, failures: report.failures.length };
}

/** Pages of a PDF read a second, once the reader is warm, by the clock and by the processor. */
async function readPdf(path: string) {
  const bytes = await readFile(path);
  const read = () =>
    readDocument(
      new Uint8Array(bytes),
      lazyTools(() => {}),
    );
  await read();
  const began = process.cpuUsage();
  const started = performance.now();
  const reading = await read();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(began);
  if (!reading.ok) throw new Error(`expected a PDF with words, found ${reading.reason}`);
  const pages = new Set(reading.read.lines.map(({ page }) => page)).size;
  return { pages, perSecond: pages / seconds, perProcessorSecond: (pages * 1e6) / (user + system) };
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
