import type { DocumentFormat, ReadDocument } from '../stages.ts';
import { assertWithin, MOST_CELLS } from './limits.ts';
import { inlineBlocks, printedLines } from './text.ts';
import { UnreadableError } from './unreadable.ts';

/**
 * Makes a document of its lines, one for each paragraph or table row, cells parted by tabs.
 *
 * @throws where no line holds anything
 */
export function assembleDocument(format: DocumentFormat, texts: readonly string[]): ReadDocument {
  assertWithin(texts.length, MOST_CELLS, 'lines');
  if (texts.every((text) => text.trim() === '')) {
    throw new UnreadableError('empty', 'a document without text');
  }
  const lines = printedLines(texts);
  return { format, lines, blocks: inlineBlocks(lines), cellPerLine: false };
}

/** Text of a cell or paragraph on one line: runs of white space, hard spaces included, become one. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
