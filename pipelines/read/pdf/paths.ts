import type { Engine } from './engine.ts';
import { chained, moved, type Matrix, type Point } from './matrix.ts';
import { matrixOf } from './objectMatrix.ts';

/** Segments of one path that are looked at: a drawing has thousands, a table's frame few. */
const MOST_SEGMENTS = 20_000;
/** Thickness up to which a filled shape is a drawn line, in points. */
const THIN = 3;

const LINE = 0;
const MOVE = 2;

/** A straight line drawn on the page, in the page's own space. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

/** Adds the straight lines that a path draws: those it strokes, and shapes so thin that they are lines. */
export function readPath(engine: Engine, at: number, outer: Matrix, strokes: Stroke[]): void {
  const { quick, scratch } = engine;
  const count = quick.FPDFPath_CountSegments(at);
  if (count < 2 || count > MOST_SEGMENTS) return;
  if (quick.FPDFPath_GetDrawMode(at, scratch, scratch + 4) === 0) return;
  const isFilled = engine.int(0) !== 0;
  const isStroked = (engine.int(1) & 0xff) !== 0;
  if (!isFilled && !isStroked) return;
  const matrix = chained(matrixOf(engine, at), outer);
  for (const figure of figuresOf(engine, at, count, matrix)) {
    if (isStroked) addSides(figure, strokes);
    else addThin(figure, strokes);
  }
}

interface Figure {
  readonly points: Point[];
  isClosed: boolean;
  isStraight: boolean;
}

function figuresOf(engine: Engine, at: number, count: number, matrix: Matrix): Figure[] {
  const { quick, scratch } = engine;
  const figures: Figure[] = [];
  for (let i = 0; i < count; i++) {
    const segment = quick.FPDFPath_GetPathSegment(at, i);
    const type = quick.FPDFPathSegment_GetType(segment);
    if (quick.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue;
    const point = moved(matrix, { x: engine.float(0), y: engine.float(1) });
    let figure = figures.at(-1);
    if (type === MOVE || !figure) {
      figure = { points: [], isClosed: false, isStraight: true };
      figures.push(figure);
    }
    figure.points.push(point);
    figure.isStraight &&= type === MOVE || type === LINE;
    figure.isClosed ||= quick.FPDFPathSegment_GetClose(segment) !== 0;
  }
  return figures;
}

function addSides({ points, isClosed, isStraight }: Figure, strokes: Stroke[]): void {
  if (!isStraight) return;
  const ends = isClosed && points[0] ? [...points, points[0]] : points;
  ends.slice(1).forEach((to, i) => {
    const from = ends[i];
    if (from) strokes.push({ from, to });
  });
}

function addThin({ points }: Figure, strokes: Stroke[]): void {
  if (points.length < 2) return;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, low, high] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  if (Math.min(right - left, high - low) > THIN) return;
  const isFlat = right - left >= high - low;
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  strokes.push(
    isFlat
      ? { from: { x: left, y }, to: { x: right, y } }
      : { from: { x, y: low }, to: { x, y: high } },
  );
}
