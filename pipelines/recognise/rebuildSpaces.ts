import { squash } from '../normalise/thai.ts';
import type { Piece, SourceLine, SourceRow } from '../stages.ts';
import { isContextLine } from './context.ts';
import { isPageFurniture } from './furniture.ts';
import { readHeading } from './heading.ts';
import type { RebuiltTable } from './rebuild.ts';

const FEWEST_HEADINGS = 3;

/** A stretch between runs of spaces, with the column of the page it begins at. */
interface Stretch {
  readonly text: string;
  readonly column: number;
}

/** A table whose columns are parted by two spaces or more: null where any line does not fit. */
export function rowsOfSpaces(lines: readonly SourceLine[]): RebuiltTable | null {
  const at = lines.findIndex((line) => isHeadingLine(line));
  const heading = lines[at];
  if (!heading) return null;
  const width = stretchesOf(heading.text).length;
  const runs: SourceRow[][] = [[rowOf(heading)]];
  let expected = 1;
  let isParted = false;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isPageFurniture(line.text)) continue;
    if (isContextLine(line.text)) {
      isParted = true;
      continue;
    }
    const number = leadingNumber(line);
    const isNext = number === expected || (isParted && number === 1);
    if (isNext && number !== null) {
      if (stretchesOf(line.text).length !== width) return null;
      if (isParted) runs.push([]);
      runs.at(-1)?.push(rowOf(line));
      expected = number + 1;
      isParted = false;
    } else if (isParted || !goesOnAbove(runs, line, lines)) {
      return hasRowAfter(lines.slice(i), expected) ? null : { runs, by: 'spaces' };
    }
  }
  return { runs, by: 'spaces' };
}

function isHeadingLine(line: SourceLine): boolean {
  const roles = stretchesOf(line.text).map(
    ({ text }) => readHeading({ pieces: [{ no: line.no, cell: null, text }] }).role,
  );
  const hasName = roles.includes('name') || roles.includes('risk_issue');
  return roles.length >= FEWEST_HEADINGS && roles[0] === 'seq' && hasName && !roles.includes(null);
}

function leadingNumber(line: SourceLine): number | null {
  const match = /^(\d{1,3})[.)]?$/.exec(squash(stretchesOf(line.text)[0]?.text ?? ''));
  return match ? Number(match[1]) : null;
}

function hasRowAfter(lines: readonly SourceLine[], expected: number): boolean {
  return lines.some(
    (line) => leadingNumber(line) === expected && stretchesOf(line.text).length > 1,
  );
}

/** Takes a wrapped line in where each of its stretches begins right under one of the row above. */
function goesOnAbove(runs: SourceRow[][], line: SourceLine, lines: readonly SourceLine[]): boolean {
  const run = runs.at(-1);
  const above = run?.at(-1);
  const first = lines.find(({ no }) => no === above?.lineFirst);
  if (!run || !above || !first || run.length < (run === runs[0] ? 2 : 1)) return false;
  if (!/^\s{2,}/.test(line.text)) return false;
  const columns = stretchesOf(first.text).map(({ column }) => column);
  const more = stretchesOf(line.text).map(({ text, column }) => ({
    at: columns.findIndex((of) => Math.abs(of - column) <= 1),
    piece: { no: line.no, cell: null, text },
  }));
  if (more.some(({ at }) => at < 1)) return false;
  run[run.length - 1] = {
    ...above,
    lineLast: line.no,
    cells: above.cells.map((cell, i) => ({
      pieces: [
        ...cell.pieces,
        ...more.flatMap(({ at, piece }): Piece[] => (at === i ? [piece] : [])),
      ],
    })),
  };
  return true;
}

function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    column: columnsWide(text.slice(0, match.index)),
  }));
}

/** Columns of the page that a text takes: marks above and below a letter take none. */
function columnsWide(text: string): number {
  return text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
}

function rowOf(line: SourceLine): SourceRow {
  return {
    cells: stretchesOf(line.text).map(({ text }) => ({
      pieces: [{ no: line.no, cell: null, text }],
    })),
    lineFirst: line.no,
    lineLast: line.no,
  };
}
