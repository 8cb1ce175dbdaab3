/**
 * Prints the invented documents to tests/fixtures/pdf: `npx tsx tests/read/pdf/make.ts`. It needs an
 * installed Chromium; the tests read what it made.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { repositoryPath } from '../../support/labels.ts';
import { htmlOf, laidOut, printedOf } from '../formats/printed.ts';
import { printPdfs } from './printPdf.ts';
import { LAID_OUT, PRINTED } from './printedStems.ts';

const pages = PRINTED.map((stem) => {
  const text = readFileSync(repositoryPath(`tests/fixtures/invented/${stem}.txt`), 'utf8');
  const lines = stem === LAID_OUT ? laidOut(text) : printedOf(text);
  return [htmlOf(lines), { css: 'table { font-size: 9pt }' }] as const;
});
const made = await printPdfs(pages);
PRINTED.forEach((stem, i) => {
  const bytes = made[i];
  if (bytes) writeFileSync(repositoryPath(`tests/fixtures/pdf/${stem}.pdf`), bytes);
});
