/**
 * A page before its layout is known: what a PDF's text layer and a picture's recognition both yield.
 * Lengths are points (1/72 inch), from the page's top left.
 */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly rulings: readonly Ruling[];
  /** True where the words were recognised in a picture. */
  readonly isPicture: boolean;
  /** True where the page shows words that nothing has read: a picture, or a page that does not open. */
  readonly isUnread?: boolean;
  /** Lines of a picture that were left unread, where it has more than are read; absent where none were. */
  readonly linesLeft?: number;
}

/** Words printed side by side, in the order they are read. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** True where the recognition of a picture was unsure of it. */
  readonly isDoubtful?: boolean;
}

/** A straight line drawn across or down a page: thin in one direction. */
export interface Ruling {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as a picture: `pixels` holds one grey byte each, 0 black, row by row from the top. */
export interface Picture {
  readonly columns: number;
  readonly rows: number;
  readonly pixels: Uint8Array;
  /** Pixels of an inch; of an image file without one, a guess by its width. */
  readonly dpi: number;
}
