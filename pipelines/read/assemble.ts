import { maskPersons } from '../normalise/mask.ts';
import type { Block, Cell, DocumentFormat, ReadDocument } from '../stages.ts';
import { assertWithin, MOST_CELLS } from './limits.ts';
import { inlineBlocks, printedLines, wholeLetters } from './text.ts';
import { UnreadableError } from './unreadable.ts';

/** Stands between the lines of one cell, which are one line of the document. */
const BREAK = '\n';

/**
 * Makes a document of its lines, one for each paragraph or table row, cells parted by tabs. The
 * lines within a cell become pieces of it at one place. `pages` holds the page of each line where
 * the document has pages; elsewhere the page numbers it prints tell them.
 *
 * @throws where no line holds anything
 */
export function assembleDocument(
  format: DocumentFormat,
  texts: readonly string[],
  pages?: readonly number[],
): ReadDocument {
  assertWithin(texts.length, MOST_CELLS, 'lines');
  if (texts.every((text) => text.trim() === '')) {
    throw new UnreadableError('empty', 'a document without text');
  }
  const printed = printedLines(texts.map((text) => text.replaceAll(BREAK, ' ')));
  const lines = printed.map((line, at) => ({
    ...line,
    page: pages ? (pages[at] ?? null) : line.page,
  }));
  const blocks = inlineBlocks(lines).map((block) => withPieces(block, texts));
  return { format, lines, blocks, cellPerLine: false };
}

function withPieces(block: Block, texts: readonly string[]): Block {
  if (block.type === 'line') return block;
  const rows = block.rows.map((row) => {
    const text = texts[row.lineFirst - 1] ?? '';
    if (!text.includes(BREAK)) return row;
    const printed = text.split('\t');
    return { ...row, cells: row.cells.map((cell, at) => broken(cell, printed[at] ?? '')) };
  });
  return { type: 'table', rows };
}

/** A cell in the pieces its lines make, unless a name runs over their breaks: that stays masked. */
function broken(cell: Cell, printed: string): Cell {
  const [whole] = cell.pieces;
  const parts = wholeLetters(printed).split(BREAK).map(maskPersons);
  if (!whole || parts.length < 2 || parts.join(' ') !== whole.text) return cell;
  return { pieces: parts.map((text) => ({ ...whole, text })) };
}

/** Text on one line: runs of white space, hard spaces included, become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** Text of a cell: each of its lines that holds anything, with a break between. */
export function cellLines(lines: readonly string[]): string {
  return lines
    .map(oneLine)
    .filter((line) => line !== '')
    .join(BREAK);
}
