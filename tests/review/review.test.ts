import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyTables, type Tables } from '../../data/schema/catalogue.ts';
import { parseCorrections } from '../../pipelines/correct/parseCorrections.ts';
import { hashOf, ingestDocument } from '../../pipelines/document.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { main } from '../../pipelines/review.ts';
import {
  type DoubtfulCell,
  doubtfulCells,
  REVIEWED,
} from '../../pipelines/review/doubtfulCells.ts';
import { snippetsOf } from '../../pipelines/review/snippet.ts';
import { openTables } from '../../pipelines/review/tables.ts';
import { append } from '../../pipelines/run.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { CHECKED, DAMAGED } from '../correct/documents.ts';
import { ROOT } from '../support/build.ts';

const documents = join(ROOT, 'data/documents');
const made: string[] = [];
afterAll(() => Promise.all(made.map((one) => rm(one, { recursive: true, force: true }))));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-review-'));
  made.push(folder);
  return folder;
}

async function provincesOf() {
  return parseProvinces(await readFile(join(ROOT, 'data/reference/provinces.csv'), 'utf8'));
}

async function ingest(files: Readonly<Record<string, Uint8Array>>): Promise<Tables> {
  const provinces = await provincesOf();
  const tables = emptyTables();
  for (const [path, bytes] of Object.entries(files)) {
    const outcome = await ingestDocument({ path, bytes }, { provinces });
    if ('reason' in outcome) throw new Error(`${path}: ${outcome.reason}: ${outcome.found}`);
    append(tables, outcome);
  }
  return tables;
}

async function cellsIn(folder: string, limit = 10_000): Promise<DoubtfulCell[]> {
  const tables = await openTables(folder, REVIEWED);
  try {
    return (await doubtfulCells(tables, { limit })).cells;
  } finally {
    tables.close();
  }
}

async function reviewed(...args: string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await main(
    args,
    (line: string) => said.push(line),
    (line: string) => warned.push(line),
  );
  return { code, text: said.join('\n'), warned };
}

let seeds: string;
let seedFiles: Record<string, Uint8Array>;
beforeAll(async () => {
  const names = (await readdir(documents)).filter((name) => name.endsWith('.txt'));
  const contents = names.map(
    async (name) => [name, await readFile(join(documents, name))] as const,
  );
  seedFiles = Object.fromEntries(await Promise.all(contents));
  seeds = await newFolder();
  await writeTables(await ingest(seedFiles), seeds);
});

describe('the doubtful cells of the five documents', () => {
  test('come least sure first, then with most money', async () => {
    const cells = await cellsIn(seeds);
    const ranks = cells.map((cell) => ({
      confidence: Math.min(...cell.readings.map((one) => one.confidence)),
      satang: cell.satang,
    }));
    expect(cells.length).toBeGreaterThan(30);
    const sorted = [...ranks].sort((a, b) => a.confidence - b.confidence || b.satang - a.satang);
    expect(ranks).toEqual(sorted);
    expect(ranks.every(({ confidence }) => confidence < 0.8)).toBe(true);
  });

  test('are exactly the places of the unsure fields', async () => {
    const tables = await ingest(seedFiles);
    const unsure = tables.field_evidence.filter(({ confidence }) => confidence < 0.8);
    const cells = await cellsIn(seeds);
    expect(cells).toHaveLength(new Set(unsure.map(({ evidence_id }) => evidence_id)).size);
    expect(cells.flatMap(({ readings }) => readings)).toHaveLength(unsure.length);
  });

  // What is pasted must say line, cell and printed words so that the document bears it out.
  test('can each be confirmed by pasting what is offered for it', async () => {
    const provinces = await provincesOf();
    const cells = await cellsIn(seeds);
    const hashes = new Map(
      Object.entries(seedFiles).map(([path, b]) => [hashOf(b), { path, bytes: b }]),
    );
    for (const [sha256, input] of hashes) {
      const own = cells.filter((cell) => cell.sha256 === sha256);
      const offered = new Map(
        own.flatMap(snippetsOf).map((one) => [`${one.line}:${one.cell}`, one] as const),
      );
      if (offered.size === 0) continue;
      expect(own.every((cell) => snippetsOf(cell).length > 0)).toBe(true);
      const corrections = [...offered.values()].map((one) => ({
        ...one,
        ...CHECKED,
        reads_as: one.printed,
      }));
      const told = parseCorrections('a.json', JSON.stringify({ sha256, title: 'ก', corrections }));
      const outcome = await ingestDocument(input, { provinces, corrections: { [sha256]: told } });
      expect(outcome).not.toHaveProperty('reason');
      // What is confirmed is read as before, and sure unless no value came of it at all.
      const before = (await ingest({ [input.path]: input.bytes })).projects;
      const after = (outcome as Tables).projects;
      expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
      const unsure = (rows: Tables['projects']) =>
        rows.flatMap((row) => row.doubtful_fields).length;
      expect(unsure(after)).toBeLessThan(unsure(before));
    }
  });
});

describe('the command', () => {
  test('shows place, print, reading, doubt and what to paste; that mends the reading', async () => {
    const bytes = new TextEncoder().encode(DAMAGED);
    const folder = await newFolder();
    await writeTables(await ingest({ 'plan.txt': bytes }), folder);
    const { code, text } = await reviewed('--tables', folder);
    expect(code).toBe(0);
    expect(text).toContain('บรรทัด 6 ช่องที่ 3 พิมพ์ว่า “๕๑๖๖,๐๐๐”');
    expect(text).toContain('งบประมาณ ปี 2564 ของ “โครงการอบรมคุณธรรม” อ่านเป็น ไม่ได้ค่า (20%)');
    expect(text).toContain('ตัวเลขพิมพ์ผิดรูป');
    expect(text).toContain('data/reference/corrections/plan.json');
    const pasted = text.split('\n').filter((line) => line.includes('"line":6,'));
    const entry = JSON.parse(pasted[0] ?? '') as Record<string, unknown>;
    expect(entry).toMatchObject({ line: 6, cell: 3, printed: '๕๑๖๖,๐๐๐', reads_as: '' });
    const frame = JSON.parse(text.slice(text.indexOf('{\n  "sha256"'))) as { sha256: string };
    const filled = { ...frame, corrections: [{ ...entry, ...CHECKED, reads_as: '516,000' }] };
    const told = parseCorrections('plan.json', JSON.stringify(filled));
    const outcome = await ingestDocument(
      { path: 'plan.txt', bytes },
      { provinces: await provincesOf(), corrections: { [frame.sha256]: told } },
    );
    expect('project_budgets' in outcome && outcome.project_budgets[0]?.budget_baht).toBe(
      51_600_000,
    );
  });

  test('an entry pasted without its reason is refused', async () => {
    const [cell] = await cellsIn(seeds, 1);
    const corrections = cell ? snippetsOf(cell) : [];
    const file = JSON.stringify({ sha256: cell?.sha256, title: 'ก', corrections });
    expect(() => parseCorrections('a.json', file)).toThrow('why: expected the reason');
  });

  test('keeps to one document and to a number of cells', async () => {
    const [first] = await cellsIn(seeds, 1);
    const { text } = await reviewed(
      '--tables',
      seeds,
      '--document',
      first?.documentId ?? '',
      '--limit',
      '2',
    );
    const numbers = text.split('\n').filter((line) => /^\d+\. /.test(line));
    expect(numbers).toHaveLength(2);
    expect(numbers.every((line) => line.includes(first?.documentId ?? '-'))).toBe(true);
  });

  test.each([[['--limit', '0']], [['--limit', 'many']], [['--what']]])(
    '%j is wrong usage',
    async (args) => {
      const { code, warned } = await reviewed(...args);
      expect({ code, warned }).toEqual({ code: 1, warned: [expect.stringContaining('usage:')] });
    },
  );

  test('a folder without tables, and an unknown document, are said', async () => {
    const empty = await newFolder();
    await mkdir(join(empty, 'a'));
    expect((await reviewed('--tables', empty)).warned[0]).toContain(
      'expected tables and their manifest',
    );
    const { code, warned } = await reviewed('--tables', seeds, '--document', 'd0');
    expect({ code, warned: warned[0] }).toEqual({
      code: 1,
      warned: 'review: expected the id of a document, found d0',
    });
  });

  test('a table that is not what was written is refused', async () => {
    const folder = await newFolder();
    await writeTables(await ingest({ 'plan.txt': new TextEncoder().encode(DAMAGED) }), folder);
    const name = (await readdir(folder)).find((one) => one.startsWith('projects.')) ?? '';
    const content = await readFile(join(folder, name));
    content[40] = (content[40] ?? 0) ^ 1;
    await writeFile(join(folder, name), content);
    expect((await reviewed('--tables', folder)).warned[0]).toContain('expected SHA-256');
  });
});
