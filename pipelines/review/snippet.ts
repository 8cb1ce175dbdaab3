import { printedCells } from '../correct/printedCells.ts';
import type { DoubtfulCell } from './doubtfulCells.ts';

/** An entry to paste into a file of corrections; what a person has to say is left empty. */
export interface Snippet {
  /** From 1. */
  readonly line: number;
  /** From 1; null for a whole line. */
  readonly cell: number | null;
  readonly printed: string;
  readonly reads_as: string;
  readonly why: string;
  readonly checked_by: string;
  readonly checked_on: string;
}

type Place = Pick<DoubtfulCell, 'lineFirst' | 'cell' | 'printed' | 'lines'>;

/** One entry for each printed cell that a place is made of, in print order. */
export function snippetsOf({ lineFirst, cell, printed, lines }: Place): Snippet[] {
  const pieces = printed.split('\n').map(solid);
  const found: Snippet[] = [];
  lines.forEach((text, i) => {
    for (const at of cellsAt(text, cell, pieces)) {
      const words = at === null ? text : (printedCells(text)[at] ?? '');
      const one = { line: lineFirst + i, cell: at === null ? null : at + 1, printed: words.trim() };
      found.push({ ...one, reads_as: '', why: '', checked_by: '', checked_on: '' });
    }
  });
  return found;
}

/** The cells of a line that hold a piece of the place; null for a line that is no more than a cell. */
function cellsAt(text: string, cell: number | null, pieces: readonly string[]): (number | null)[] {
  const cells = printedCells(text);
  if (cell !== null) return cell < cells.length ? [cell] : [];
  const isLed = text.startsWith('\t') && cells.length === 2;
  const holds = (words: string) =>
    words.trim() !== '' &&
    pieces.some((piece) => solid(words).includes(piece) || piece.includes(solid(words)));
  if (cells.length === 1 || isLed) return holds(text) ? [null] : [];
  return cells.flatMap((words, at) => (holds(words) ? [at] : []));
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
