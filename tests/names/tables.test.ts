import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { ingestDocument, type FailedDocument } from '../../pipelines/document.ts';
import { maskPath, maybeNamelessAddress } from '../../pipelines/normalise/mask.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../pipelines/run.ts';
import { csvOf, docxOf, htmlOf, printedOf, xlsxOf } from '../read/formats/printed.ts';
import { ROOT } from '../support/build.ts';
import { FULL_OF_NAMES, SECRETS } from './document.ts';

const provinces = parseProvinces(readFileSync(join(ROOT, 'data/reference/provinces.csv'), 'utf8'));
const text = FULL_OF_NAMES.join('\n');
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The secrets that stand anywhere in a value, blanks and letter case aside. */
function leaksIn(value: unknown): string[] {
  const solid = JSON.stringify(value).replace(/\s+/g, '').toLowerCase();
  return SECRETS.filter((secret) => solid.includes(secret.toLowerCase()));
}

async function ingested(path: string, content: Uint8Array): Promise<Tables | FailedDocument> {
  const input = { path, bytes: content, sourceUrl: null };
  const { tables, failures } = await ingestDocuments([input], { provinces });
  return failures[0] ?? tables;
}

const formats: [format: string, content: () => Uint8Array][] = [
  ['txt', () => bytes(text)],
  ['html', () => bytes(htmlOf(printedOf(text)))],
  ['csv', () => bytes(csvOf(printedOf(text)))],
  ['docx', () => docxOf(printedOf(text))],
  ['xlsx', () => xlsxOf(printedOf(text))],
];

describe('no person of a document full of them is in any table', () => {
  test.each(formats)('%s', async (format, content) => {
    const outcome = await ingested(`แผน นายสมชาย ใจดี 1234567890123.${format}`, content());
    expect(outcome).not.toHaveProperty('reason');
    expect(leaksIn(outcome)).toEqual([]);
    const tables = outcome as Tables;
    expect(tables.projects.length).toBeGreaterThanOrEqual(4);
    expect(tables.documents[0]?.format).toBe(format);
    expect(tables.documents[0]?.source_path).toBe(`แผน_นาย[ปิดชื่อ]_[ปิดเลข].${format}`);
    // What is no name stays: the place, the offices, the amounts.
    const kept = JSON.stringify(tables);
    for (const words of ['อำเภอนางรอง', 'นักวิเคราะห์นโยบายและแผน', 'นายก อบต.', '๑๐,๐๐๐']) {
      expect(kept).toContain(words);
    }
  });

  test('the secrets are in what was ingested', () => {
    const solid = text.replace(/\s+/g, '');
    expect(SECRETS.filter((secret) => !solid.includes(secret.replace(/\s+/g, '')))).toEqual([]);
  });
});

describe('a name beside the text', () => {
  test('in a title, a picture’s words or a sheet’s name reaches no table', async () => {
    const html = htmlOf(printedOf(text))
      .replace('<title>x</title>', '<title>แผนของนายสมชาย ใจดี</title>')
      .replace(
        '<body>',
        '<body><img alt="นายสมชาย ใจดี" title="โทร. 043-221202"><!-- นายสมชาย ใจดี -->',
      );
    expect(leaksIn(await ingested('a.html', bytes(html)))).toEqual([]);
  });

  test('in the name of a file that cannot be read reaches no message', async () => {
    const outcome = await ingestDocument(
      { path: 'ด/นายสมชาย_ใจดี-081-2345678.pdf', bytes: bytes('%PDF-1.7') },
      { provinces },
    );
    expect(outcome).toMatchObject({ path: 'ด/นาย[ปิดชื่อ]-[ปิดเลข].pdf' });
    expect(leaksIn(outcome)).toEqual([]);
  });

  test('in a message of a correction that is stale is masked', async () => {
    const content = bytes(text);
    const { hashOf } = await import('../../pipelines/document.ts');
    const told = { line: 1, cell: null, printed: 'x', readsAs: 'y', isNotInPrint: false };
    const one = { ...told, why: 'ก', checkedBy: 'ก', checkedOn: '2026-11-21' };
    const corrections = { [hashOf(content)]: { file: 'a', title: 'a', corrections: [one] } };
    const outcome = await ingestDocument({ path: 'a', bytes: content }, { provinces, corrections });
    expect(outcome).toMatchObject({ reason: 'correction_stale' });
    expect(leaksIn(outcome)).toEqual([]);
  });
});

describe('paths', () => {
  test.each([
    ['แผน 2564/นายสมชาย ใจดี.pdf', 'แผน 2564/นาย[ปิดชื่อ].pdf'],
    ['รายงาน_น.ส.สมหญิง_ใจงาม_2564.docx', 'รายงาน_น.ส.[ปิดชื่อ]_2564.docx'],
    ['1234567890123.xlsx', '[ปิดเลข].xlsx'],
    ['khon-kaen-city.plan.2561.txt', 'khon-kaen-city.plan.2561.txt'],
    ['แผน_นายก_อบต_2564.pdf', 'แผน_นายก_อบต_2564.pdf'],
    ['ปี 2561-2564/แผน (1).pdf', 'ปี 2561-2564/แผน (1).pdf'],
  ])('%s', (path, masked) => {
    expect(maskPath(path)).toBe(masked);
  });
});

describe('addresses', () => {
  test.each([
    'https://www.example.go.th/files/1618901234568.pdf',
    'https://www.example.go.th/plan?id=61017123456&year=2564',
    `https://www.example.go.th/${encodeURIComponent('แผนนายกเทศมนตรี')}.pdf`,
    'https://www.example.go.th/100%.pdf',
  ])('%s leads on', (address) => {
    expect(maybeNamelessAddress(address)).toBe(address);
  });

  test.each([
    `https://www.example.go.th/${encodeURIComponent('นายสมชาย ใจดี')}.pdf`,
    'https://www.example.go.th/นายสมชาย_ใจดี.pdf',
    // The last digit is the check digit of the twelve before it.
    'https://www.example.go.th/1101700203450.pdf',
  ])('%s is left out', (address) => {
    expect(maybeNamelessAddress(address)).toBeNull();
  });
});
