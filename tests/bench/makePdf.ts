import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../support/build.ts';
import { maybeBrowser } from '../support/find-browser.mjs';

/**
 * Prints the real documents to PDFs with a text layer, each below the folder by its own name.
 * False where no browser is there to print them.
 */
export async function makePdfs(folder: string): Promise<boolean> {
  const executablePath = maybeBrowser();
  if (executablePath === undefined) return false;
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const name of await documentNames()) {
      await page.setContent(await htmlOfDocument(name));
      await writeFile(join(folder, `${name}.pdf`), await page.pdf({ format: 'A4' }));
    }
  } finally {
    await browser.close();
  }
  return true;
}

const DOCUMENTS = join(ROOT, 'data/documents');

async function documentNames(): Promise<string[]> {
  return (await readdir(DOCUMENTS)).filter((name) => name.endsWith('.txt')).sort();
}

async function htmlOfDocument(name: string): Promise<string> {
  const lines = (await readFile(join(DOCUMENTS, name), 'utf8')).split('\n');
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
