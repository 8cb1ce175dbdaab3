import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseProvinces } from '../../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../../pipelines/run.ts';
import { meaningOf } from '../../golden/meaning.ts';
import { repositoryPath } from '../../support/labels.ts';
import { PRINTED } from './printedStems.ts';
import { pdfReader } from './reader.ts';

const provinces = parseProvinces(
  readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
);

/** The format is all that may differ. */
const withoutFormat = (row: unknown) => ({ ...(row as object), format: null });

async function read(path: string) {
  const bytes = new Uint8Array(readFileSync(repositoryPath(path)));
  const tools = { readPdf: await pdfReader() };
  const { tables, failures } = await ingestDocuments([{ path: 'a.bin', bytes }], {
    provinces,
    tools,
  });
  expect(failures).toEqual([]);
  const { documents, ...meaning } = meaningOf(tables);
  return { tables, meaning: { ...meaning, documents: documents?.map(withoutFormat) } };
}

describe('an invented document printed as PDF says the same as its text', () => {
  test.each(PRINTED)('%s', async (stem) => {
    const text = await read(`tests/fixtures/invented/${stem}.txt`);
    const pdf = await read(`tests/fixtures/pdf/${stem}.pdf`);
    expect(pdf.meaning).toEqual(text.meaning);
    expect(pdf.tables.documents[0]?.format).toBe('pdf');
  });

  test('each line and each piece of evidence tells the page it is printed on', async () => {
    const { tables } = await read('tests/fixtures/pdf/one-year-plan.pdf');
    const pageOf = (words: string) => tables.lines.find(({ text }) => text.includes(words))?.page;
    expect(pageOf('คำนำ')).toBe(1);
    expect(pageOf('รวมทั้งสิ้น 11 โครงการ')).toBe(3);
    const pages = new Set(tables.evidence.map(({ page }) => page));
    expect(pages).toEqual(new Set([1, 2, 3]));
  });
});
