import { squash } from '../normalise/thai.ts';
import type { SourceLine } from '../stages.ts';
import {
  type ItaColumn,
  joinedHeadings,
  maybeColumns,
  maybeOneYear,
  speaksOfIta,
} from './itaHeading.ts';

/** One printed row and what its heading says of each cell. */
export interface ItaRow {
  readonly line: SourceLine;
  /** Cells as printed, by tabs. */
  readonly cells: readonly string[];
  readonly columns: readonly ItaColumn[];
  /** The year named above the table, where one is. */
  readonly year: number | null;
  /** What stands above the table, where a province may be named. */
  readonly title: string;
}

/** The tables of published ITA results that a document is made of. */
export interface ItaTable {
  /** The first line above a table that speaks of the ITA. */
  readonly title: string | null;
  /** Lines of headings and titles. */
  readonly headings: readonly SourceLine[];
  /** Heading lines with a filled column that the reference lacks. */
  readonly unknown: readonly SourceLine[];
  readonly rows: readonly ItaRow[];
}

/** How far into a document its first table of results may begin. */
const FIRST_LINES = 200;
/** What every heading of such a table holds, in whatever wording: most documents have no such line. */
const MAYBE_HEADING = /หน่วยงาน|อปท|ท้องถิ่น|agency|organi[sz]ation/i;

const PROVINCE_ALONE = /^จังหวัด[\u0E01-\u0E4E]{2,20}$/;

/** Whether the document may be one of published results, by a look at its first rows. */
export function mayHoldResults(lines: readonly SourceLine[]): boolean {
  return lines
    .slice(0, FIRST_LINES)
    .some(
      ({ text }, at) =>
        text.includes('\t') &&
        MAYBE_HEADING.test(text) &&
        maybeHeading(text.split('\t'), lines[at + 1]) !== null,
    );
}

/**
 * The results a document is made of, or null where it is another document: most of its rows must
 * stand under headings of results, and a heading or a line above must speak of the ITA.
 */
export function maybeItaTable(lines: readonly SourceLine[]): ItaTable | null {
  if (!mayHoldResults(lines)) return null;
  const reading = openReading();
  for (let at = 0; at < lines.length; at++) at += takeLine(reading, lines, at);
  const { headings, rows, before } = reading;
  const printed = lines.filter(({ text }) => text.includes('\t') && text.trim() !== '').length;
  if (rows.length === 0 || (rows.length + headings.length) * 2 < printed) return null;
  if (!speaksOfIta([...before, ...headings].map(({ text }) => text).join('\n'))) return null;
  const title = [...before, ...headings].find(({ text }) => speaksOfIta(text)) ?? null;
  const isTitle = title !== null && !reading.headed.has(title.no);
  return {
    title: isTitle ? title.text.replaceAll('\t', ' ').trim() : null,
    headings,
    unknown: unknownColumns(rows, headings),
    rows,
  };
}

interface Reading {
  columns: readonly ItaColumn[] | null;
  year: number | null;
  title: string;
  /** Lines since the last row: what a heading below them stands under. */
  above: SourceLine[];
  readonly before: SourceLine[];
  readonly headings: SourceLine[];
  readonly headed: Set<number>;
  readonly rows: ItaRow[];
}

function openReading(): Reading {
  const empty = { above: [], before: [], headings: [], headed: new Set<number>(), rows: [] };
  return { columns: null, year: null, title: '', ...empty };
}

/** Takes one line in; answers how many lines after it were taken with it. */
function takeLine(reading: Reading, lines: readonly SourceLine[], at: number): number {
  const line = lines[at];
  if (!line || line.text.trim() === '') return 0;
  const cells = line.text.split('\t');
  const found = MAYBE_HEADING.test(line.text) ? maybeHeading(cells, lines[at + 1]) : null;
  if (found) {
    startTable(reading, found.columns, lines.slice(at, at + found.lines));
    return found.lines - 1;
  }
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (reading.columns === null || filled < 2) takeCaption(reading, line, cells);
  else {
    reading.above = [];
    pushRow(reading, line, cells);
  }
  return 0;
}

/** A line of one cell: words above a table, the province of the rows below it, or a row cut short. */
function takeCaption(reading: Reading, line: SourceLine, cells: readonly string[]): void {
  const isProvince = line.text.length < 60 && PROVINCE_ALONE.test(squash(line.text));
  if (isProvince) reading.title = line.text;
  reading.above.push(line);
  if (cells.length === 1) return;
  if (reading.columns === null || isProvince) reading.headings.push(line);
  else pushRow(reading, line, cells);
}

function pushRow(reading: Reading, line: SourceLine, cells: readonly string[]): void {
  const { columns, year, title } = reading;
  reading.rows.push({ line, cells, columns: columns ?? [], year, title });
}

/** The columns of a heading of one row or of two. */
function maybeHeading(
  cells: readonly string[],
  next: SourceLine | undefined,
): { columns: ItaColumn[]; lines: number } | null {
  const below = next?.text.split('\t') ?? [];
  const agency = cells.findIndex((cell) => cell !== '' && MAYBE_HEADING.test(cell));
  const goesOn = below.length > 1 && (below[agency] ?? '').trim() === '';
  const joined = goesOn ? maybeColumns(joinedHeadings(cells, below)) : null;
  const single = maybeColumns(cells);
  if (joined && known(joined) > known(single ?? [])) return { columns: joined, lines: 2 };
  return single && { columns: single, lines: 1 };
}

function known(columns: readonly ItaColumn[]): number {
  return columns.filter(({ field }) => field !== null && field !== 'other').length;
}

function startTable(
  reading: Reading,
  columns: readonly ItaColumn[],
  lines: readonly SourceLine[],
): void {
  const above = reading.above.map(({ text }) => text);
  const [year, title] = [maybeOneYear(above.join('\n')), above.join(' ')];
  // A heading repeated with nothing said above it goes on with the table before.
  if (above.length > 0 || reading.columns === null) Object.assign(reading, { year, title });
  reading.before.push(...reading.above);
  reading.above = [];
  reading.columns = columns;
  for (const line of lines) {
    reading.headings.push(line);
    reading.headed.add(line.no);
  }
}

function unknownColumns(rows: readonly ItaRow[], headings: readonly SourceLine[]): SourceLine[] {
  const found = new Set<readonly ItaColumn[]>();
  for (const { cells, columns } of rows) {
    if (cells.some((cell, i) => cell.trim() !== '' && (columns[i]?.field ?? null) === null)) {
      found.add(columns);
    }
  }
  if (found.size === 0) return [];
  const first = headings.find(({ text }) => MAYBE_HEADING.test(text));
  return first ? [first] : [];
}
