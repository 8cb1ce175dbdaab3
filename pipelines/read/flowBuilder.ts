import { oneLine } from './assemble.ts';
import type { Flow, FlowCell, FlowTable } from './flow.ts';
import { assertWithin, MOST_BYTES, MOST_CELLS, MOST_DEPTH } from './limits.ts';

interface OpenTable {
  readonly table: FlowTable;
  row: FlowCell[] | null;
  cell: FlowCell | null;
}

/**
 * Gathers paragraphs and tables while a document is walked through. What stands in a table outside
 * its cells goes before the table; an end without a beginning is nothing.
 */
export class FlowBuilder {
  readonly flow: Flow = [];
  private readonly open: OpenTable[] = [];
  private cells = 0;
  private letters = 0;

  /**
   * Adds text as one paragraph outside cells and in them; tabs stay only outside.
   *
   * @throws where all text is too long
   */
  addParagraph(text: string): void {
    // Items of a list may share one long mark.
    assertWithin((this.letters += text.length), MOST_BYTES, 'letters');
    const line = this.isInCell() ? oneLine(text) : text.split('\t').map(oneLine).join('\t');
    this.container().push(line);
  }

  isInCell(): boolean {
    return (this.open.at(-1)?.cell ?? null) !== null;
  }

  isInTable(): boolean {
    return this.open.length > 0;
  }

  /** @throws where tables stand too deep within each other */
  openTable(): void {
    assertWithin(this.open.length, MOST_DEPTH, 'tables within each other');
    this.open.push({ table: { rows: [] }, row: null, cell: null });
  }

  closeTable(): void {
    const closed = this.open.pop();
    if (closed && closed.table.rows.length > 0) this.container().push(closed.table);
  }

  openRow(): void {
    const top = this.open.at(-1);
    if (!top) return;
    top.cell = null;
    top.row = [];
    top.table.rows.push(top.row);
  }

  closeRow(): void {
    const top = this.open.at(-1);
    if (top) {
      top.cell = null;
      top.row = null;
    }
  }

  /** @throws where the tables have too many cells */
  openCell(columns: number, rows: number): void {
    const top = this.open.at(-1);
    if (!top) return;
    if (top.row === null) this.openRow();
    assertWithin(++this.cells, MOST_CELLS, 'cells');
    top.cell = { content: [], columns, rows };
    top.row?.push(top.cell);
  }

  /** Lets the open cell cover so many columns. */
  widenCell(columns: number): void {
    const cell = this.open.at(-1)?.cell;
    if (cell) cell.columns = columns;
  }

  closeCell(): void {
    const top = this.open.at(-1);
    if (top) top.cell = null;
  }

  /** The flow, with what was left open closed. */
  finish(): Flow {
    while (this.open.length > 0) this.closeTable();
    return this.flow;
  }

  private container(): Flow {
    for (let index = this.open.length - 1; index >= 0; index--) {
      const cell = this.open[index]?.cell;
      if (cell) return cell.content;
    }
    return this.flow;
  }
}
