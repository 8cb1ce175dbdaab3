import { assertWithin } from '../limits.ts';
import { clipOf, isShown, UNCLIPPED, type Clip, type Outlines } from './clip.ts';
import type { Engine } from './engine.ts';
import { chained, IDENTITY, lengthOf, moved, turned, type Matrix, type Point } from './matrix.ts';
import { matrixOf } from './objectMatrix.ts';
import { readPath, type Stroke } from './paths.ts';
import { spokenOf, type Spoken } from './spoken.ts';

/** Objects of one page, those within its forms included. */
const MOST_OBJECTS = 250_000;
/** Forms within forms; a page that draws itself goes on for ever. */
const MOST_FORMS = 24;

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** The direction letters are written in, before any matrix. */
const ALONG: Point = { x: 1, y: 0 };
/** How text is drawn that is not to be seen: over a scanned page, for searching. */
const INVISIBLE = 3;

/** A text object as the page's content draws it, in the page's own space (y upwards). */
export interface TextObject {
  readonly at: number;
  readonly matrix: Matrix;
  /** The direction it is written in, of length 1. */
  readonly along: Point;
  /** Height of the letters, in points. */
  readonly em: number;
  /** Corners of its ink, where its letters are not its own. */
  readonly corners: readonly Point[];
  /** The text that the content says it stands for. */
  readonly spoken: Spoken | null;
  readonly isInvisible: boolean;
}

export interface PageObjects {
  readonly texts: TextObject[];
  readonly strokes: Stroke[];
  /** Corners of each picture. */
  readonly images: (readonly Point[])[];
}

/**
 * What the content of a page draws, in its order, forms entered.
 *
 * @throws where the page has too many objects
 */
export function pageObjects(engine: Engine, page: number): PageObjects {
  const { pdfium, quick } = engine;
  const found: PageObjects = { texts: [], strokes: [], images: [] };
  const walk: Walk = { engine, found, spoken: new Map(), outlines: new Map(), objects: 0 };
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) addObject(walk, quick.FPDFPage_GetObject(page, i), TOP);
  return found;
}

interface Walk {
  readonly engine: Engine;
  readonly found: PageObjects;
  readonly spoken: Map<number, Spoken | null>;
  readonly outlines: Outlines;
  objects: number;
}

/** What an object stands in: the page itself, or a form drawn on it. */
interface Place {
  readonly outer: Matrix;
  readonly clip: Clip;
  readonly depth: number;
}

const TOP: Place = { outer: IDENTITY, clip: UNCLIPPED, depth: 0 };

function addObject(walk: Walk, at: number, place: Place): void {
  const { outer, depth } = place;
  assertWithin(++walk.objects, MOST_OBJECTS, 'objects on a page');
  const type = walk.engine.quick.FPDFPageObj_GetType(at);
  if (type === TEXT) addText(walk, at, place);
  else if (type === PATH) readPath(walk.engine, at, outer, walk.found.strokes);
  else if (type === IMAGE) walk.found.images.push(cornersOf(walk.engine, at, outer));
  else if (type === FORM && depth < MOST_FORMS) addForm(walk, at, place);
}

function addForm(walk: Walk, at: number, place: Place): void {
  const { pdfium, quick } = walk.engine;
  const inner = {
    outer: chained(matrixOf(walk.engine, at), place.outer),
    clip: clipOf(walk.engine, at, place, walk.outlines),
    depth: place.depth + 1,
  };
  const count = pdfium.FPDFFormObj_CountObjects(at);
  for (let i = 0; i < count; i++) {
    addObject(walk, quick.FPDFFormObj_GetObject(at, i), inner);
  }
}

function addText(walk: Walk, at: number, place: Place): void {
  const { engine, found } = walk;
  const { quick, scratch } = engine;
  const matrix = chained(matrixOf(engine, at), place.outer);
  quick.FPDFTextObj_GetFontSize(at, scratch);
  const em = Math.abs(engine.float(0)) * lengthOf(matrix[2], matrix[3]);
  if (!isShown(clipOf(engine, at, place, walk.outlines), matrix, em)) return;
  const spoken = spokenOf(engine, at, walk.spoken);
  const corners = spoken ? cornersOf(engine, at, place.outer) : [];
  const isInvisible = quick.FPDFTextObj_GetTextRenderMode(at) === INVISIBLE;
  const along = turned(matrix, ALONG);
  found.texts.push({ at, matrix, along, em, corners, spoken, isInvisible });
}

function cornersOf(engine: Engine, at: number, outer: Matrix): Point[] {
  const { quick, scratch } = engine;
  const [b, r, t] = [scratch + 4, scratch + 8, scratch + 12];
  if (quick.FPDFPageObj_GetBounds(at, scratch, b, r, t) === 0) return [];
  const left = engine.float(0);
  const bottom = engine.float(1);
  const right = engine.float(2);
  const top = engine.float(3);
  return [
    moved(outer, { x: left, y: bottom }),
    moved(outer, { x: left, y: top }),
    moved(outer, { x: right, y: bottom }),
    moved(outer, { x: right, y: top }),
  ];
}
