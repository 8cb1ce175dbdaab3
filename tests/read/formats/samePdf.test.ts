import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Tables } from '../../../data/schema/catalogue.ts';
import { ingestDocuments } from '../../../pipelines/run.ts';
import { plainPdf } from '../../fuzz/plainPdf.ts';
import { fuzzSetting } from '../../fuzz/reading.ts';
import { meaningOf } from '../../golden/meaning.ts';
import { repositoryPath } from '../../support/labels.ts';
import { printedOf } from './printed.ts';

const setting = await fuzzSetting();

async function read(bytes: Uint8Array): Promise<Tables> {
  const { tables, failures } = await ingestDocuments([{ path: 'document', bytes }], setting);
  expect(failures).toEqual([]);
  return tables;
}

/** All that is said but of the file itself. */
function saidBy(tables: Tables): Record<string, unknown[]> {
  const { documents, ...said } = meaningOf(tables);
  const withoutFormat = documents?.map((row) => ({ ...(row as object), format: null })) ?? [];
  return { ...said, documents: withoutFormat };
}

test.each([
  'one-year-plan',
  'two-year-plan',
  'three-by-three-risks',
  'six-month-report',
  'twelve-month-report',
])('the invented %s says the same as PDF', async (stem) => {
  const text = readFileSync(repositoryPath(`tests/fixtures/invented/${stem}.txt`), 'utf8');
  const [asText, asPdf] = [
    await read(new TextEncoder().encode(text)),
    await read(plainPdf(printedOf(text))),
  ];
  expect(asPdf.documents[0]?.format).toBe('pdf');
  expect(saidBy(asPdf)).toEqual(saidBy(asText));
});
