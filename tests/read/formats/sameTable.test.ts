import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../golden/ingested.ts';
import { meaningOf } from '../../golden/meaning.ts';
import { repositoryPath } from '../../support/labels.ts';
import { csvOf, docxOf, htmlOf, laidOut, printedOf, windows874, xlsxOf } from './printed.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The format is all that may differ. */
const withoutFormat = (row: unknown) => ({ ...(row as object), format: null });

const stems = [
  'one-year-plan',
  'three-year-plan',
  'two-year-plan',
  'risk-assessment',
  'three-by-three-risks',
  'six-month-report',
  'twelve-month-report',
];

describe.each(stems)('the invented %s says the same as', (stem) => {
  const text = readFileSync(repositoryPath(`tests/fixtures/invented/${stem}.txt`), 'utf8');
  const lines = stem === 'three-year-plan' ? laidOut(text) : printedOf(text);
  const read = async (bytes: Uint8Array) => {
    // The extension lies: what a document is, is told by what it holds.
    const tables = await ingest([{ path: 'document.bin', bytes }]);
    const { documents, ...meaning } = meaningOf(tables);
    const format = tables.documents[0]?.format;
    return { format, meaning: { ...meaning, documents: documents?.map(withoutFormat) } };
  };

  test.each([
    ['html', bytesOf(htmlOf(lines))],
    ['csv', bytesOf(csvOf(lines))],
    ['csv', bytesOf(csvOf(lines, ';'))],
    ['docx', docxOf(lines)],
    ['xlsx', xlsxOf(lines)],
    ['html', windows874(htmlOf(lines, 'windows-874'))],
    ['html', windows874(htmlOf(lines, 'TIS-620'))],
    ['csv', windows874(csvOf(lines).slice(1))],
  ])('%s', async (format, bytes) => {
    const expected = await read(bytesOf(text));
    expect(expected.format).toBe('txt');
    expect(await read(bytes)).toEqual({ format, meaning: expected.meaning });
  });
});
