/**
 * Counts the table rows a text shows, by means of its own and knowing nothing of columns or meaning:
 * a line with a tab or drawn with strokes that holds more than a ruling; where every cell
 * is a line of its own led by a tab, as many rows as the first group of such lines goes into all of
 * them; and each line that is nothing but "ลำดับที่ n", the start of a detail sheet. Only plain text has cells that are lines of their own.
 */
export function countRows(lines: readonly string[], isPlainText = true): number {
  const tabbed = lines.filter((line) => line.includes('\t'));
  const led = tabbed.filter((line) => line.startsWith('\t') && !line.slice(1).includes('\t'));
  const perCell = isPlainText && tabbed.length >= 8 && led.length / tabbed.length >= 0.8;
  const rows = perCell
    ? Math.ceil(led.length / firstGroup(lines))
    : lines.filter(isTableLine).length;
  return rows + lines.filter((_line, at) => startsSheet(lines, at)).length;
}

/** "ลำดับที่ n" alone, or another word with a number and the name of a project soon after. */
function startsSheet(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!line.includes('ที่')) return false;
  if (/^\s*ลำดับที่\s*[๐-๙\d]{1,3}\s*$/.test(line)) return true;
  if (!/^\s*[ก-๙]{3,30}ที่\s*[๐-๙\d]{1,3}\s*$/.test(line)) return false;
  return lines
    .slice(at + 1, at + 5)
    .some((next) => /^[^\t]{0,6}ชื่อ(?:โครงการ|กิจกรรม|มาตรการ)/.test(next.trim()));
}

/** What makes its cell one that holds something, whatever stands beside it. */
const MORE_THAN_RULING = /[^-–—=_+|:\s]/;

/** A row with a cell that holds anything but a ruling; a dash alone is one that says nothing. */
export function isTableLine(line: string): boolean {
  if (line.includes('\t'))
    return MORE_THAN_RULING.test(line) || line.split('\t').some(holdsAnything);
  if (!line.includes('|')) return false;
  const drawn = /^\s*(?:- )?\|(.*)\|\s*$/.exec(line)?.[1];
  return drawn?.split('|').some(holdsAnything) ?? false;
}

function holdsAnything(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && !/^[-–—=_+|:\s]{2,}$/.test(text);
}

function firstGroup(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.startsWith('\t'));
  const rest = lines.slice(start);
  const end = rest.findIndex(
    (line, i) =>
      line.trim() === '' && !line.startsWith('\t') && (rest[i + 1]?.startsWith('\t') ?? true),
  );
  return (
    rest.slice(0, end < 0 ? rest.length : end).filter((line) => line.startsWith('\t')).length || 1
  );
}

/** Lines that a table without tabs or strokes was put together from; numbered from 1. */
interface Span {
  readonly by: 'lines' | 'spaces' | 'labels';
  readonly cells: number;
  readonly hasHeading: boolean;
  readonly lineFirst: number;
  readonly lineLast: number;
}

/**
 * Counts the rows of such spans from their lines alone: the heading, each line that begins with the
 * number after the last one or with 1 again, and each total.
 */
export function countSpannedRows(lines: readonly string[], spans: readonly Span[]): number {
  let number = 0;
  let rows = 0;
  for (const { by, hasHeading, lineFirst, lineLast } of spans) {
    if (by === 'labels') {
      rows += countLabels(lines.slice(lineFirst - 1, lineLast));
      continue;
    }
    const start =
      by === 'lines' ? /^\s*\(?([๐-๙\d]{1,3})[.)]?\s*$/ : /^\s*\(?([๐-๙\d]{1,3})[.)]?\s{2}/;
    let sinceLast = Infinity;
    if (hasHeading) rows++;
    for (const line of lines.slice(lineFirst - 1, lineLast)) {
      const found = Number((start.exec(line)?.[1] ?? '').replace(/[๐-๙]/g, arabic) || NaN);
      sinceLast++;
      if (/^\s*รวม/.test(line)) rows++;
      else if (found === 1 || found === number + 1) {
        rows++;
        number = found;
        sinceLast = 0;
      }
    }
  }
  return rows;
}

/** A number and a name, then a label to a line: the number and the name are one each. */
function countLabels(lines: readonly string[]): number {
  return 1 + lines.filter((line, at) => at === 0 || /[:：]/.test(line)).length;
}

function arabic(digit: string): string {
  return String(digit.charCodeAt(0) - 0x0e50);
}
