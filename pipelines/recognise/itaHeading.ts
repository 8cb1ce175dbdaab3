import wording from '../../data/reference/wording/ita.json' with { type: 'json' };
import { remembering } from '../normalise/remember.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';

/** What a column of published ITA results holds. */
export type ItaField =
  | 'agency'
  | 'province'
  | 'district'
  | 'type'
  | 'year'
  | 'score'
  | 'iit'
  | 'eit'
  | 'oit'
  | 'level'
  | 'other';

export interface ItaColumn {
  /** Null where the reference lacks the heading. */
  readonly field: ItaField | null;
  /** The fiscal year that the heading names: one column for each year. */
  readonly year: number | null;
  /** Place of the wording in its list: of two columns for the same the first wins. */
  readonly rank: number;
}

interface Wording {
  readonly field: ItaField;
  readonly key: string;
  readonly rank: number;
}

const entries = Object.entries(wording.columns) as [
  ItaField,
  { readonly is: readonly string[]; readonly holds: readonly string[] },
][];
const listed = (list: 'is' | 'holds'): Wording[] =>
  entries.flatMap(([field, words]) =>
    words[list].map((text, rank) => ({ field, key: headingKey(text), rank })),
  );
const EXACT = new Map(listed('is').map((one) => [one.key, one]));
const HELD = listed('holds');
const NEVER = wording.never.map(headingKey);
const SPEAKS = wording.speaks_of.map(squash);
const VALUES: readonly (ItaField | null)[] = ['score', 'iit', 'eit', 'oit', 'level'];

/** Whether a text speaks of the ITA. */
export function speaksOfIta(text: string): boolean {
  const plain = squash(text);
  return SPEAKS.some((word) => plain.includes(word));
}

/** The fiscal year a text names, of either era where it says "fiscal year"; null for none or several. */
export function maybeOneYear(text: string): number | null {
  const common = /(?:fiscal ?year|fy) ?(20\d\d)/i.exec(text)?.[1];
  const years = new Set(yearsIn(text));
  if (years.size === 0 && common !== undefined) years.add(Number(common) + 543);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The columns of a heading row, or null where it is none of a table of published ITA results. */
export function maybeColumns(cells: readonly string[]): ItaColumn[] | null {
  if (cells.length < 2) return null;
  const columns = cells.map((cell) => columnOf(cell));
  const has = (field: ItaField) => columns.some((column) => column.field === field);
  const hasValue = columns.some(({ field }) => VALUES.includes(field));
  if (!has('agency') || !hasValue) return null;
  if (cells.some((cell) => NEVER.some((word) => headingKey(cell).includes(word)))) return null;
  return onceEach(columns);
}

/** Two heading rows as one: the lower cell says what, a year above stands over the cells beside it. */
export function joinedHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  let over = '';
  return Array.from({ length: width }, (_, at) => {
    const [above = '', below = ''] = [upper[at]?.trim(), lower[at]?.trim()];
    if (above !== '') over = above;
    if (below === '') return above;
    const year = maybeOneYear(below) ?? maybeOneYear(over);
    return year === null ? below : `${below} ปี ${year}`;
  });
}

/** Headings stand again in each document, and are looked at in nearly all of them in vain. */
const columnOf = remembering(columnOfNow, 2_000);

function columnOfNow(printed: string): ItaColumn {
  const year = maybeOneYear(printed);
  const bare = arabicDigits(printed)
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/(?:ประจำ)?(?:ปี)? ?(?:งบประมาณ)? ?(?:พ\.? ?ศ\.?)? ?25\d\d/g, ' ')
    .replace(/(?:fiscal ?year|fy) ?20\d\d/gi, ' ')
    .replace(/\d+(?:\.\d+)? ?%|ร้อยละ ?\d+/g, ' ');
  const key = headingKey(bare);
  // A year alone stands over the scores of that year.
  if (key === '') return { field: year === null ? null : 'score', year, rank: Infinity };
  const whole = headingKey(printed);
  const known = EXACT.get(key) ?? HELD.find((one) => whole.includes(one.key));
  return { field: known?.field ?? null, year, rank: known?.rank ?? Infinity };
}

/** Of several columns for the same field and year, one is read; the others stay unknown. */
function onceEach(columns: readonly ItaColumn[]): ItaColumn[] {
  return columns.map((column) => {
    if (column.field === null || column.field === 'other') return column;
    const same = columns.filter((one) => one.field === column.field && one.year === column.year);
    const best = same.reduce((a, b) => (b.rank < a.rank ? b : a));
    return best === column ? column : { ...column, field: null };
  });
}
