/**
 * The smallest change of one printed figure that would make a sum or a pair agree: offered to look
 * at, never applied, and only where no other change is as small.
 */
export interface Repair {
  /** What would have to be different. */
  readonly change:
    | 'digit'
    | 'digit_more'
    | 'digit_less'
    | 'tenfold'
    | 'tenth'
    | 'digits_swapped'
    // Figures of two neighbouring rows stand in each other's place.
    | 'rows_swapped'
    // A row that does not belong to the sum.
    | 'row_left_out'
    // A cell that is a dash, or could not be read, would hold the difference.
    | 'cell_missing'
    | 'cell_unread';
  /** Where the figure stands. `either`: one of the two sides of a pair. */
  readonly of: 'row' | 'total' | 'part' | 'table' | 'sheet' | 'either' | 'score' | 'factor';
  /** The figure as read, in the unit of the finding; null where there is none. */
  readonly from: number | null;
  readonly to: number;
  /** Cells that hold this figure: one of them would have to be different. */
  readonly cells: number;
}
