import { headingKey, normaliseText, squash } from '../normalise/thai.ts';
import { maybeYearSpan, yearsIn } from '../normalise/year.ts';
import type {
  DetailSheet,
  DocumentFacts,
  RawTable,
  ReadDocument,
  Role,
  SourceLine,
} from '../stages.ts';
import { recogniseBody, recognisePlace } from './body.ts';
import { isContextLine } from './context.ts';
import { frameworkOf } from './framework.ts';
import { maybeMonthSpan } from '../normalise/months.ts';
import { toldInColumns, type ToldInColumns } from './toldInColumns.ts';
import type { Province } from './provinces.ts';
import { sections } from './vocabulary.ts';

/** How far into a document its title may stand. */
const TITLE_LINES = 60;

/** What a document says of itself: body, place, kind, title, framework, years, months of a report. */
export function recogniseFacts(
  document: ReadDocument,
  tables: readonly RawTable[],
  sheets: readonly DetailSheet[],
  provinces: readonly Province[],
): DocumentFacts {
  const body = recogniseBody(document.lines, provinces);
  const place = recognisePlace(document.lines, body, provinces);
  const titleLines = maybeTitle(document.lines);
  const title = titleLines ? normaliseText(titleLines.map((line) => line.text).join(' ')) : null;
  const kind = kindOf(title, tables, sheets);
  const told = toldInColumns(tables);
  const [yearFirst, yearLast] = yearsOf(title, kind, { tables, lines: document.lines, told });
  return {
    bodyName: body.name,
    bodyType: body.type,
    bodyConfidence: body.confidence,
    bodyCandidates: body.candidates,
    bodyPlace: body.place,
    district: place.district ?? told.district,
    provinceCode:
      place.provinceCode ?? provinces.find((p) => p.name === told.province)?.code ?? null,
    kind,
    title,
    framework: frameworkOf(document.lines, tables, [yearFirst, yearLast]),
    yearFirst,
    yearLast,
    reportMonths:
      kind === 'progress_report'
        ? (told.months ?? reportMonths(title, document.lines, yearLast))
        : null,
  };
}

/** Words by which a sentence speaks of the document. */
const RUNNING_TEXT = /ฉบับนี้|จัดทำขึ้น|ได้จัดทำ|ดังกล่าว/;

function maybeTitle(lines: readonly SourceLine[]): SourceLine[] | null {
  const head = lines.slice(0, TITLE_LINES).filter((line) => line.text.trim() !== '');
  const words = [...sections.report_titles, ...sections.plan_titles, ...sections.risk_titles].map(
    headingKey,
  );
  const at = head.findIndex(
    (line) =>
      line.text.length < 200 &&
      !RUNNING_TEXT.test(squash(line.text)) &&
      words.some((word) => headingKey(line.text).includes(word)),
  );
  const first = head[at];
  if (!first) return null;
  const title = [first];
  for (const line of head.slice(at + 1, at + 4)) {
    const last = title.at(-1);
    if (!last || line.no > last.no + 2 || line.text.length > 160) break;
    if (isContextLine(line.text)) break;
    const key = squash(line.text);
    if (
      /^(?:เทศบาล|องค์การ|อบ[ตจ]\.|ท[ตมน]\.|อำเภอ|คำนำ|สารบัญ|ด้วย|ตามที่|โดยที่)/.test(key) ||
      line.text.includes('\t')
    )
      break;
    if (!/ปีงบประมาณ|พ\.?ศ\.?|25\d\d|รอบ|เพื่อ|ระยะ|ทุจริต/.test(key)) break;
    title.push(line);
  }
  return title;
}

function kindOf(
  title: string | null,
  tables: readonly RawTable[],
  sheets: readonly DetailSheet[],
): DocumentFacts['kind'] {
  const key = headingKey(title ?? '');
  const says = (words: readonly string[]) => words.some((word) => key.includes(headingKey(word)));
  const rowsOf = (kind: RawTable['kind']) =>
    tables
      .filter((t) => t.kind === kind)
      .reduce((n, t) => n + t.rows.filter((r) => r.kind === 'data').length, 0);
  if (says(sections.report_titles) || rowsOf('report') > rowsOf('plan')) return 'progress_report';
  if (rowsOf('plan') + sheets.length > 0) return 'plan';
  return rowsOf('risk') > 0 ? 'risk_assessment' : 'plan';
}

/** A year over months or quarters is the calendar's. */
const NO_FISCAL_YEAR: readonly Role[] = ['quarter'];

interface YearSources {
  readonly tables: readonly RawTable[];
  readonly lines: readonly SourceLine[];
  readonly told: ToldInColumns;
}

function yearsOf(
  title: string | null,
  kind: DocumentFacts['kind'],
  { tables, lines, told: inColumns }: YearSources,
): readonly [number | null, number | null] {
  const columns = tables
    .filter((t) => t.kind === 'plan' || t.kind === 'report')
    .flatMap((t) => t.columns);
  const years = columns.flatMap((column) =>
    column.year === null || NO_FISCAL_YEAR.includes(column.role) ? [] : [column.year],
  );
  const span = title ? maybeYearSpan(title) : null;
  if (years.length > 0) return spanOver(years, span);
  if (inColumns.year !== null) return [inColumns.year, inColumns.year];
  const reported = kind === 'progress_report' ? maybeReportedYear(title, lines) : null;
  if (reported !== null) return [reported, reported];
  const months = title === null ? null : maybeMonthSpan(title);
  if (months !== null) return [months.fiscalYear, months.fiscalYear];
  const apart = title === null ? null : maybeYearApart([title]);
  if (span && apart !== null && span[0] <= apart && apart <= span[1]) return [apart, apart];
  if (span) return span;
  const fiscal = title ? maybeFiscalYear(title) : null;
  if (fiscal !== null) return [fiscal, fiscal];
  const told = title ? yearsIn(title) : [];
  if (told[0] !== undefined) return [told[0], told[0]];
  for (const line of lines) {
    const found = maybeFiscalYear(line.text) ?? maybeMonthSpan(line.text)?.fiscalYear ?? null;
    if (found !== null) return [found, found];
  }
  return [null, null];
}

/**
 * The year a report is of, where its title names the plan's span of years too: the year of its
 * months, else the one fiscal year named apart from the span.
 */
function maybeReportedYear(title: string | null, lines: readonly SourceLine[]): number | null {
  const head = lines.slice(0, TITLE_LINES).map((line) => line.text);
  for (const text of [title ?? '', ...head]) {
    const span = maybeMonthSpan(text);
    if (span !== null) return span.fiscalYear;
  }
  return maybeYearApart([title ?? '', ...head]);
}

/** The one fiscal year that the first of the texts to name just one names apart from a span of years. */
function maybeYearApart(texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = [...squash(text).matchAll(/ปีงบประมาณ(?:พ\.?ศ\.?)?(25\d\d)(?![-–—\d]|ถึง)/g)];
    const distinct = new Set(years.map((match) => Number(match[1])));
    if (distinct.size === 1) return [...distinct][0] ?? null;
  }
  return null;
}

/** The years of the columns; a span in the title that holds them all says more, where a column is lost. */
function spanOver(
  years: readonly number[],
  span: readonly [number, number] | null,
): readonly [number, number] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const isWider = span !== null && span[0] <= first && last <= span[1] && first < last;
  return isWider ? span : [first, last];
}

/** The year right after ปีงบประมาณ: other years on the line are dates. */
function maybeFiscalYear(text: string): number | null {
  const at = /ปีงบประมาณ/.exec(text);
  return at ? (yearsIn(text.slice(at.index))[0] ?? null) : null;
}

/** 6 or 12 where the text names one round and not the other on the same line (a form prints both, unticked). */
function reportMonths(
  title: string | null,
  lines: readonly SourceLine[],
  year: number | null,
): number | null {
  const dated = lines.filter(
    (line) => line.text.length < 200 && yearsIn(line.text).at(-1) === year,
  );
  return (
    roundIn(dated.map((line) => line.text)) ??
    roundIn([title ?? '', ...lines.map((line) => line.text)])
  );
}

/** The round of the first text that names one: a line that names the year too comes before others. */
function roundIn(texts: readonly string[]): number | null {
  for (const printed of texts) {
    const text = squash(printed);
    const rounds = new Set([...text.matchAll(/รอบ(6|12)เดือน/g)].map((match) => match[1]));
    const ticked = /(?:[☑✓✔√]|[([][/x✓✔√][)\]])(?:รอบ)?(6|12)เดือน/.exec(text)?.[1];
    if (ticked) return Number(ticked);
    if (rounds.size === 1) return Number([...rounds][0]);
    const span = maybeMonthSpan(text);
    if (span !== null && span.months !== null) return span.months;
  }
  return null;
}
