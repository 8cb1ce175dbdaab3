import type { LayoutItem } from './item.ts';
import { beginsEntry } from './paragraphs.ts';
import { isSameTable, type PagedBlock } from './runningHeads.ts';

/** Rows at the top of a page that may repeat the heading of the table. */
const HEADING_ROWS = 4;

/**
 * For each block the row that is the rest of the last one of the block above, cut by a page break;
 * null where there is none. A cut shows where no line closes the table at the end of one page and
 * the beginning of the next, or where a sentence goes on beside an empty first cell.
 */
export function restRows(blocks: readonly PagedBlock[]): (LayoutItem | null)[] {
  const rests: (LayoutItem | null)[] = [];
  let head: readonly string[] = [];
  blocks.forEach((block, i) => {
    const above = blocks[i - 1];
    const goesOn = above !== undefined && block.page > above.page && isSameTable(above, block);
    if (!goesOn) head = block.items.slice(0, HEADING_ROWS).map(keyOf);
    const rest = goesOn ? maybeRest(above, block, head) : null;
    const wasClosed = above?.isOpenAbove !== true || (rests[i - 1] ?? null) !== null;
    const isOpen = wasClosed && above?.isOpenBelow === true && block.isOpenAbove === true;
    const last = above?.items.at(-1);
    rests.push(rest && last && (isOpen || isSentenceCut(last, rest)) ? rest : null);
  });
  return rests;
}

/** The first row of a page that does not repeat the table's heading. */
function maybeRest(
  above: PagedBlock,
  block: PagedBlock,
  head: readonly string[],
): LayoutItem | null {
  const rest = block.items.find((item, i) => i >= HEADING_ROWS || keyOf(item) !== head[i]);
  return above.items.length === 0 ? null : (rest ?? null);
}

function keyOf({ text }: LayoutItem): string {
  return text.replace(/[^\S\t]+/g, '');
}

function isSentenceCut(last: LayoutItem, rest: LayoutItem): boolean {
  const [upper, lower] = [last.text.split('\t'), rest.text.split('\t')];
  if (lower[0] !== '') return false;
  return lower.some(
    (text, i) =>
      text !== '' && upper[i] !== '' && last.fullCells?.[i] === true && !beginsEntry(text),
  );
}
