import { squash } from '../normalise/thai.ts';
import type { Piece, SourceLine, SourceRow } from '../stages.ts';
import { isContextLine } from './context.ts';
import { isPageFurniture } from './furniture.ts';
import { readHeading } from './heading.ts';
import type { RebuiltTable } from './rebuild.ts';

const FEWEST_HEADINGS = 3;

/** Stretches of words, parted by two spaces or more, or by three where words are parted by two. */
const STRETCHES = [/\S+(?: \S+)*/g, /\S+(?: {1,2}\S+)*/g] as const;

/** A line as its stretches, each with the column of the page it begins at. */
interface PartedLine {
  readonly line: SourceLine;
  readonly stretches: readonly { readonly text: string; readonly column: number }[];
}

/** A table whose columns are parted by runs of spaces: null where any line does not fit. */
export function rowsOfSpaces(lines: readonly SourceLine[]): RebuiltTable | null {
  for (const pattern of STRETCHES) {
    const table = rowsOfParted(lines.map((line) => ({ line, stretches: part(line, pattern) })));
    if (table) return table;
  }
  return null;
}

function part(line: SourceLine, pattern: RegExp): PartedLine['stretches'] {
  return [...line.text.matchAll(pattern)].map((match) => ({
    text: match[0],
    column: columnsWide(line.text.slice(0, match.index)),
  }));
}

/** Columns of the page that a text takes: marks above and below a letter take none. */
function columnsWide(text: string): number {
  return text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
}

function rowsOfParted(lines: readonly PartedLine[]): RebuiltTable | null {
  const at = lines.findIndex(isHeading);
  const heading = lines[at];
  if (!heading) return null;
  const runs: SourceRow[][] = [[rowOf(heading)]];
  let above: PartedLine | null = null;
  let expected = 1;
  for (const [i, line] of lines.entries()) {
    if (i <= at || isPageFurniture(line.line.text)) continue;
    const number = leadingNumber(line);
    if (isContextLine(line.line.text)) {
      above = null;
      runs.push([]);
    } else if (number !== null && (number === expected || (above === null && number === 1))) {
      if (line.stretches.length !== heading.stretches.length) return null;
      runs.at(-1)?.push(rowOf(line));
      above = line;
      expected = number + 1;
    } else if (!above || !goesOn(runs, above, line)) {
      return hasRowAfter(lines.slice(i), expected) ? null : finished(runs);
    }
  }
  return finished(runs);
}

function finished(runs: readonly SourceRow[][]): RebuiltTable {
  return { runs: runs.filter((run) => run.length > 0), by: 'spaces' };
}

function isHeading({ line, stretches }: PartedLine): boolean {
  const roles = stretches.map(
    ({ text }) => readHeading({ pieces: [{ no: line.no, cell: null, text }] }).role,
  );
  const hasName = roles.includes('name') || roles.includes('risk_issue');
  return roles.length >= FEWEST_HEADINGS && roles[0] === 'seq' && hasName && !roles.includes(null);
}

function leadingNumber({ stretches }: PartedLine): number | null {
  const match = /^(\d{1,3})[.)]?$/.exec(squash(stretches[0]?.text ?? ''));
  return match ? Number(match[1]) : null;
}

function hasRowAfter(lines: readonly PartedLine[], expected: number): boolean {
  return lines.some((line) => leadingNumber(line) === expected && line.stretches.length > 1);
}

/** Takes a wrapped line in where each of its stretches begins right under one of the row above. */
function goesOn(runs: SourceRow[][], above: PartedLine, { line, stretches }: PartedLine): boolean {
  const run = runs.at(-1);
  const row = run?.at(-1);
  if (!run || !row || !/^\s{2,}/.test(line.text)) return false;
  const more = stretches.map(({ text, column }) => ({
    at: above.stretches.findIndex((of) => Math.abs(of.column - column) <= 1),
    piece: { no: line.no, cell: null, text },
  }));
  if (more.some(({ at }) => at < 1)) return false;
  const added = (i: number): Piece[] => more.flatMap(({ at, piece }) => (at === i ? [piece] : []));
  run[run.length - 1] = {
    ...row,
    lineLast: line.no,
    cells: row.cells.map((cell, i) => ({ pieces: [...cell.pieces, ...added(i)] })),
  };
  return true;
}

function rowOf({ line, stretches }: PartedLine): SourceRow {
  return {
    cells: stretches.map(({ text }) => ({ pieces: [{ no: line.no, cell: null, text }] })),
    lineFirst: line.no,
    lineLast: line.no,
  };
}
