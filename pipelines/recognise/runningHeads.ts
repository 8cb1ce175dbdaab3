import { squash } from '../normalise/thai.ts';
import type { SourceLine } from '../stages.ts';

/** Letters that a running head has at least, and pages that it stands on. */
const SHORTEST = 12;
const FEWEST_PAGES = 3;

/**
 * Numbers of the lines that stand in the same words right at the top of several pages: they belong
 * to the pages, not to what they interrupt. A page begins after a page number, or where the reader
 * knows that it does.
 */
export function runningHeads(lines: readonly SourceLine[]): ReadonlySet<number> {
  const tops = new Map<string, number[]>();
  let above: SourceLine | undefined;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const isTop = above === undefined || above.page !== line.page || isPageNumber(above.text);
    above = line;
    const key = isTop ? squash(line.text) : '';
    if (key.length < SHORTEST) continue;
    const standing = tops.get(key);
    if (standing) standing.push(line.no);
    else tops.set(key, [line.no]);
  }
  return new Set([...tops.values()].filter(({ length }) => length >= FEWEST_PAGES).flat());
}

function isPageNumber(text: string): boolean {
  return /^\s*(?:[-–—]\s*[\d๐-๙]{1,3}\s*[-–—]|หน้า(?:ที่)?\s*[\d๐-๙]{1,3})\s*$/.test(text);
}
