import type { Strip } from './spacedLines.ts';

/** What stands one after another on a page: a line of text or a row of a table. */
export interface LayoutItem {
  /** A line's text; a row's cells parted by tabs, lines within a cell by line breaks. */
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly isDoubtful: boolean;
  /** For each cell of a row whether its words are doubtful. */
  readonly doubtfulCells: readonly boolean[] | null;
  /** For each cell of a row whether its last line fills it, as one does that goes on. */
  readonly fullCells?: readonly boolean[];
}

/** A table or a stretch of lines of a page, in the order they are read. */
export interface LayoutBlock {
  readonly items: readonly LayoutItem[];
  /** Edges of a table's columns from the left; null for lines. */
  readonly edges: readonly number[] | null;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where the columns are told by the words alone, what is free between them. */
  readonly strips?: readonly Strip[];
  /** Whether no line closes a drawn table above or below, as where a page break cuts a row. */
  readonly isOpenAbove?: boolean;
  readonly isOpenBelow?: boolean;
}
