import type { Block, DocumentFormat, Place, ReadDocument, SourceRow } from '../../stages.ts';
import { assembleDocument } from '../assemble.ts';
import { assertWithin, MOST_CELLS } from '../limits.ts';
import type { PageText } from '../page.ts';
import { withHeadsWhole } from './brokenHeads.ts';
import type { LayoutItem } from './item.ts';
import { layoutPage } from './layoutPage.ts';
import type { PriorColumns } from './priorColumns.ts';
import { restRows } from './restRows.ts';
import { isSameTable, withTablesWhole, type PagedBlock } from './runningHeads.ts';

/** A line of the document, null where a blank one parts two tables. */
interface PagedItem {
  readonly item: LayoutItem | null;
  readonly page: number;
  readonly isUnread: boolean;
  readonly isRest: boolean;
}

/** The line of a page that nobody has read; one that was read in part tells how many lines are left. */
const UNREAD = '[หน้านี้ยังไม่ได้อ่าน]';

/**
 * Makes a document of its pages' words and rulings: tables with their cells, the other words as
 * lines in the order they are read, each with its page, counted from 1. Words that were recognised
 * in a picture are doubtful.
 *
 * @throws where no page holds words, or they are too many
 */
export function layoutPages(
  format: Extract<DocumentFormat, 'pdf' | 'pdf_scan'>,
  pages: readonly PageText[],
): ReadDocument {
  let prior: PriorColumns | null = null;
  const blocks = pages.flatMap((page, index) => {
    const own = pagedBlocks(page, index + 1, prior);
    prior = priorOf(own);
    return own;
  });
  const items = itemsOf(withHeadsWhole(withTablesWhole(blocks)));
  assertWithin(
    items.reduce((sum, { item }) => sum + (item?.doubtfulCells?.length ?? 0), 0),
    MOST_CELLS,
    'cells',
  );
  const document = assembleDocument(
    format,
    items.map(({ item }) => item?.text ?? ''),
    items.map(({ page }) => page),
  );
  const doubtful = doubtfulPlaces(items, pages);
  const unreadPages = items.flatMap(({ isUnread }, index) => (isUnread ? [index + 1] : []));
  return {
    ...document,
    blocks: document.blocks.map((block) => withRests(block, items)),
    ...(doubtful.size > 0 && { doubtful }),
    ...(unreadPages.length > 0 && { unreadPages }),
  };
}

/** The columns of the last table of a page, where its words alone tell them. */
function priorOf(blocks: readonly PagedBlock[]): PriorColumns | null {
  const last = blocks.findLast(({ edges }) => edges !== null);
  return last?.strips ? { strips: last.strips, left: last.left, right: last.right } : null;
}

function pagedBlocks(text: PageText, page: number, prior: PriorColumns | null): PagedBlock[] {
  const blocks = layoutPage(text, prior).map((block): PagedBlock => ({ ...block, page }));
  const left = text.linesLeft ?? 0;
  if (text.isUnread !== true && left === 0) return blocks;
  const bounds = { top: 0, left: 0, right: text.width, bottom: text.height };
  const said = text.isUnread === true ? UNREAD : `[หน้านี้มีอีก ${left} บรรทัดที่ยังไม่ได้อ่าน]`;
  const item = { text: said, top: 0, bottom: 0, isDoubtful: false, doubtfulCells: null };
  return [...blocks, { ...bounds, items: [item], edges: null, page, isUnread: true }];
}

/** Rows that a page break parted from the one above, told so. */
function withRests(block: Block, items: readonly PagedItem[]): Block {
  if (block.type === 'line') return block;
  const isRest = (row: SourceRow) => items[row.lineFirst - 1]?.isRest === true;
  if (!block.rows.some(isRest)) return block;
  return {
    ...block,
    rows: block.rows.map((row) => (isRest(row) ? { ...row, isRest: true } : row)),
  };
}

/** A blank line parts tables that stand together, unless one goes on over a page. */
function itemsOf(blocks: readonly PagedBlock[]): PagedItem[] {
  const rests = restRows(blocks);
  return blocks.flatMap((block, i) => {
    const above = blocks[i - 1];
    const isBeside = above !== undefined && above.edges !== null && block.edges !== null;
    const goesOn = isBeside && above.page !== block.page && isSameTable(above, block);
    const { page } = block;
    const isUnread = block.isUnread === true;
    const items = block.items.map((item): PagedItem => {
      return { item, page, isUnread, isRest: item === rests[i] };
    });
    const blank = { item: null, page, isUnread: false, isRest: false };
    return isBeside && !goesOn ? [blank, ...items] : items;
  });
}

function doubtfulPlaces(items: readonly PagedItem[], pages: readonly PageText[]): Set<Place> {
  const places = new Set<Place>();
  items.forEach(({ item, page }, index) => {
    if (!item) return;
    const isPicture = pages[page - 1]?.isPicture === true;
    if (item.doubtfulCells === null) {
      if (isPicture || item.isDoubtful) places.add(`${index + 1}:`);
      return;
    }
    const texts = item.text.split('\t');
    item.doubtfulCells.forEach((isDoubtful, cell) => {
      if (isDoubtful || (isPicture && texts[cell] !== '')) places.add(`${index + 1}:${cell}`);
    });
  });
  return places;
}
