import { arabicDigits } from '../../normalise/thai.ts';
import type { LayoutBlock, LayoutItem } from './item.ts';

/** A block with the page it stands on, from 1. */
export interface PagedBlock extends LayoutBlock {
  readonly page: number;
  /** True for the line that stands for a page nobody has read. */
  readonly isUnread?: boolean;
}

/** Points by which the columns of a table may shift from page to page. */
const SHIFT = 5;

/**
 * Blocks in an order that keeps a table whole which runs over pages: the heads and feet that are
 * printed on page after page, and stand between its parts, come after it.
 */
export function withTablesWhole(blocks: readonly PagedBlock[]): PagedBlock[] {
  const repeated = repeatedTexts(blocks);
  const out: PagedBlock[] = [];
  let held: PagedBlock[] = [];
  let table: PagedBlock | null = null;
  for (const block of blocks) {
    if (table && isBetween(block, repeated)) {
      held.push(block);
      continue;
    }
    const goesOn = table !== null && block.page !== table.page && isSameTable(table, block);
    if (!goesOn) {
      out.push(...held);
      held = [];
    }
    out.push(block);
    table = block.edges === null ? null : block;
  }
  return [...out, ...held];
}

/** Whether a block may stand between two parts of one table. */
function isBetween({ edges, items, isUnread }: PagedBlock, repeated: ReadonlySet<string>): boolean {
  return edges === null && (isUnread === true || items.every((item) => isRunning(item, repeated)));
}

/** Whether two tables have the same columns. */
export function isSameTable(above: LayoutBlock, below: LayoutBlock): boolean {
  const [a, b] = [above.edges, below.edges];
  return (
    a !== null &&
    b !== null &&
    a.length === b.length &&
    a.every((edge, i) => Math.abs(edge - (b[i] ?? Infinity)) <= SHIFT)
  );
}

function repeatedTexts(blocks: readonly PagedBlock[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  for (const { edges, items, page } of blocks) {
    if (edges !== null) continue;
    for (const { text } of items) pages.set(text, (pages.get(text) ?? new Set()).add(page));
  }
  return new Set([...pages].filter(([, on]) => on.size > 1).map(([text]) => text));
}

function isRunning({ text }: LayoutItem, repeated: ReadonlySet<string>): boolean {
  return repeated.has(text) || isPageNumber(text);
}

/** "-๑๓-", "หน้า 3 จาก 9", "3/9", "Page 3 of 9". */
function isPageNumber(text: string): boolean {
  const plain = arabicDigits(text).trim();
  return /^(?:[-–—|[(]\s*)?(?:หน้า(?:ที่)?|page)?\s*\d{1,4}(?:\s*(?:\/|จาก|of)\s*\d{1,4})?(?:\s*[-–—|\])])?$/i.test(
    plain,
  );
}
