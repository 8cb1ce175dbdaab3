import { digitsOf } from './figuresScan.ts';
import type { ReadDocument, RebuiltSpan, SourceRow } from '../stages.ts';

/** What the readers say of a line that stands in a table. */
export interface TableLine {
  /** How its cells are parted: by tabs or strokes, by runs of spaces, or it is one cell. */
  readonly by: 'marks' | 'spaces' | 'lines' | 'labels';
  /** Number of the row's column the line stands in; null where the line holds the whole row. */
  readonly column: number | null;
  /** Cells of the row before the first that holds words. */
  readonly leading: number;
  /** Columns of the row that hold nothing but 1, 2, 3 … in order: the first, and past the last. */
  readonly counting: readonly [first: number, end: number] | null;
}

/** Lines that stand in a table, by number. */
export type TableLines = ReadonlyMap<number, TableLine>;

export interface PrintedCell {
  readonly text: string;
  /** As evidence counts cells; null outside tables and where the line is one cell. */
  readonly index: number | null;
  readonly isInTable: boolean;
}

/** Which lines stand in tables, by what was read and by the spans that tables were rebuilt from. */
export function tableLines(read: ReadDocument, rebuilt: readonly RebuiltSpan[]): TableLines {
  const found = new Map<number, TableLine>();
  for (const span of rebuilt) {
    for (let no = span.lineFirst; no <= span.lineLast; no++) {
      found.set(no, { by: span.by, column: null, leading: 0, counting: null });
    }
  }
  for (const block of read.blocks) {
    if (block.type === 'table') for (const row of block.rows) addRow(found, row, read.cellPerLine);
  }
  return found;
}

function addRow(found: Map<number, TableLine>, row: SourceRow, cellPerLine: boolean): void {
  const words = row.cells.findIndex(({ pieces }) => pieces.some(({ text }) => WORD.test(text)));
  const texts = row.cells.map(({ pieces }) =>
    pieces.length > 1 ? SEVERAL : (pieces[0]?.text ?? ''),
  );
  const counting = maybeCounting(texts);
  const whole: TableLine = { by: 'marks', column: null, leading: words, counting };
  row.cells.forEach(({ pieces }, column) => {
    for (const { no } of pieces) {
      if (cellPerLine) found.set(no, { by: 'lines', column, leading: words, counting });
      else if (!found.has(no)) found.set(no, whole);
    }
  });
}

const WORD = /[ก-ฮA-Za-z]/;
/** Stands for a cell of several lines, which numbers no column. */
const SEVERAL = '…';
const ONE = /^[\s(]*[1๑][\s).]*$/;

/** Numbers of columns or quarters: all filled cells, three at least, or four cells side by side. */
function maybeCounting(texts: readonly string[]): [number, number] | null {
  const first = texts.findIndex((text) => ONE.test(text));
  if (first < 0) return null;
  let end = first;
  while (countedAt(texts, end) === end - first + 1) end++;
  const filled = texts.filter((text) => text.trim() !== '').length;
  const isWhole = filled === end - first && filled >= 3;
  return isWhole || end - first >= 4 ? [first, end] : null;
}

function countedAt(texts: readonly string[], at: number): number {
  const text = texts[at] ?? '';
  return /^[\s().\d๐-๙]+$/.test(text) ? Number(digitsOf(text).replace(/[\s().]/g, '')) : 0;
}

/** The cells of a line drawn with strokes. */
function maybeDrawn(text: string): string[] | null {
  if (!text.includes('|')) return null;
  return /^\s*(?:- )?\|(.*)\|\s*$/.exec(text)?.[1]?.split('|') ?? null;
}

/** The cells a line shows: parted by tabs, by the strokes of a drawn table, or by runs of spaces. */
export function cellsOfLine(text: string, place: TableLine | undefined): PrintedCell[] {
  const isInTable = place !== undefined;
  const one = [{ text, index: null, isInTable }];
  if (place?.by === 'lines') return one;
  if (place?.by === 'spaces')
    return text.split(/\s{2,}/).map((part) => ({ text: part, index: null, isInTable }));
  const cells = text.includes('\t') ? text.split('\t') : maybeDrawn(text);
  return cells === null ? one : cells.map((part, index) => ({ text: part, index, isInTable }));
}
