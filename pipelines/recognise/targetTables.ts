import { headingKey } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Column, RawRow } from '../stages.ts';
import { cellText } from './heading.ts';
import { namesMetric, sections } from './vocabulary.ts';

const AIMS = sections.aims.map(headingKey);
const MET = sections.target_met.map(headingKey);
const RESULTS = sections.results.map(headingKey);
const PAST = sections.past_results.map(headingKey);

/** Whether words say that numbers are aimed at; "บรรลุเป้าหมาย" and "กลุ่มเป้าหมาย" do not. */
export function saysAim(text: string): boolean {
  const key = MET.reduce((rest, word) => rest.replaceAll(word, ''), headingKey(text));
  return AIMS.some((word) => key.includes(word));
}

/**
 * Whether a table whose headings do not say it holds target values: it names a metric, over a
 * column, in a row or above; has a year, over a column, in a row or above; and says that its numbers
 * are aimed at. `lead` is what stands above it, the nearest line first.
 */
export function holdsTargets(
  columns: readonly Column[],
  rows: readonly RawRow[],
  lead: readonly string[],
): boolean {
  const data = rows.filter((row) => row.kind === 'data');
  const heads = data.map((row) => row.cells.slice(0, 3).map(cellText).join(' '));
  const headings = columns.map((column) => column.heading);
  const isAcross = columns.some((column) => column.year !== null);
  const isDown = data.some((row) => row.cells.some((cell) => isBareYear(cellText(cell))));
  const isNamed =
    heads.some(namesMetric) ||
    headings.some(namesMetric) ||
    ((isAcross || isDown) && lead.some(namesMetric));
  if (!isNamed || !data.some(holdsValue)) return false;
  const said = [...headings, ...heads].some(saysAim);
  if (!isAcross && !isDown && !headings.some(isAimHeading) && !heads.some(hasYear)) return false;
  return said ? !isOfResults(headings, lead) : leadSaysAim(lead);
}

/** Whether what a table lists under a heading of projects are metrics, each of them: it lists no projects. */
export function namesMetricsOnly(columns: readonly Column[], rows: readonly RawRow[]): boolean {
  const at = columns.findIndex((column) => column.role === 'name');
  if (at < 0) return false;
  const names = rows.filter((row) => row.kind === 'data').map((row) => cellText(row.cells[at]));
  return (
    names.length > 0 &&
    names.every((name) => STARTS_METRIC.test(headingKey(name)) && namesMetric(name))
  );
}

/** How a metric begins, as against a project about the ITA. */
const STARTS_METRIC = /^(?:\d{1,2})?(?:ค่า|คะแนน|ผล|ร้อยละ|จำนวน|ระดับ|คดี|เรื่องร้องเรียน|ข้อร้องเรียน|ita)/;

/** Headings that all tell what was reached, under a line that says so too. */
function isOfResults(headings: readonly string[], lead: readonly string[]): boolean {
  return !headings.some(saysAim) && lead[0] !== undefined && saysResult(lead[0]);
}

function isAimHeading(heading: string): boolean {
  return saysAim(heading) && !PAST.some((word) => headingKey(heading).startsWith(word));
}

/** Whether the nearest line above that says either tells aims, and not results. */
function leadSaysAim(lead: readonly string[]): boolean {
  const telling = lead.find((text) => saysAim(text) || saysResult(text));
  return telling !== undefined && saysAim(telling);
}

function saysResult(text: string): boolean {
  const key = headingKey(text);
  return !saysAim(text) && RESULTS.some((word) => key.includes(word));
}

function hasYear(text: string): boolean {
  return yearsIn(text).length === 1;
}

/** Whether a cell holds a fiscal year and nothing else. */
export function isBareYear(text: string): boolean {
  return /^(?:ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d$/.test(headingKey(text));
}

function holdsValue(row: RawRow): boolean {
  return row.cells.some((cell) => {
    const text = cellText(cell);
    return /[\d๐-๙]/.test(text) && text.length <= 60 && !isBareYear(text);
  });
}
