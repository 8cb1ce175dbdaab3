import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { plainPdf } from '../../fuzz/plainPdf.ts';
import { outcomeOf } from './hostileRead.ts';
import { docxAround, paragraph, windows874 } from './printed.ts';

/** Far above what any of these takes: reading must end, not be quick. */
const ENDS_WITHIN_MS = 120_000;

const plan =
  'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2567\n' +
  'ที่\tโครงการ\tงบประมาณ (บาท)\n1\tโครงการอบรม\t5,000\n2\tโครงการรณรงค์\t-\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...all: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    all.flatMap((one) => (typeof one === 'number' ? [one] : [...one].map((l) => l.charCodeAt(0)))),
  );
const filled = (head: Uint8Array): Uint8Array => {
  const file = new Uint8Array(2048);
  file.set(head);
  return file;
};
const joined = (...parts: Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const file = new Uint8Array(text.length * 2);
  const view = new DataView(file.buffer);
  [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), isLittle));
  return file;
}

const hostile: [what: string, make: () => Uint8Array, outcome: string][] = [
  ['UTF-16 with its mark', () => utf16(`\ufeff${plan}`, true), 'read: 2'],
  ['UTF-16 with its mark, the other way round', () => utf16(`\ufeff${plan}`, false), 'read: 2'],
  ['UTF-16 without a mark', () => utf16(plan, true), 'not_text'],
  ['UTF-16 of Thai letters alone, without a mark', () => utf16('แผนปฏิบัติการ', true), 'not_text'],
  ['UTF-16 cut within a letter', () => utf16(`\ufeff${plan}`, true).subarray(0, -1), 'not_text'],
  ['UTF-7', () => utf8('+DgEOAg- +DgEOAg-\t1'), 'read: 0'],
  ['UTF-8 cut within a letter', () => utf8(`${plan}3\tกก`).subarray(0, -1), 'read: 3'],
  [
    'UTF-8 of which every second letter is broken',
    () => utf8('กขค'.repeat(99)).map((b, i) => (i % 6 === 1 ? 0x41 : b)),
    'not_text',
  ],
  ['a NUL within a text', () => utf8(plan.replace('อบรม', 'อบ\0รม')), 'not_text'],
  ['a byte-order mark alone', () => bytes(0xef, 0xbb, 0xbf), 'empty'],
  ['a byte-order mark of UTF-16 alone', () => bytes(0xff, 0xfe), 'empty'],
  ['blank lines alone', () => utf8(' \t\r\n'.repeat(500_000)), 'empty'],
  ['windows-874 with controls', () => joined(windows874(plan), bytes(0x81, 0x90, 0x9f)), 'read: 2'],
  [
    'Latin letters of another code page',
    () => bytes('caf', 0xe9, ' d', 0xe9, 'j', 0xe0),
    'not_text',
  ],
  ['ten megabytes of one line', () => utf8('โครงการ '.repeat(450_000)), 'read: 0'],
  ['a megabyte of blanks before one letter', () => utf8(`${' '.repeat(1_000_000)}ก`), 'read: 0'],
  ['a line of ten thousand amounts', () => utf8('โครงการ 1,000 '.repeat(10_000)), 'read: 0'],
  ['a row of a hundred thousand cells', () => utf8(`${plan}${'1\t'.repeat(100_000)}\n`), 'read: 2'],
  ['a hundred thousand strokes', () => utf8(`ก\n|${'|'.repeat(100_000)}\n`), 'read: 0'],
  ['quotes, and nothing else', () => utf8('"'.repeat(1_000_000)), 'read: 0'],
  ['names of what every object has', () => utf8(`${plan}3\tconstructor\t__proto__\n`), 'read: 3'],
  ['gzip', () => gzipSync(utf8(plan)), 'unsupported_format'],
  ['Parquet', () => utf8('PAR1....PAR1'), 'unsupported_format'],
  ['RTF', () => utf8('{\\rtf1\\ansi ก}'), 'unsupported_format'],
  ['a program', () => filled(bytes('MZ', 0x90, 0)), 'not_text'],
  ['a film', () => filled(bytes(0, 0, 0, 0x20, 'ftypisom')), 'not_text'],
  ['a moving picture', () => filled(bytes('GIF89a', 1, 0, 1, 0)), 'not_text'],
  ['a PDF within an archive', () => zipSync({ 'a.pdf': plainPdf([plan]) }), 'unsupported_format'],
  [
    'a page that begins as an archive does',
    () => bytes('PK', 3, 4, '<html><table><tr><td>1'),
    'damaged',
  ],
  [
    'an archive within a document',
    () => zipSync({ 'word/document.xml': docxAround(paragraph('ก')) }),
    'damaged',
  ],
  ['a page within a page of text', () => utf8(`${plan}<html><table><tr><td>3</table>`), 'read: 2'],
  ['a page of broken letters', () => utf8('<html>&#0;&#xD800;&#x110000;&nosuch;<p>ก'), 'read: 0'],
  [
    'a page with a hundred thousand attributes',
    () => utf8(`<html><p ${'a=1 '.repeat(100_000)}>ก`),
    'read: 0',
  ],
  ['a page of one comment that never ends', () => utf8('<html><!--ก'), 'empty'],
  [
    'an archive that is all directory',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}`, strToU8('')])),
        { level: 0 },
      ),
    'too_large',
  ],
];

describe('a hostile text or file of another kind', () => {
  test.each(hostile)('%s', { timeout: ENDS_WITHIN_MS }, async (_what, make, outcome) => {
    expect(await outcomeOf(make())).toBe(outcome);
  });
});
