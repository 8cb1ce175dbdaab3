import { headingKey, squash } from '../normalise/thai.ts';
import type { Role, SourceLine, SourceRow } from '../stages.ts';
import { assignLines } from './assignLines.ts';
import { columnsOf } from './columns.ts';
import { isContextLine } from './context.ts';
import { joinedRole, readHeading } from './heading.ts';
import type { RebuiltTable } from './rebuild.ts';
import { pageNoise } from './pageNoise.ts';
import { maybeTotalWord } from './vocabulary.ts';

const FEWEST_HEADINGS = 3;
const MOST_HEADINGS = 14;
/** Lines of a row beyond one for each column, before what follows counts as other text. */
const MOST_WRAPS = 8;

/** Heading lines of a table printed as one cell a line: each cell's lines, and how many there are. */
interface Headings {
  readonly cells: readonly (readonly SourceLine[])[];
  readonly roles: readonly Role[];
  readonly length: number;
  readonly key: string;
}

/** A table printed as one cell a line, its headings first: null where there is none. */
export function rowsOfLines(lines: readonly SourceLine[]): RebuiltTable | null {
  const noise = pageNoise(lines);
  const filled = lines.filter((line) => line.text.trim() !== '' && !noise.has(line.no));
  for (let start = 0; start < filled.length; start++) {
    const headings = headingsAt(filled, start);
    if (headings) return walkRows(filled, start, headings, noise);
  }
  return null;
}

/** The headings from a line on, as far as their words are known: a number first, a name among them. */
function headingsAt(lines: readonly SourceLine[], start: number): Headings | null {
  if (roleOf([lines[start]]) !== 'seq') return null;
  const cells: SourceLine[][] = [];
  let at = start;
  for (; at < lines.length && cells.length <= MOST_HEADINGS; at++) {
    const line = lines[at];
    const last = cells.at(-1);
    if (!line || numberOf(line) !== null || isContextLine(line.text)) break;
    if (last && completes(last, line)) last.push(line);
    else if (roleOf([line]) !== null || roleOf([line, lines[at + 1]]) !== null) cells.push([line]);
    else break;
  }
  const roles = columnsOf([rowOf(cells)]).map((column) => column.role);
  const isTable =
    (roles.includes('name') || roles.includes('risk_issue')) &&
    roles.length === cells.length &&
    cells.length >= FEWEST_HEADINGS &&
    cells.length <= MOST_HEADINGS;
  if (!isTable || firstNumber(lines, at) !== 1) return null;
  const key = lines
    .slice(start, at)
    .map(({ text }) => headingKey(text))
    .join('|');
  return { cells, roles, length: at - start, key };
}

/** The number that the first row under the headings begins with, headings of missions left out. */
function firstNumber(lines: readonly SourceLine[], at: number): number | null {
  const next = lines.slice(at, at + 8);
  const first = next.findIndex((line) => numberOf(line) !== null);
  const isLed =
    first === 0 || next.slice(0, Math.max(0, first)).some((line) => isContextLine(line.text));
  return isLed ? numberOf(next[first]) : null;
}

/** Whether a line belongs to the heading above it: the unit of its money, or the end of its words. */
function completes(above: readonly SourceLine[], line: SourceLine): boolean {
  if (/^\(.{1,30}\)$/.test(line.text.trim())) return true;
  const own = roleOf([line]);
  const isWhole = roleOf(above) !== null && own !== null && roleOf(above) !== own;
  return !isWhole && joinedRole([...above, line].map(({ text }) => text.trim()))?.score === 1;
}

function roleOf(lines: readonly (SourceLine | undefined)[]): Role | null {
  const text = lines.map((line) => line?.text.trim() ?? '').join('');
  return readHeading({ pieces: [{ no: 0, cell: null, text }] }).role;
}

function numberOf(line: SourceLine | undefined): number | null {
  const match = /^\(?(\d{1,3})[.)]?$/.exec(squash(line?.text ?? ''));
  return match ? Number(match[1]) : null;
}

function walkRows(
  lines: readonly SourceLine[],
  start: number,
  headings: Headings,
  skipped: ReadonlySet<number>,
): RebuiltTable {
  const runs: SourceRow[][] = [];
  let expected = 1;
  let at = start;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (repeats(lines, at, headings)) {
      const cells = headings.cells.map((cell, i) => shifted(headings, i, cell.length, lines, at));
      runs.push([rowOf(cells)]);
      at += headings.length;
      continue;
    }
    const number = numberOf(line);
    const run = runs.at(-1);
    if (run && number !== null && (number === expected || number === 1)) {
      const end = rowEnd(lines, at, number, headings);
      run.push(sharedOut(lines.slice(at, end), headings.roles));
      expected = number + 1;
      at = end;
    } else if (run && maybeTotalWord(line.text) !== null) {
      const end = totalEnd(lines, at, headings.roles);
      run.push(totalRow(lines.slice(at, end), headings.roles));
      at = end;
    } else {
      if (run && run.length > 0) runs.push([]);
      at++;
    }
  }
  return { runs: runs.filter((run) => run.length > 0), by: 'lines', skipped };
}

function repeats(lines: readonly SourceLine[], at: number, headings: Headings): boolean {
  if (roleOf([lines[at]]) !== 'seq') return false;
  const here = lines.slice(at, at + headings.length).map(({ text }) => headingKey(text));
  return here.join('|') === headings.key;
}

/** The lines of one heading where the headings stand again. */
function shifted(
  headings: Headings,
  index: number,
  length: number,
  lines: readonly SourceLine[],
  at: number,
): SourceLine[] {
  const before = headings.cells.slice(0, index).reduce((sum, cell) => sum + cell.length, 0);
  return lines.slice(at + before, at + before + length);
}

/** The line after a row: where the next number, heading, total or other text begins. */
function rowEnd(
  lines: readonly SourceLine[],
  at: number,
  number: number,
  headings: Headings,
): number {
  const { roles } = headings;
  const fewest = Math.ceil(roles.length * 0.6);
  let end = at + 1;
  for (; end < lines.length && end - at < roles.length + MOST_WRAPS; end++) {
    const line = lines[end];
    if (!line || isContextLine(line.text) || startsSection(line.text)) break;
    const next = numberOf(line);
    if (end - at >= fewest && (next === number + 1 || next === 1)) break;
    if (maybeTotalWord(line.text) !== null || repeats(lines, end, headings)) break;
  }
  const isLast = end - at > roles.length && !followsOn(lines, end, number, headings);
  return isLast ? cheapestEnd(lines, at, end, roles) : end;
}

function startsSection(text: string): boolean {
  return /^(?:ส่วนที่|บทที่|ภาคผนวก|หมายเหตุ|ลงชื่อ|\(ลงชื่อ)/.test(squash(text));
}

function followsOn(
  lines: readonly SourceLine[],
  end: number,
  number: number,
  headings: Headings,
): boolean {
  const next = lines[end];
  if (!next) return false;
  const isNext = numberOf(next) === number + 1 || numberOf(next) === 1;
  return (
    isNext ||
    isContextLine(next.text) ||
    maybeTotalWord(next.text) !== null ||
    repeats(lines, end, headings)
  );
}

/** Of the last row of a table, as many lines as share out best; the rest is other text. */
function cheapestEnd(
  lines: readonly SourceLine[],
  at: number,
  most: number,
  roles: readonly Role[],
): number {
  let best = { end: at + roles.length, cost: Infinity };
  for (let end = at + roles.length; end <= most; end++) {
    const texts = lines.slice(at + 1, end).map(({ text }) => text);
    const { cost } = assignLines(texts, roles.slice(1));
    if (cost < best.cost) best = { end, cost };
  }
  return best.end;
}

function sharedOut(lines: readonly SourceLine[], roles: readonly Role[]): SourceRow {
  const [number, ...rest] = lines;
  const { ends } = assignLines(
    rest.map(({ text }) => text),
    roles.slice(1),
  );
  const cells = ends.map((end, i) => rest.slice(i === 0 ? 0 : ends[i - 1], end));
  return rowOf([number ? [number] : [], ...cells]);
}

/** A total's words and the amounts on the lines after them. */
function totalEnd(lines: readonly SourceLine[], at: number, roles: readonly Role[]): number {
  const most = roles.filter((role) => role === 'budget' || role === 'disbursed').length;
  let end = at + 1;
  while (end < lines.length && end - at <= most && isAmount(lines[end])) end++;
  return end;
}

function isAmount(line: SourceLine | undefined): boolean {
  return /^(?:[\d,]+(?:\.\d+)?(?:บาท)?|-)$/.test(squash(line?.text ?? ''));
}

function totalRow(lines: readonly SourceLine[], roles: readonly Role[]): SourceRow {
  const [words, ...amounts] = lines;
  const nameAt = roles.findIndex((role) => role === 'name' || role === 'risk_issue');
  const cells = roles.map((role, i): SourceLine[] => {
    if (i === nameAt) return words ? [words] : [];
    if (role !== 'budget' && role !== 'disbursed') return [];
    const next = amounts.shift();
    return next ? [next] : [];
  });
  return rowOf(cells);
}

function rowOf(cells: readonly (readonly SourceLine[])[]): SourceRow {
  const lines = cells.flat();
  return {
    cells: cells.map((cell) => ({
      pieces: cell.map((line) => ({ no: line.no, cell: null, text: line.text.trim() })),
    })),
    lineFirst: lines[0]?.no ?? 0,
    lineLast: lines.at(-1)?.no ?? 0,
  };
}
