import { maskPrinted, printedLine } from '../normalise/mask.ts';
import { remembering, sharedText } from '../normalise/remember.ts';
import { arabicDigits } from '../normalise/thai.ts';
import type { Block, ReadDocument, SourceLine, SourceRow } from '../stages.ts';
import { cellPerLineBlocks, isCellPerLine } from './cellPerLine.ts';

const LONGEST_PAGE_NUMBER = 200;
const PAGE_NUMBER = /^\s*[-–—]\s*([\d๐-๙]{1,3})\s*[-–—]\s*$/;

/**
 * Reads decoded text into lines and blocks: runs of lines with tabs are tables, one row a line;
 * where each cell came as lines of its own, led by a tab, the cells are put back into rows.
 */
export function readText(text: string): ReadDocument {
  const lines = splitLines(text);
  const cellPerLine = isCellPerLine(lines);
  const blocks = cellPerLine ? cellPerLineBlocks(lines) : inlineBlocks(lines);
  return { format: 'txt', lines, blocks, cellPerLine };
}

function splitLines(text: string): SourceLine[] {
  const printed = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r|\f/);
  if (printed.at(-1) === '') printed.pop();
  return printedLines(printed);
}

/** Numbers lines from 1, masks names cell by cell and gives each the page last named above it. */
export function printedLines(printed: readonly string[]): SourceLine[] {
  let page: number | null = null;
  const known = printed.map(readLine);
  return maskPrinted(known).map((masked, index) => {
    const { text, pageNumber } = known[index] as KnownLine;
    page = pageNumber ?? page;
    return { no: index + 1, page, text: masked === text ? text : sharedText(masked) };
  });
}

type KnownLine = ReturnType<typeof readLineNow>;

function readLineNow(printed: string) {
  const text = sharedText(wholeLetters(printed));
  return { ...printedLine(text), pageNumber: maybePageNumber(text) };
}

/** Lines come again on each page, and in documents of one form. */
const readLine = remembering(readLineNow, 12_000);

const BROKEN_LETTERS = /[\0\p{Surrogate}]/gu;
/** Halves of letters, whole letters of two halves included; most texts hold none. */
const MAYBE_BROKEN = /[\0\ud800-\udfff]/;

/** A text whose NULs and halves of letters, which no table may hold, show as broken. */
export function wholeLetters(text: string): string {
  return MAYBE_BROKEN.test(text) ? text.replace(BROKEN_LETTERS, '\ufffd') : text;
}

/** The number of a line that holds a page number alone, such as "-๑๓-". */
export function maybePageNumber(line: string): number | null {
  if (line.length > LONGEST_PAGE_NUMBER) return null;
  const match = PAGE_NUMBER.exec(line);
  return match ? Number(arabicDigits(match[1] ?? '')) : null;
}

/** Runs of lines with tabs or strokes as tables, one row a line; the others as lines. */
export function inlineBlocks(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let rows: SourceRow[] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push({ type: 'table', rows });
    rows = [];
  };
  for (const line of lines) {
    const row = maybeInlineRow(line);
    if (row) rows.push(row);
    else {
      flush();
      blocks.push({ type: 'line', line });
    }
  }
  flush();
  return blocks;
}

function maybeInlineRow(line: SourceLine): SourceRow | null {
  if (line.text.includes('\t')) return rowOf(line, line.text.split('\t'));
  if (!line.text.includes('|')) return null;
  const piped = /^\s*(?:- )?\|(.*)\|\s*$/.exec(line.text);
  return piped ? rowOf(line, (piped[1] ?? '').split('|')) : null;
}

function rowOf(line: SourceLine, texts: readonly string[]): SourceRow {
  const cells = texts.map((printed, cell) => {
    const text = printed.trim();
    return { pieces: text === '' ? [] : [{ no: line.no, cell, text: sharedText(text) }] };
  });
  return { cells, lineFirst: line.no, lineLast: line.no };
}
