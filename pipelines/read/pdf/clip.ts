import type { Engine } from './engine.ts';
import { lengthOf, moved, type Matrix, type Point } from './matrix.ts';

/** The part of the page that is shown of what is drawn, in the page's own space. */
export interface Clip {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const UNCLIPPED: Clip = {
  left: -Infinity,
  bottom: -Infinity,
  right: Infinity,
  top: Infinity,
};

const NOWHERE: Clip = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };

/** Segments of a clip that are looked at: a longer one is a picture's outline. */
const MOST_SEGMENTS = 200;
/** Ems above the base line where the body of a letter is. */
const BODY = 0.3;
/** Points by which the body of a letter may lie outside and be seen. */
const TOLERANCE = 1;

/** The points of outlines that objects of one page share, by the address of their first segment. */
export type Outlines = Map<number, readonly Point[]>;

/** The box within which an object is shown, itself within the clip of what it stands in. */
export function clipOf(
  engine: Engine,
  object: number,
  { outer, clip }: { readonly outer: Matrix; readonly clip: Clip },
  outlines: Outlines,
): Clip {
  const { quick } = engine;
  const path = quick.FPDFPageObj_GetClipPath(object);
  const count = path === 0 ? 0 : quick.FPDFClipPath_CountPaths(path);
  let box = clip;
  for (let i = 0; i < count; i++) {
    const points = outlineOf(engine, path, i, outlines);
    if (points.length > 2) box = narrowed(box, points, outer);
  }
  return box;
}

function outlineOf(engine: Engine, path: number, index: number, outlines: Outlines) {
  const first = engine.quick.FPDFClipPath_GetPathSegment(path, index, 0);
  let points = outlines.get(first);
  if (points === undefined) {
    points = first === 0 ? [] : pointsOf(engine, path, index);
    outlines.set(first, points);
  }
  return points;
}

function pointsOf(engine: Engine, path: number, index: number): Point[] {
  const { quick, scratch } = engine;
  const count = quick.FPDFClipPath_CountPathSegments(path, index);
  if (count > MOST_SEGMENTS) return [];
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const segment = quick.FPDFClipPath_GetPathSegment(path, index, i);
    if (quick.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue;
    points.push({ x: engine.float(0), y: engine.float(1) });
  }
  return points;
}

function narrowed(box: Clip, points: readonly Point[], outer: Matrix): Clip {
  let { left, bottom, right, top } = NOWHERE;
  for (const point of points) {
    const { x, y } = moved(outer, point);
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return {
    left: Math.max(box.left, left),
    bottom: Math.max(box.bottom, bottom),
    right: Math.min(box.right, right),
    top: Math.min(box.top, top),
  };
}

/**
 * Whether a line of writing is shown: the part of it a page break leaves over lies wholly outside.
 * Along the line nothing is cut: what overflows its cell is printed in part, and read whole.
 */
export function isShown(clip: Clip, [a, b, c, d, e, f]: Matrix, em: number): boolean {
  const length = lengthOf(c, d) || 1;
  const x = e + (c / length) * em * BODY;
  const y = f + (d / length) * em * BODY;
  return Math.abs(a) >= Math.abs(b)
    ? y > clip.bottom - TOLERANCE && y < clip.top + TOLERANCE
    : x > clip.left - TOLERANCE && x < clip.right + TOLERANCE;
}
