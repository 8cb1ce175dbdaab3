import { arabicDigits } from '../normalise/thai.ts';
import type { Block, Cell, Piece, SourceLine, SourceRow } from '../stages.ts';

const FURNITURE = /^\s*[-–—]\s*\d{1,3}\s*[-–—]\s*$/;

/** Whether tables came as one cell after another: nearly all tabs stand alone at the start of a line. */
export function isCellPerLine(lines: readonly SourceLine[]): boolean {
  const tabbed = lines.filter((line) => line.text.includes('\t'));
  const led = tabbed.filter(
    (line) => line.text.startsWith('\t') && !line.text.slice(1).includes('\t'),
  );
  return tabbed.length >= 8 && led.length / tabbed.length >= 0.8;
}

interface LedCell {
  readonly pieces: Piece[];
  readonly lineFirst: number;
  lineLast: number;
  readonly afterBlank: boolean;
  /** Where two blank lines or more stand among the pieces: in the last cell of a row the table ends there. */
  gapAt: number | null;
}

/**
 * Puts cells that came as lines of their own back into rows. The number of columns is the commonest
 * number of cells between blank lines (heading rows have no blank line inside); every row then takes
 * that many cells, whatever blank lines its cells hold.
 */
export function cellPerLineBlocks(lines: readonly SourceLine[]): Block[] {
  const { cells, others } = gatherCells(lines);
  const width = commonestGroup(cells);
  const after = endRows(cells, width);
  const rows = toRows(cells, width);
  const outside = [...others, ...lines.filter((line) => after.has(line.no))];
  return interleave(
    rows,
    outside.sort((a, b) => a.no - b.no),
  );
}

function gatherCells(lines: readonly SourceLine[]): { cells: LedCell[]; others: SourceLine[] } {
  const cells: LedCell[] = [];
  const others: SourceLine[] = [];
  let open: LedCell | null = null;
  let blanks = 0;
  for (const line of lines) {
    const led = line.text.startsWith('\t');
    if (led) {
      open = {
        pieces: [],
        lineFirst: line.no,
        lineLast: line.no,
        afterBlank: blanks > 0,
        gapAt: null,
      };
      cells.push(open);
    } else if (FURNITURE.test(arabicDigits(line.text))) {
      open = null;
    } else if (open && line.text.trim() !== '' && blanks >= 2) {
      open.gapAt ??= open.pieces.length;
    }
    if (open === null || line.text.trim() === '') others.push(line);
    if (open !== null && line.text.trim() !== '') {
      open.pieces.push({ no: line.no, cell: null, text: line.text.trim() });
      open.lineLast = line.no;
    }
    blanks = line.text.trim() === '' && !led ? blanks + 1 : 0;
  }
  return { cells, others };
}

function commonestGroup(cells: readonly LedCell[]): number {
  const sizes = new Map<number, number>();
  let size = 0;
  for (const cell of [...cells, { afterBlank: true }]) {
    if (cell.afterBlank && size > 0) {
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
      size = 0;
    }
    size++;
  }
  const ranked = [...sizes].filter(([n]) => n >= 3).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? Math.max(1, size - 1);
}

/** Cuts the last cell of each row at its gap; the numbers of the lines that are no longer in a cell. */
function endRows(cells: readonly LedCell[], width: number): Set<number> {
  const cut = new Set<number>();
  cells.forEach((cell, i) => {
    if (cell.gapAt === null || i % width !== width - 1) return;
    for (const piece of cell.pieces.splice(cell.gapAt)) cut.add(piece.no);
    cell.lineLast = cell.pieces.at(-1)?.no ?? cell.lineFirst;
  });
  return cut;
}

function toRows(cells: readonly LedCell[], width: number): SourceRow[] {
  const rows: SourceRow[] = [];
  for (let start = 0; start < cells.length; start += width) {
    const taken = cells.slice(start, start + width);
    const last = taken.at(-1);
    if (!last) break;
    rows.push({
      cells: taken.map((cell): Cell => ({ pieces: cell.pieces })),
      lineFirst: taken[0]?.lineFirst ?? last.lineFirst,
      lineLast: last.lineLast,
    });
  }
  return rows;
}

function interleave(rows: readonly SourceRow[], others: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  let pending: SourceRow[] = [];
  const flush = () => {
    if (pending.length > 0) blocks.push({ type: 'table', rows: pending });
    pending = [];
  };
  for (const row of rows) {
    while (next < others.length && (others[next]?.no ?? 0) < row.lineFirst) {
      const line = others[next++];
      if (line && line.text.trim() !== '') flush();
      if (line) blocks.push({ type: 'line', line });
    }
    while (next < others.length && (others[next]?.no ?? 0) <= row.lineLast) next++;
    pending.push(row);
  }
  flush();
  for (const line of others.slice(next)) blocks.push({ type: 'line', line });
  return blocks;
}
