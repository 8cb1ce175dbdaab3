import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SourceRow } from '../../../pipelines/stages.ts';
import { repositoryPath } from '../../support/labels.ts';
import { linesOf, pdfReader } from './reader.ts';

const FOLDER = repositoryPath('tests/fixtures/pdf/bare');
const stems = readdirSync(FOLDER).flatMap((name) => /^(.*)\.pdf$/.exec(name)?.[1] ?? []);

/** Cells without the breaks of their lines, which print a space or none. */
const solid = (text: string) => text.replace(/\s+/g, '');

function cellsOf({ cells }: SourceRow): string {
  return cells.map(({ pieces }) => solid(pieces.map(({ text }) => text).join(''))).join(' | ');
}

async function rowsOf(path: string): Promise<string[]> {
  const { blocks } = await (await pdfReader())(new Uint8Array(readFileSync(path)), undefined);
  return blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(cellsOf) : []));
}

describe('tables without drawn columns', () => {
  test.each(stems)('%s', async (stem) => {
    const typed = JSON.parse(readFileSync(`${FOLDER}/${stem}.json`, 'utf8')) as string[][];
    const expected = typed.map((cells) => cells.map(solid).join(' | '));
    const rows = await rowsOf(`${FOLDER}/${stem}.pdf`);
    const headings = new Set(expected.slice(0, 2));
    const once = rows.filter((row, i) => !headings.has(row) || rows.indexOf(row) === i);
    expect(once).toEqual(expected);
  });
});

test('Thai letters are read as typed, however their marks are drawn', async () => {
  const path = repositoryPath('tests/fixtures/pdf/thai-letters');
  const lines = await linesOf(new Uint8Array(readFileSync(`${path}.pdf`)));
  expect(solid(lines.slice(0, -1).join(''))).toBe(solid(readFileSync(`${path}.txt`, 'utf8')));
});
