import { readMoney } from '../normalise/number.ts';
import { squash } from '../normalise/thai.ts';
import type { Role, SourceLine, SourceRow } from '../stages.ts';
import { isContextLine } from './context.ts';
import { readHeading } from './heading.ts';
import type { RebuiltTable } from './rebuild.ts';

const FEWEST_HEADINGS = 3;
const MOST_HEADINGS = 12;

/** A table printed as one cell a line, headings first: null where any row breaks the period. */
export function rowsOfLines(lines: readonly SourceLine[]): RebuiltTable | null {
  const filled = lines.filter((line) => line.text.trim() !== '' && !isPageLine(line.text));
  for (let start = 0; start < filled.length; start++) {
    const roles = headingRoles(filled, start);
    if (roles) return walkRows(filled, start, roles);
  }
  return null;
}

/** Page numbers in dashes; a bare number may be a row's own. */
function isPageLine(text: string): boolean {
  return /^\s*(?:[-–—]\s*[\d๐-๙]{1,3}\s*[-–—]|หน้า(?:ที่)?\s*[\d๐-๙]{1,3})\s*$/.test(text);
}

/** The headings from a line on, up to the number 1: all known, the first a number, a name among them. */
function headingRoles(lines: readonly SourceLine[], start: number): Role[] | null {
  const roles: Role[] = [];
  for (const line of lines.slice(start, start + MOST_HEADINGS + 1)) {
    if (numberOf(line) === 1) break;
    const role = roleOf(line);
    if (role === null) return null;
    roles.push(role);
  }
  const isTable = roles[0] === 'seq' && (roles.includes('name') || roles.includes('risk_issue'));
  const fits = roles.length >= FEWEST_HEADINGS && roles.length <= MOST_HEADINGS;
  return isTable && fits && numberOf(lines[start + roles.length]) === 1 ? roles : null;
}

function roleOf(line: SourceLine): Role | null {
  return readHeading({ pieces: [{ no: line.no, cell: null, text: line.text.trim() }] }).role;
}

function numberOf(line: SourceLine | undefined): number | null {
  const match = /^(\d{1,3})[.)]?$/.exec(squash(line?.text ?? ''));
  return match ? Number(match[1]) : null;
}

function walkRows(
  lines: readonly SourceLine[],
  start: number,
  roles: readonly Role[],
): RebuiltTable | null {
  const runs: SourceRow[][] = [[rowOf(lines.slice(start, start + roles.length))]];
  let expected = 1;
  for (let at = start + roles.length; at < lines.length;) {
    const cells = lines.slice(at, at + roles.length);
    if (numberOf(cells[0]) === expected) {
      if (cells.length < roles.length || !holds(cells, roles)) return null;
      runs.at(-1)?.push(rowOf(cells));
      expected++;
      at += roles.length;
      continue;
    }
    const between = lines.slice(at).findIndex((line) => !isContextLine(line.text));
    const next = numberOf(lines[at + between]);
    if (between <= 0 || (next !== expected && next !== 1)) return ended(lines, at, runs, expected);
    runs.push([]);
    expected = next;
    at += between;
  }
  return { runs, by: 'lines' };
}

/** The rows so far, unless the table seems to go on after words that belong to no row. */
function ended(
  lines: readonly SourceLine[],
  at: number,
  runs: SourceRow[][],
  expected: number,
): RebuiltTable | null {
  const goesOn = lines.slice(at).some((line) => numberOf(line) === expected);
  return goesOn ? null : { runs, by: 'lines' };
}

/** Whether every cell can be what its heading says: money is money, words are no further number. */
function holds(cells: readonly SourceLine[], roles: readonly Role[]): boolean {
  return cells.every((cell, i) => {
    const role = roles[i];
    if (isContextLine(cell.text)) return false;
    if (role === 'budget' || role === 'disbursed' || role === 'remaining') {
      return ['amount', 'dash', 'no_budget'].includes(readMoney(cell.text).kind);
    }
    return (role !== 'name' && role !== 'risk_issue') || /[ก-ฮ]{2}/.test(cell.text);
  });
}

function rowOf(lines: readonly SourceLine[]): SourceRow {
  return {
    cells: lines.map((line) => ({
      pieces: [{ no: line.no, cell: null, text: line.text.trim() }],
    })),
    lineFirst: lines[0]?.no ?? 0,
    lineLast: lines.at(-1)?.no ?? 0,
  };
}
