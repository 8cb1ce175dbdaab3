import { squash } from '../normalise/thai.ts';
import type { Piece, SourceLine, SourceRow } from '../stages.ts';
import { columnsOf, isHeadingRow } from './columns.ts';
import { isContextLine } from './context.ts';
import { isPageFurniture } from './furniture.ts';
import { pageNoise } from './pageNoise.ts';
import type { RebuiltTable } from './rebuild.ts';
import { placeStretches, type Stretch, widened, type Extent } from './stretches.ts';
import { maybeTotalWord } from './vocabulary.ts';

const FEWEST_HEADINGS = 3;
const MOST_HEADING_LINES = 4;

/** Stretches of words, parted by two spaces or more, or by three where words are parted by two. */
const STRETCHES = [/\S+(?: \S+)*/g, /\S+(?: {1,2}\S+)*/g] as const;

/** A line as its stretches, each with the columns of the page it takes. */
interface PartedLine {
  readonly line: SourceLine;
  readonly stretches: readonly Stretch[];
}

/** A table whose columns are parted by runs of spaces: null where no heading with a name is found. */
export function rowsOfSpaces(lines: readonly SourceLine[]): RebuiltTable | null {
  const skipped = pageNoise(lines);
  for (const pattern of STRETCHES) {
    const parted = lines
      .filter((line) => !skipped.has(line.no))
      .map((line) => ({ line, stretches: part(line, pattern) }));
    const runs = runsOf(parted);
    if (runs) return { runs, by: 'spaces', skipped };
  }
  return null;
}

function part(line: SourceLine, pattern: RegExp): Stretch[] {
  return [...line.text.matchAll(pattern)].map((match) => {
    const from = columnsWide(line.text.slice(0, match.index));
    return { text: match[0], from, to: from + columnsWide(match[0]) };
  });
}

/** Columns of the page that a text takes: marks above and below a letter take none. */
function columnsWide(text: string): number {
  return text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
}

/** The heading in force: its lines, the row they make, and the columns of the page its cells take. */
interface Headed {
  readonly lines: readonly PartedLine[];
  readonly row: SourceRow;
  readonly key: string;
  extents: readonly Extent[];
}

function runsOf(lines: readonly PartedLine[]): SourceRow[][] | null {
  const runs: SourceRow[][] = [];
  let headed: Headed | null = null;
  let above: SourceRow | null = null;
  let expected = 1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isPageFurniture(line.line.text)) continue;
    const heading = headingAt(lines, at);
    if (heading) {
      headed = { ...heading, extents: widened(heading.extents, rowsBelow(lines, at, heading)) };
      runs.push([heading.row]);
      at += heading.lines.length - 1;
      above = null;
      continue;
    }
    const run = runs.at(-1);
    if (!headed || !run) continue;
    const number = leadingNumber(line);
    if (number !== null && (number === expected || number === 1)) {
      above = rowOf([line], headed);
      run.push(above);
      expected = number + 1;
    } else if (isTotal(line)) {
      run.push(rowOf([line], headed));
      above = null;
    } else if (!isContextLine(line.line.text) && above && goesOn(line)) {
      above = joined(above, rowOf([line], headed));
      run[run.length - 1] = above;
    } else {
      above = null;
      if (run.length > 0) runs.push([]);
    }
  }
  const filled = runs.filter((run) => run.length > 0);
  return headed && filled.flat().length > 1 ? filled : null;
}

/** A heading of the table, over as many lines as stand before its first row or mission. */
function headingAt(lines: readonly PartedLine[], at: number): Headed | null {
  const first = lines[at];
  if (!first || first.stretches.length < FEWEST_HEADINGS || leadingNumber(first) !== null)
    return null;
  if (!isHeadingRow(bareRow(first))) return null;
  let end = at + 1;
  for (; end < lines.length && end - at <= MOST_HEADING_LINES; end++) {
    const line = lines[end];
    if (!line || isPageFurniture(line.line.text) || isContextLine(line.line.text)) break;
    if (leadingNumber(line) !== null) break;
  }
  const own = lines.slice(at, end);
  if (own.length > MOST_HEADING_LINES) return null;
  const extents = first.stretches.map(({ from, to }) => ({ from, to }));
  const headed = { lines: own, extents, row: bareRow(first), key: '' };
  const row = rowOf(own, headed);
  const roles = columnsOf([row]).map((column) => column.role);
  if (roles[0] !== 'seq' || !(roles.includes('name') || roles.includes('risk_issue'))) return null;
  return { ...headed, row };
}

/** Stretches of the numbered lines below that fill every column: they show how far each reaches. */
function rowsBelow(lines: readonly PartedLine[], at: number, heading: Headed): Stretch[][] {
  return lines
    .slice(at + heading.lines.length)
    .filter((line) => leadingNumber(line) !== null)
    .map(({ stretches }) => [...stretches])
    .filter((stretches) => stretches.length === heading.extents.length);
}

function leadingNumber({ stretches }: PartedLine): number | null {
  const match = /^\(?(\d{1,3})[.)]?$/.exec(squash(stretches[0]?.text ?? ''));
  return match && stretches.length > 1 ? Number(match[1]) : null;
}

function isTotal({ stretches }: PartedLine): boolean {
  return stretches.length > 1 && maybeTotalWord(stretches[0]?.text ?? '') !== null;
}

/** Whether a line can be the rest of the row above: it is set in from the margin. */
function goesOn({ line }: PartedLine): boolean {
  return /^\s{2,}\S/.test(line.text);
}

function bareRow({ line, stretches }: PartedLine): SourceRow {
  return {
    cells: stretches.map(({ text }) => ({ pieces: [{ no: line.no, cell: null, text }] })),
    lineFirst: line.no,
    lineLast: line.no,
  };
}

/** Lines as one row, each stretch in the column it stands under. */
function rowOf(lines: readonly PartedLine[], { extents }: Pick<Headed, 'extents'>): SourceRow {
  const cells: Piece[][] = extents.map(() => []);
  for (const { line, stretches } of lines) {
    placeStretches(stretches, extents).forEach((at, i) => {
      cells[at]?.push({ no: line.no, cell: null, text: stretches[i]?.text ?? '' });
    });
  }
  return {
    cells: cells.map((pieces) => ({ pieces })),
    lineFirst: lines[0]?.line.no ?? 0,
    lineLast: lines.at(-1)?.line.no ?? 0,
  };
}

function joined(above: SourceRow, more: SourceRow): SourceRow {
  return {
    ...above,
    lineLast: more.lineLast,
    cells: above.cells.map((cell, i) => ({
      pieces: [...cell.pieces, ...(more.cells[i]?.pieces ?? [])],
    })),
  };
}
