import type { Engine } from './engine.ts';
import { moved, type Matrix, type Point } from './matrix.ts';

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

/** Segments of a clip that are looked at: a longer one is a picture's outline. */
const MOST_SEGMENTS = 200;
/** Ems above the base line where the body of a letter is. */
const BODY = 0.3;
/** Points by which the body of a letter may lie outside and be seen. */
const TOLERANCE = 1;

/** The box within which an object is shown, itself within the clip of what it stands in. */
export function clipOf(engine: Engine, object: number, outer: Matrix, clip: Clip): Clip {
  const { quick } = engine;
  const path = quick.FPDFPageObj_GetClipPath(object);
  const count = path === 0 ? 0 : quick.FPDFClipPath_CountPaths(path);
  let box = clip;
  for (let i = 0; i < count; i++) {
    const points = pointsOf(engine, path, i, outer);
    if (points.length > 2) box = narrowed(box, points);
  }
  return box;
}

function pointsOf(engine: Engine, path: number, index: number, outer: Matrix): Point[] {
  const { quick, scratch } = engine;
  const count = quick.FPDFClipPath_CountPathSegments(path, index);
  if (count > MOST_SEGMENTS) return [];
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const segment = quick.FPDFClipPath_GetPathSegment(path, index, i);
    if (quick.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue;
    points.push(moved(outer, { x: engine.float(0), y: engine.float(1) }));
  }
  return points;
}

function narrowed(box: Clip, points: readonly Point[]): Clip {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.max(box.left, Math.min(...xs)),
    bottom: Math.max(box.bottom, Math.min(...ys)),
    right: Math.min(box.right, Math.max(...xs)),
    top: Math.min(box.top, Math.max(...ys)),
  };
}

/**
 * Whether a line of writing is shown: the part of it a page break leaves over lies wholly outside.
 * Along the line nothing is cut: what overflows its cell is printed in part, and read whole.
 */
export function isShown(clip: Clip, [a, b, c, d, e, f]: Matrix, em: number): boolean {
  const length = Math.hypot(c, d) || 1;
  const x = e + (c / length) * em * BODY;
  const y = f + (d / length) * em * BODY;
  return Math.abs(a) >= Math.abs(b)
    ? y > clip.bottom - TOLERANCE && y < clip.top + TOLERANCE
    : x > clip.left - TOLERANCE && x < clip.right + TOLERANCE;
}
