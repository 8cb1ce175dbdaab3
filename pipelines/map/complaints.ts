import { headingKey, normaliseText } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Piece, RawRow, RawTable } from '../stages.ts';
import { cellOf } from './cells.ts';
import { isNoCount, maybeCount, saysAllComplaints, saysSum } from './complaintCounts.ts';
import { printed, rowDoubt, type Doubt } from './reading.ts';
import { isDash } from './values.ts';

export interface DraftComplaint {
  readonly year: number;
  readonly category: string;
  readonly count: number | null;
  readonly total: number | null;
  readonly pieces: readonly Piece[];
  readonly doubt: Doubt | null;
}

interface MappedComplaints {
  readonly complaints: DraftComplaint[];
  readonly unread: RawRow[];
}

/** Rows of complaint tables: a category and its count, in the year of the row, of the caption or of each column. */
export function mapComplaintTable(
  table: RawTable,
  totals: ReadonlyMap<number, number>,
): MappedComplaints {
  const yearAt = table.columns.findIndex(({ role, year }) => role === 'year' && year === null);
  const years = yearColumns(table);
  if (yearAt >= 0 && !namesCategories(table)) return complaintsByRow(table, yearAt);
  return complaintsByCategory(table, years, yearAt, totals);
}

/** Whether a column of categories holds words, as against counts under a category's name. */
function namesCategories(table: RawTable): boolean {
  const at = table.columns.findIndex(({ role }) => role === 'complaint_category');
  const texts = table.rows
    .filter((row) => row.kind === 'data')
    .map((row) => printed(row.cells[at]?.pieces ?? []));
  const worded = texts.filter((text) => /[ก-ฮ]{2}/.test(text) && !/^[\d๐-๙]/.test(text.trim()));
  return at >= 0 && worded.length > texts.length / 2;
}

function complaintsByCategory(
  table: RawTable,
  years: readonly YearColumn[],
  yearAt: number,
  totals: ReadonlyMap<number, number>,
): MappedComplaints {
  const complaints: DraftComplaint[] = [];
  const unread: RawRow[] = [];
  if (years.length === 0) {
    for (const row of table.rows) if (row.kind === 'total') unread.push(row);
  }
  const known = new Map([...totalsOf(table, years), ...totals]);
  let yearAbove: number | null = null;
  for (const row of table.rows.filter((r) => r.kind === 'data')) {
    const category = cellOf(table.columns, row, 'complaint_category');
    if (yearAt >= 0) yearAbove = yearsIn(printed(row.cells[yearAt]?.pieces ?? []))[0] ?? yearAbove;
    const counted = years.length > 0 ? ofYears(row, years) : ofYear(table, row, yearAt, yearAbove);
    if (saysSum(printed(category))) {
      // Counted among the totals; its row states no category.
      if (years.length === 0) unread.push(row);
      continue;
    }
    const isOdd = counted.some(({ pieces }) => isNoCount(pieces));
    if (counted.length === 0 || isOdd || isDash(printed(category))) unread.push(row);
    else
      for (const { year, pieces, doubt } of counted) {
        complaints.push({
          year,
          category: normaliseText(printed(category)),
          ...countIn(pieces, rowDoubt(row.notes) ?? doubt),
          total: known.get(year) ?? null,
          pieces: [...category, ...pieces],
        });
      }
  }
  return { complaints: toldOnce(complaints), unread };
}

/** The count of a cell; what is neither a number nor a dash was not read. */
function countIn(
  pieces: readonly Piece[],
  doubt: Doubt | null,
): Pick<DraftComplaint, 'count' | 'doubt'> {
  const count = maybeCount(pieces);
  const isUnread = count === null && !isDash(printed(pieces));
  return { count, doubt: isUnread ? 'not_read' : doubt };
}

/** Two columns of one year that say the same of a category, or nothing, are one count. */
function toldOnce(complaints: readonly DraftComplaint[]): DraftComplaint[] {
  const known = new Set<string>();
  return complaints.filter(({ year, category, pieces }) => {
    const places = pieces.map(({ no, text }) => `${no} ${text}`).join('\n');
    const key = `${year} ${category}\n${places}`;
    return !known.has(key) && known.add(key);
  });
}

/** A year in each row, a category over each other column: a dash or nothing is no count. */
function complaintsByRow(table: RawTable, yearAt: number): MappedComplaints {
  const complaints: DraftComplaint[] = [];
  const unread: RawRow[] = [];
  const headings = withoutShared(table, yearAt);
  const sumAt = headings.findIndex((heading) => saysSum(heading) || saysAllComplaints(heading));
  for (const row of table.rows) {
    if (row.kind !== 'data' && row.kind !== 'total') continue;
    const year =
      row.kind === 'data' ? yearsIn(printed(row.cells[yearAt]?.pieces ?? []))[0] : undefined;
    if (year === undefined || row.cells.some(({ pieces }) => isNoCount(pieces))) {
      unread.push(row);
      continue;
    }
    const total = maybeCount(row.cells[sumAt]?.pieces ?? []);
    table.columns.forEach(({ role }, i) => {
      const pieces = row.cells[i]?.pieces ?? [];
      if (i === yearAt || i === sumAt || role === 'seq' || pieces.length === 0) return;
      const category = normaliseText(headings[i] ?? '');
      complaints.push({ year, category, ...countIn(pieces, rowDoubt(row.notes)), total, pieces });
    });
  }
  return { complaints: toldOnce(complaints), unread };
}

/** Headings without the words that head all of them: "จำนวนเรื่องร้องเรียน" over each category. */
function withoutShared(table: RawTable, yearAt: number): string[] {
  const headings = table.columns.map(({ heading }) => normaliseText(heading));
  const others = headings.filter((heading, i) => i !== yearAt && heading !== '');
  const [first = ''] = others;
  const words = first.split(' ');
  let shared = 0;
  while (shared < words.length - 1 && others.length > 1) {
    const start = `${words.slice(0, shared + 1).join(' ')} `;
    if (!others.every((heading) => heading.startsWith(start))) break;
    shared += 1;
  }
  const start = shared === 0 ? '' : `${words.slice(0, shared).join(' ')} `;
  return headings.map((heading) =>
    heading.startsWith(start) ? heading.slice(start.length) : heading,
  );
}

interface Counted {
  readonly year: number;
  readonly pieces: readonly Piece[];
  readonly doubt: Doubt | null;
}

interface YearColumn {
  readonly year: number;
  readonly at: number;
  readonly doubt: Doubt | null;
}

/** What the columns of complaints that came, as against those settled or left, are called. */
const CAME = /รวม|ทั้งหมด|จำนวนเรื่อง|ที่ได้?รับ|รับเรื่อง|รับแจ้ง/;

/** A column for each year: where several stand under one, that of all that came, else the first, unsure. */
function yearColumns(table: RawTable): YearColumn[] {
  const all = table.columns.flatMap(({ year, heading }, at) =>
    year === null || /ร้อยละ|%/.test(heading) ? [] : [{ year, at, heading: headingKey(heading) }],
  );
  const named = new Set(all.map(({ heading }) => heading));
  return all.flatMap(({ year, at }) => {
    const same = all.filter((one) => one.year === year);
    if (same.length === 1 || named.size < all.length) return [{ year, at, doubt: null }];
    const best = same.find((one) => CAME.test(one.heading.replace(/25\d\d/, '')));
    if ((best ?? same[0])?.at !== at) return [];
    return [{ year, at, doubt: best ? null : ('several_values' as const) }];
  });
}

function ofYears(row: RawRow, years: readonly YearColumn[]): Counted[] {
  return years.map(({ year, at, doubt }) => ({ year, pieces: row.cells[at]?.pieces ?? [], doubt }));
}

/** The count of a row in the year it names, which may stand once for several rows, or the caption names. */
function ofYear(table: RawTable, row: RawRow, yearAt: number, yearAbove: number | null): Counted[] {
  const own = printed(row.cells[yearAt]?.pieces ?? []);
  const year = yearAt >= 0 ? yearAbove : row.context.year;
  if (year === null || (yearAt >= 0 && !isDash(own) && yearsIn(own).length === 0)) return [];
  return [{ year, pieces: countPieces(table, row, yearAt), doubt: null }];
}

/** The cell that counts: under its heading, else the only other one that holds a number. */
function countPieces(table: RawTable, row: RawRow, yearAt: number): readonly Piece[] {
  const own = cellOf(table.columns, row, 'complaint_total');
  if (own.length > 0 || yearAt < 0) return own;
  const counts = table.columns.flatMap(({ role }, i) => {
    const pieces = row.cells[i]?.pieces ?? [];
    const isOther = i === yearAt || role === 'seq' || role === 'complaint_category';
    return isOther || maybeCount(pieces) === null ? [] : [pieces];
  });
  return counts.length === 1 ? (counts[0] ?? []) : [];
}

/** All complaints of each year, where the table's last row sums its columns. */
function totalsOf(table: RawTable, years: readonly YearColumn[]): [number, number][] {
  const isTotal = (row: RawRow) =>
    row.kind === 'total' ||
    (row.kind === 'data' && saysSum(printed(cellOf(table.columns, row, 'complaint_category'))));
  const row = table.rows.findLast(isTotal);
  return years.flatMap(({ year, at }): [number, number][] => {
    const total = maybeCount(row?.cells[at]?.pieces ?? []);
    return total === null ? [] : [[year, total]];
  });
}
