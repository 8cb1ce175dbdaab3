import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../support/build.ts';
import { maybeBrowser } from '../support/find-browser.mjs';

/** Prints a real document to a PDF with a text layer; false where no browser is there to print it. */
export async function makePdf(path: string): Promise<boolean> {
  const executablePath = maybeBrowser();
  if (executablePath === undefined) return false;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(await htmlOfDocument());
    await writeFile(path, await page.pdf({ format: 'A4' }));
  } finally {
    await browser.close();
  }
  return true;
}

async function htmlOfDocument(): Promise<string> {
  const folder = join(ROOT, 'data/documents');
  const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.txt')).sort();
  const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
  const parts = lines.map((line) => (line.includes('\t') ? row(line) : `<p>${escaped(line)}</p>`));
  const style = 'table{border-collapse:collapse}td{border:1px solid}';
  return `<meta charset="utf-8"><style>${style}</style>${parts.join('')}`.replaceAll(
    '</table><table>',
    '',
  );
}

function row(line: string): string {
  const cells = line.split('\t').map((cell) => `<td>${escaped(cell)}</td>`);
  return `<table><tr>${cells.join('')}</tr></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
