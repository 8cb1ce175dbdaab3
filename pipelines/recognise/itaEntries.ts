import wording from '../../data/reference/wording/ita.json' with { type: 'json' };
import { parseNumber } from '../normalise/number.ts';
import { arabicDigits, normaliseText, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { BodyType, ItaBody, ItaDocument, ItaEntry, SourceLine } from '../stages.ts';
import { namesIn, recognisePlace } from './body.ts';
import type { ItaField } from './itaHeading.ts';
import { type ItaRow, maybeItaTable } from './itaTable.ts';
import type { Province } from './provinces.ts';

const TYPES = Object.entries(wording.types).flatMap(([type, words]) =>
  words.map((word) => ({
    type: type as BodyType,
    key: squash(word),
    full: words[0] ?? '',
  })),
);

/**
 * A document of published ITA results with each result's body as documents name bodies, or null
 * where it is another document. A row with columns of several years holds a result of each.
 */
export function maybeItaDocument(
  lines: readonly SourceLine[],
  provinces: readonly Province[],
): ItaDocument | null {
  const table = maybeItaTable(lines);
  if (!table) return null;
  const { title, headings, unknown, rows } = table;
  const entries = rows.flatMap((row) => entriesOf(row, provinces));
  return { title, headings, unknown, entries };
}

function entriesOf(row: ItaRow, provinces: readonly Province[]): ItaEntry[] {
  const body = maybeBody(row, provinces);
  const ofColumns = [...new Set(row.columns.flatMap(({ year }) => year ?? []))].sort();
  const [only, second] = ofColumns;
  if (second === undefined) {
    const year = maybePrintedYear(row) ?? only ?? row.year;
    return [{ line: row.line, year, body, printed: printedOf(row, null) }];
  }
  const entries = ofColumns.map((year) => {
    return { line: row.line, year, body, printed: printedOf(row, year) };
  });
  const stated = entries.filter(({ printed }) =>
    Object.values(printed).some((text) => text !== ''),
  );
  return stated.length > 0 ? stated : entries.slice(0, 1);
}

/** The year in the row's own cell; four digits of the common era are converted. */
function maybePrintedYear(row: ItaRow): number | null {
  const text = cellOf(row, 'year', null);
  const [year, second] = yearsIn(text);
  if (year !== undefined) return second === undefined ? year : null;
  const common = /^20[0-5]\d$/.exec(arabicDigits(text).trim())?.[0];
  return common === undefined ? null : Number(common) + 543;
}

/** The printed values; `year` null where the columns are of one year, whether named or not. */
function printedOf(row: ItaRow, year: number | null): ItaEntry['printed'] {
  const [score, level] = [cellOf(row, 'score', year), cellOf(row, 'level', year)];
  const parts = {
    iit: cellOf(row, 'iit', year),
    eit: cellOf(row, 'eit', year),
    oit: cellOf(row, 'oit', year),
  };
  // "ผลการประเมิน" may stand over the score or over the level.
  const isScore = score === '' && parseNumber(level).kind === 'number';
  return isScore ? { score: level, level: '', ...parts } : { score, level, ...parts };
}

function cellOf({ columns, cells }: ItaRow, field: ItaField, year: number | null): string {
  const at = columns.findIndex(
    (column) => column.field === field && (year === null || column.year === year),
  );
  return at < 0 ? '' : (cells[at] ?? '').trim();
}

/** The body a row names, in the agency's cell or by its type's; null where none, or two. */
function maybeBody(row: ItaRow, provinces: readonly Province[]): ItaBody | null {
  const agency = normaliseText(cellOf(row, 'agency', null));
  const named = maybeNamed(agency, squash(cellOf(row, 'type', null)), provinces);
  if (!named) return null;
  const province = cellOf(row, 'province', null) || provinceAbove(row);
  const district = cellOf(row, 'district', null).replace(/^(?:อำเภอ|อ\.)/, '');
  const told = [
    agency,
    district === '' ? '' : `อำเภอ${district}`,
    province === '' ? '' : `จังหวัด${bareProvince(province)}`,
  ];
  const place = recognisePlace(
    [{ ...row.line, text: told.join(' ') }],
    foundBody(named),
    provinces,
  );
  const inColumn = provinces.find(({ name }) => name === squash(bareProvince(province)));
  const own = provinces.find(({ code }) => code === place.provinceCode);
  const found = province === '' || named.type === 'pao' ? own : inColumn;
  return {
    ...named,
    district: fullDistrict(district === '' ? place.district : normaliseText(district), found),
    provinceCode: found?.code ?? null,
  };
}

/** "เมือง" alone is the district named after the province. */
function fullDistrict(district: string | null, province: Province | undefined): string | null {
  return district === 'เมือง' && province ? `เมือง${province.name}` : district;
}

function maybeNamed(
  agency: string,
  type: string,
  provinces: readonly Province[],
): { name: string; type: BodyType } | null {
  const special = wording.specials.find((name) => squash(agency).endsWith(squash(name)));
  if (special !== undefined && squash(agency).length <= squash(special).length + 4) {
    return { name: special, type: 'special' };
  }
  const [named, second] = namesIn(agency, provinces);
  if (named) return second ? null : { name: named.key, type: named.type };
  const told = TYPES.find(({ key }) => key === type) ?? maybeBareType(type);
  const [ofType] = told ? namesIn(`${told.full}${agency}`, provinces) : [];
  return ofType ? { name: ofType.key, type: ofType.type } : null;
}

/** "องค์การบริหารส่วนตำบล (อบต.)" and the like: the one type whose full words begin the cell. */
function maybeBareType(type: string): (typeof TYPES)[number] | undefined {
  return TYPES.find(({ key, full }) => key === squash(full) && type.startsWith(key));
}

function provinceAbove({ title }: ItaRow): string {
  return /จังหวัด\s*([\u0E01-\u0E4E]{2,30})/.exec(title)?.[1] ?? '';
}

function bareProvince(text: string): string {
  return text.trim().replace(/^(?:จังหวัด|จ\.)\s*/, '');
}

function foundBody({ name, type }: { name: string; type: BodyType }) {
  return { name, type, confidence: 1, candidates: [name], place: null };
}
