/** A place in a document, as evidence gives it. Lines count from 1, cells by tabs from 0. */
export interface Place {
  readonly lineFirst: number;
  readonly lineLast: number;
  /** NULL where the place is whole lines. */
  readonly cell: number | null;
  /** What is printed there; lines parted by line breaks. */
  readonly text: string;
}

/** A stretch of printed text, marked or not. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A cell of a printed line, cut where the mark begins and ends. */
export interface MarkedCell {
  readonly segments: readonly Segment[];
  /** True where the mark falls in this cell, even on a cell with nothing printed. */
  readonly isMarked: boolean;
}

type Range = readonly [number, number];

const BLANK = /\s/u;

/**
 * Finds a needle in a text, blind to blanks and line wraps.
 * Gives the first and the past-the-end index in the text, or null where it does not occur.
 */
export function findLoosely(text: string, needle: string): Range | null {
  const wanted = needle.replace(/\s+/gu, '');
  if (wanted === '') return null;
  const positions: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (BLANK.test(char)) continue;
    letters += char;
    positions.push(at);
  }
  const found = letters.indexOf(wanted);
  const first = positions[found];
  const last = positions[found + wanted.length - 1];
  return found < 0 || first === undefined || last === undefined ? null : [first, last + 1];
}

/** Cuts a text into segments at ranges that do not overlap, in order; no range marks all of it. */
export function segmentsOf(text: string, ranges: readonly Range[]): readonly Segment[] {
  if (ranges.length === 0) return [{ text, isMarked: true }];
  const segments: Segment[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    segments.push({ text: text.slice(at, from), isMarked: false });
    segments.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  segments.push({ text: text.slice(at), isMarked: false });
  return segments.filter((segment) => segment.text !== '');
}

/** Where the needles stand in a text, in order; one that overlaps an earlier one is left out. */
function rangesOf(text: string, needles: readonly string[]): Range[] {
  const found = needles.flatMap((needle) => {
    const range = findLoosely(text, needle);
    return range === null ? [] : [range];
  });
  const kept: Range[] = [];
  for (const range of found.sort((a, b) => a[0] - b[0])) {
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  }
  return kept;
}

function plainCell(text: string): MarkedCell {
  return { segments: text === '' ? [] : [{ text, isMarked: false }], isMarked: false };
}

function markedCell(text: string, needles: readonly string[]): MarkedCell {
  return {
    segments: text === '' ? [] : segmentsOf(text, rangesOf(text, needles)),
    isMarked: true,
  };
}

const solid = (text: string) => text.replace(/\s+/gu, '');

/**
 * Which cells of a line the pieces of a place stand in, taken in their order from the left: a cell
 * that is the piece goes before one that only holds it. Pieces of other lines find no cell.
 */
function cellsMeant(cells: readonly string[], needles: readonly string[]): boolean[] {
  const meant = cells.map(() => false);
  let from = 0;
  for (const needle of needles) {
    const wanted = solid(needle);
    const isIt = cells.findIndex((cell, at) => at >= from && solid(cell) === wanted);
    const at =
      isIt >= 0
        ? isIt
        : cells.findIndex((cell, index) => index >= from && findLoosely(cell, needle) !== null);
    if (at < 0) continue;
    meant[at] = true;
    from = isIt >= 0 ? at + 1 : at;
  }
  return meant;
}

function markWholeLine(cells: readonly string[], needles: readonly string[]): MarkedCell[] {
  const meant = cellsMeant(cells, needles);
  if (meant.includes(true)) {
    return cells.map((cell, index) => (meant[index] ? markedCell(cell, needles) : plainCell(cell)));
  }
  // Of a place in several pieces, a line that holds none of them only lies between two.
  if (needles.length > 1) return cells.map(plainCell);
  return cells.map((cell) => (cell.trim() === '' ? plainCell(cell) : markedCell(cell, [])));
}

/** The cells of a printed line: parted by tabs, or by the strokes of a table drawn with |. */
function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split('\t');
  const drawn = /^\s*(?:- )?\|(.*)\|\s*$/u.exec(text);
  return drawn?.[1] === undefined ? [text] : drawn[1].split('|');
}

/**
 * A printed line as cells, with the part a place points at marked: the cell it names, or only the
 * words of it the evidence quotes, or the whole line. Lines outside the place come back unmarked.
 */
export function markLine(text: string, lineNo: number, place: Place | null): readonly MarkedCell[] {
  const cells = cellsOf(text);
  if (place === null || lineNo < place.lineFirst || lineNo > place.lineLast) {
    return cells.map(plainCell);
  }
  const needles = place.text.split('\n').filter((piece) => piece.trim() !== '');
  const { cell: marked } = place;
  if (marked === null || marked >= cells.length) return markWholeLine(cells, needles);
  return cells.map((cell, index) =>
    index === marked ? markedCell(cell, needles) : plainCell(cell),
  );
}
