import { gridsOf, maybePlace, type Grid } from '../layout/grid.ts';
import type { Picture, Ruling } from '../page.ts';
import { inkOf } from './ink.ts';
import { type Mark, type Marks, marksOf } from './marks.ts';
import { takeRulings } from './rulings.ts';
import { slopeOf } from './skew.ts';
import { partTouching } from './touching.ts';
import { maybeLetterHeight, type PictureLine, textLinesOf } from './textLines.ts';
import { levelled, scaled } from './turn.ts';

/** A page's picture made level, with what was found drawn and printed on it. */
export interface PartedPicture {
  readonly picture: Picture;
  readonly marks: Marks;
  readonly lines: readonly PictureLine[];
  /** Pixels of the usual letter's height; 0 where the page holds none. */
  readonly letter: number;
  /** In points. */
  readonly rulings: readonly Ruling[];
}

/** Pixels of an inch between which the parts of letters are told apart best. */
const COARSEST = 170;
const FINEST = 360;
/** The widest space within a line in heights of a letter: in a drawn cell, and outside. */
const GAP_IN_CELL = 6;
const GAP_OUTSIDE = 1.3;

/** Makes a picture level and finds its lines, drawn and printed, those of each cell on their own. */
export function partPicture(given: Picture): PartedPicture {
  const sized = scaled(given, factorOf(given.dpi));
  const picture = levelled(sized, slopeOf(inkOf(sized), sized));
  const ink = inkOf(picture);
  const points = 72 / picture.dpi;
  const rulings = takeRulings(ink, picture).map(({ left, top, right, bottom }) => ({
    left: left * points,
    top: top * points,
    right: (right + 1) * points,
    bottom: (bottom + 1) * points,
  }));
  const touching = marksOf(ink, picture.columns);
  const letter = maybeLetterHeight(touching.marks, picture.dpi);
  const marks = letter === null ? touching : partTouching(touching, picture.columns, letter);
  const lines = letter === null ? [] : linesOf(marks.marks, rulings, letter, points);
  return { picture, marks, lines, rulings, letter: letter ?? 0 };
}

function factorOf(dpi: number): number {
  if (dpi > FINEST) return 300 / dpi;
  return dpi < COARSEST ? Math.min(3, 220 / dpi) : 1;
}

function linesOf(
  marks: readonly Mark[],
  rulings: readonly Ruling[],
  letter: number,
  points: number,
): PictureLine[] {
  const grids = gridsOf(rulings);
  const regions = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = regionOf(mark, grids, points);
    const region = regions.get(key);
    if (region) region.push(mark);
    else regions.set(key, [mark]);
  }
  return [...regions].flatMap(([key, own]) =>
    textLinesOf(own, letter, key === '' ? GAP_OUTSIDE : GAP_IN_CELL),
  );
}

/** The cell a mark's middle stands in; empty outside the tables. */
function regionOf(mark: Mark, grids: readonly Grid[], points: number): string {
  const x = ((mark.left + mark.right) / 2) * points;
  const y = ((mark.top + mark.bottom) / 2) * points;
  for (const [i, grid] of grids.entries()) {
    const place = maybePlace(grid, x, y);
    if (place !== null) return `${i}:${grid.cells[place] ?? place}`;
  }
  return '';
}
