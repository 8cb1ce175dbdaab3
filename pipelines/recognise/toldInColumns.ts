import { headingKey, normaliseText, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { RawTable } from '../stages.ts';
import { cellText } from './heading.ts';

/** What every row of a table says of the document, as an export from a database has it. */
export interface ToldInColumns {
  readonly year: number | null;
  readonly months: number | null;
  readonly district: string | null;
  readonly province: string | null;
}

/** Columns of the tables of records: the year, the round, the district and the province: what all their rows agree on. */
export function toldInColumns(all: readonly RawTable[]): ToldInColumns {
  const tables = all.filter(({ kind }) => kind === 'plan' || kind === 'report');
  const year = only(tables, /^ปี(?:งบประมาณ)?(?:พศ)?$/);
  const round = only(tables, /^(?:รอบ|รอบการรายงาน|รอบที่รายงาน|รอบรายงาน|รอบเดือน)$/);
  const place = (value: string | null, word: RegExp) =>
    value === null ? null : normaliseText(value).replace(word, '').trim() || null;
  return {
    year: year === null ? null : (yearsIn(year)[0] ?? null),
    months: monthsOf(round),
    district: place(only(tables, /^อำเภอ$/), /^(?:อำเภอ|อ\.)\s*/),
    province: place(only(tables, /^จังหวัด$/), /^(?:จังหวัด|จ\.)\s*/),
  };
}

function monthsOf(round: string | null): number | null {
  const match = /^(?:รอบ)?(6|12)เดือน$/.exec(squash(round ?? ''));
  return match ? Number(match[1]) : null;
}

/** The one value under a heading; null where rows differ or none has it. */
function only(tables: readonly RawTable[], heading: RegExp): string | null {
  const values = new Set<string>();
  for (const { columns, rows } of tables) {
    const at = columns.findIndex((column) => heading.test(headingKey(column.heading)));
    if (at < 0) continue;
    for (const row of rows) {
      const text = row.kind === 'data' ? cellText(row.cells[at]).trim() : '';
      if (text !== '') values.add(text);
    }
  }
  const [first] = values;
  return values.size === 1 ? (first ?? null) : null;
}
