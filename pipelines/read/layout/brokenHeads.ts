import type { LayoutItem } from './item.ts';
import { isSameTable, type PagedBlock } from './runningHeads.ts';

/** Rows at the top of a table among which a heading ends. */
const HEADING_ROWS = 3;

/**
 * Blocks with the headings put together that a page break cut through: at the top of a table that
 * goes on from the page before, a row of mere words, each under words of the last row there.
 */
export function withHeadsWhole(blocks: readonly PagedBlock[]): PagedBlock[] {
  const out: PagedBlock[] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    const head = above?.items.at(-1);
    const [tail, ...rest] = block.items;
    if (above && head && tail && isCut(above, block) && isTail(head, tail)) {
      out[out.length - 1] = { ...above, items: [...above.items.slice(0, -1), joined(head, tail)] };
      out.push({ ...block, items: rest });
    } else out.push(block);
  }
  return out;
}

function isCut(above: PagedBlock, block: PagedBlock): boolean {
  return above.items.length <= HEADING_ROWS && block.page > above.page && isSameTable(above, block);
}

function isTail(head: LayoutItem, tail: LayoutItem): boolean {
  const [upper, lower] = [head.text.split('\t'), tail.text.split('\t')];
  return lower.every((text, i) => (text === '' ? true : isWords(text) && isWords(upper[i] ?? '')));
}

function isWords(text: string): boolean {
  return /[ก-ฮ]{2}/.test(text) && !/[\d๐-๙]/.test(text);
}

function joined(head: LayoutItem, tail: LayoutItem): LayoutItem {
  const lower = tail.text.split('\t');
  const cells = head.text.split('\t').map((text, i) => {
    const more = lower[i] ?? '';
    return more === '' ? text : `${text}\n${more}`;
  });
  return {
    text: cells.join('\t'),
    top: head.top,
    bottom: head.bottom,
    isDoubtful: head.isDoubtful || tail.isDoubtful,
    doubtfulCells:
      head.doubtfulCells?.map((is, i) => is || tail.doubtfulCells?.[i] === true) ?? null,
  };
}
