import type { ReadDocument } from '../stages.ts';
import { assembleDocument } from './assemble.ts';
import { gridLines } from './gridLines.ts';
import { assertWithin, MOST_BYTES, MOST_CELLS } from './limits.ts';

/** Strokes draw tables in plain text and part nothing here. */
const SEPARATORS = [',', ';'];
const SAMPLE = 200_000;
const FEWEST_RECORDS = 3;

/**
 * The separator of a text that is a table of separated values, null where it is none: most of its
 * lines must have the same number of them. A comma within a number or before a space parts nothing.
 */
export function maybeSeparator(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/^\uFEFF/, '');
  if (sample.includes('\t')) return null;
  return SEPARATORS.find((separator) => isSeparatedBy(separator, sample)) ?? null;
}

function isSeparatedBy(separator: string, sample: string): boolean {
  const records = parseCsv(sample, separator).filter((record) =>
    record.some((cell) => cell !== ''),
  );
  if (sample.length === SAMPLE) records.pop();
  const isProse = (record: readonly string[]): boolean =>
    record.length > 1 && record.slice(1).every((cell) => cell.startsWith(' '));
  const parted = records.filter((record) => record.length > 1 && !isProse(record));
  const counts = new Map<number, number>();
  for (const { length } of parted) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, commonest = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (width < 2 || commonest < FEWEST_RECORDS) return false;
  if (parted.filter(isGroupedNumber).length * 2 > parted.length) return false;
  const share = width === 2 ? 0.95 : 0.5;
  return commonest >= records.length * share;
}

/** "85,500" alone: a number with its thousands, not two cells. */
function isGroupedNumber(record: readonly string[]): boolean {
  const [first = '', ...rest] = record;
  return /[\d๐-๙]{1,3}$/.test(first) && rest.every((cell) => /^[\d๐-๙]{3}(?![\d๐-๙])/.test(cell));
}

/**
 * Reads separated values; lines of a single cell above a table are lines.
 *
 * @throws where it holds nothing or too many cells
 */
export function readCsv(text: string, separator: string): ReadDocument {
  assertWithin(text.length, MOST_BYTES, 'letters');
  return assembleDocument('csv', gridLines(parseCsv(text.replace(/^\uFEFF/, ''), separator)));
}

/** Records of cells, after RFC 4180; a quote that is never closed is a letter like any other. */
export function parseCsv(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let cells = 0;
  while (at < text.length) {
    const { cell, next } = cellAt(text, at, separator);
    record.push(cell);
    assertWithin(++cells, MOST_CELLS, 'cells');
    at = next;
    if (text[at] === separator) {
      at++;
      if (at === text.length) record.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

const LONGEST_QUOTE = 32_768;

/** The cell that begins at a place, and where it ends: at its separator, a line end or the text's. */
function cellAt(text: string, start: number, separator: string): { cell: string; next: number } {
  if (text[start] === '"') {
    const quoted = quotedCellAt(text, start);
    const after = quoted ? text[quoted.next] : '';
    if (quoted && (after === undefined || after === separator || /[\r\n]/.test(after))) {
      return quoted;
    }
  }
  let end = start;
  while (end < text.length && !isCellEnd(text.charAt(end), separator)) end++;
  return { cell: text.slice(start, end), next: end };
}

function isCellEnd(letter: string, separator: string): boolean {
  return letter === separator || letter === '\n' || letter === '\r';
}

/** No cell is longer than what a sheet holds, so quotes never closed cost no more than that each. */
function quotedCellAt(text: string, start: number): { cell: string; next: number } | null {
  const most = Math.min(text.length, start + LONGEST_QUOTE);
  let at = start + 1;
  while (at < most) {
    if (text[at] !== '"') at++;
    else if (text[at + 1] === '"') at += 2;
    else return { cell: text.slice(start + 1, at).replaceAll('""', '"'), next: at + 1 };
  }
  return null;
}
