import type { TextLine } from './lines.ts';

/** Where the lines of a column of text begin and may end. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** True for the cell of a table, whose words are one text or a list. */
  readonly isCell?: boolean;
}

/** Heights of a line: how far from the margin a full line ends, and the next may be set in. */
const RAGGED = 2.5;
const INDENT = 3;
/** Heights of a line that may lie between two of one paragraph. */
const LEADING = 0.9;
/** Heights of a line below which a column is too narrow to tell a full line from a short one. */
const NARROW = 12;
/** How entries of a list, headings with a number and bracketed remarks begin. */
const BEGINS = /^(?:[-–•*/☐☑✓√]|\(|\(?[\d๐-๙]{1,3}[.)]|[\d๐-๙])/;
/** The mark of a list entry, left at the end of a line that its words no longer fitted in. */
const MARK_LAST = /\s[-–•]$/;
/** A number, a dash or a tick alone: a value, and no line of a text. */
const VALUE = /^[\d๐-๙\s.,:%()/☐☑✓√–—-]+$/;

/**
 * Lines of a column put together into paragraphs: a line that fills the column goes on in the next,
 * unless that begins an entry of a list. A line of a title, a form or a list of values stays as it is.
 */
export function paragraphsOf(lines: readonly TextLine[], column: Column): TextLine[] {
  const out: { line: TextLine; last: TextLine }[] = [];
  for (const line of lines) {
    const open = out.at(-1);
    if (open && goesOn(open.last, line, column)) {
      out[out.length - 1] = { line: joined(open.line, line), last: line };
    } else out.push({ line, last: line });
  }
  return out.map(({ line }) => line);
}

function goesOn(above: TextLine, line: TextLine, column: Column): boolean {
  const height = above.bottom - above.top;
  const isSameHeight = Math.abs(line.bottom - line.top - height) < height * 0.2;
  const isNext = isSameHeight && line.top - above.bottom < LEADING * height;
  if (isNext && column.isCell === true && MARK_LAST.test(above.text)) return true;
  return (
    isNext &&
    isFull(above, column) &&
    line.left < column.left + INDENT * height &&
    !beginsEntry(line.text)
  );
}

/** Whether a line fills its column, so that its words may go on in the next. */
export function isFull(line: TextLine, { left, right }: Column): boolean {
  const height = line.bottom - line.top;
  return (
    right - left > NARROW * height && line.right > right - RAGGED * height && !VALUE.test(line.text)
  );
}

/** Whether words begin an entry of a list, a remark or a value of their own. */
export function beginsEntry(text: string): boolean {
  return BEGINS.test(text);
}

function joined(above: TextLine, line: TextLine): TextLine {
  const isThai = /[\u0E01-\u0E4E]$/.test(above.text) && /^[\u0E01-\u0E4E]/.test(line.text);
  return {
    text: `${above.text}${isThai ? '' : ' '}${line.text}`,
    left: Math.min(above.left, line.left),
    top: above.top,
    right: Math.max(above.right, line.right),
    bottom: line.bottom,
    isDoubtful: above.isDoubtful || line.isDoubtful,
  };
}
