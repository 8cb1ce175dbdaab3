import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { repositoryPath } from '../../support/labels.ts';
import { findBrowser } from '../../support/find-browser.mjs';

/** How a page of HTML is put on paper. */
export interface PrintSetting {
  readonly landscape?: boolean;
  /** Rules of style beyond the usual: black borders around cells, the letter of Thai offices. */
  readonly css?: string;
}

const USUAL = `
  body { font: 11pt/1.35 Sarabun; margin: 0 }
  p { margin: 3pt 0; min-height: 1em }
  table { border-collapse: collapse; width: 100%; margin: 4pt 0 }
  td, th { border: 0.75pt solid black; padding: 2pt 4pt; vertical-align: top; font-weight: 400 }
  td p { margin: 0 }`;

/** Prints pages of HTML to PDF with one browser, each page as its setting says. */
export async function printPdfs(
  pages: readonly (readonly [html: string, setting: PrintSetting])[],
): Promise<Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const made: Uint8Array[] = [];
    for (const [html, setting] of pages) made.push(await printOne(browser, html, setting));
    return made;
  } finally {
    await browser.close();
  }
}

async function printOne(
  browser: Browser,
  html: string,
  { landscape = true, css = '' }: PrintSetting,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<style>${fontFaces()}${USUAL}${css}</style>${html}`);
  await page.evaluate('document.fonts.ready');
  const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
  const pdf = await page.pdf({ format: 'A4', landscape, margin });
  await page.close();
  return new Uint8Array(pdf);
}

function fontFaces(): string {
  const face = (script: string, weight: number): string => {
    const file = readFileSync(
      repositoryPath(
        `node_modules/@fontsource/sarabun/files/sarabun-${script}-${weight}-normal.woff2`,
      ),
    );
    const range = script === 'thai' ? 'U+0E00-0E7F' : 'U+0000-00FF,U+2010-2027';
    return `@font-face { font-family: Sarabun; font-weight: ${weight}; unicode-range: ${range};
      src: url(data:font/woff2;base64,${file.toString('base64')}) }`;
  };
  return ['thai', 'latin'].flatMap((script) => [400, 700].map((w) => face(script, w))).join('\n');
}
