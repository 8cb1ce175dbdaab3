import { squash } from '../normalise/thai.ts';
import type { SourceLine } from '../stages.ts';
import { isContextLine } from './context.ts';
import { isPageFurniture } from './furniture.ts';

/** Letters that a running head has at least; shorter lines repeat for other reasons. */
const SHORTEST = 12;

/**
 * Numbers of the lines that belong to the pages, not to what they tell: page numbers, and running
 * heads, which stand again and again in the same words right at a page's end.
 */
export function pageNoise(lines: readonly SourceLine[]): ReadonlySet<number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const key = keyOf(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const noise = new Set<number>();
  lines.forEach((line, index) => {
    const isNumber = isPageNumber(line.text);
    const again = (counts.get(keyOf(line.text)) ?? 0) > 1 && isAtPageEdge(lines, index);
    if (isNumber || (again && isHead(line.text))) noise.add(line.no);
  });
  return noise;
}

/** The words of a line whatever page it stands on. */
function keyOf(text: string): string {
  return squash(text).replace(/\d/g, '');
}

/** A page number in dashes or with its word; a bare number may be a row's own. */
function isPageNumber(text: string): boolean {
  return /^\s*(?:[-–—]\s*(?:[\d๐-๙]{1,3}|[ก-ฮ])\s*[-–—]|หน้า(?:ที่)?\s*[\d๐-๙]{1,3})\s*$/.test(text);
}

/** A line of words, as against the columns of a table, a row's number or a mission. */
function isHead(text: string): boolean {
  if (/\S\s{2,}\S+.*\S\s{2,}\S/.test(text.trim())) return false;
  return (
    keyOf(text).length >= SHORTEST && !/^\s*[\d๐-๙]/.test(text) && !isContextLine(text.trimStart())
  );
}

/** Whether nothing but blank lines and page numbers stands on one side of a line. */
function isAtPageEdge(lines: readonly SourceLine[], index: number): boolean {
  const above = lines[index - 1];
  return above === undefined || isPageFurniture(above.text);
}
