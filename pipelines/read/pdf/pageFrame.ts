import type { Ruling, TextRun } from '../page.ts';
import type { Engine } from './engine.ts';
import type { Point } from './matrix.ts';
import type { Stroke } from './paths.ts';
import type { Word } from './word.ts';

/** How a page lies before its reader: its box, and the quarter turns clockwise that set it upright. */
export interface PageFrame {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly turns: number;
}

/** Ems that letters take above and below their base line. */
const RISE = 0.85;
const FALL = 0.25;
/** Share of the words that must lie sideways for the page to be turned. */
const MOST = 0.6;
/** Points by which a line may lean and still be straight. */
const LEAN = 1.5;

/** The frame of a page as its viewer shows it; null where it has no size. */
export function maybeFrame(engine: Engine, page: number): PageFrame | null {
  const { pdfium, scratch } = engine;
  if (!pdfium.FPDF_GetPageBoundingBox(page, scratch)) return null;
  const [left, top, right, bottom] = [0, 1, 2, 3].map((i) => engine.float(i)) as Box;
  const turns = pdfium.FPDFPage_GetRotation(page) & 3;
  const isSized = right - left > 0 && top - bottom > 0;
  return isSized && [left, top, right, bottom].every(Number.isFinite)
    ? { left, bottom, right, top, turns }
    : null;
}

type Box = [number, number, number, number];

/** The frame turned so that most of the words are upright: tables are drawn sideways to fit a page. */
export function uprightFrame(frame: PageFrame, words: readonly Word[]): PageFrame {
  const letters = [0, 0, 0, 0];
  for (const word of words) letters[directionOf(frame, word)]! += word.text.trim().length;
  const all = letters.reduce((sum, count) => sum + count, 0);
  const most = letters.findIndex((count) => count > all * MOST);
  return most > 0 ? { ...frame, turns: (frame.turns + 4 - most) & 3 } : frame;
}

/** Quarter turns clockwise from upright in which a word is seen: 1 reads downwards. */
export function directionOf(frame: PageFrame, { along }: Word): number {
  const { x, y } = turnedBy(frame.turns, along);
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y < 0 ? 1 : 3;
}

/** A direction of the page (y upwards) after quarter turns clockwise. */
function turnedBy(turns: number, { x, y }: Point): Point {
  if (turns === 1) return { x: y, y: -x };
  if (turns === 2) return { x: -x, y: -y };
  return turns === 3 ? { x: -y, y: x } : { x, y };
}

/** Width and height as seen, in points. */
export function sizeOf({ left, bottom, right, top, turns }: PageFrame): {
  width: number;
  height: number;
} {
  const [across, up] = [right - left, top - bottom];
  return turns & 1 ? { width: up, height: across } : { width: across, height: up };
}

/** A point of the page's own space as seen: from the top left, y downwards. */
export function seen({ left, bottom, right, top, turns }: PageFrame, { x, y }: Point): Point {
  if (turns === 1) return { x: y - bottom, y: x - left };
  if (turns === 2) return { x: right - x, y: y - bottom };
  return turns === 3 ? { x: top - y, y: right - x } : { x: x - left, y: top - y };
}

/** An upright word with the box of its line. */
export function runOf(frame: PageFrame, word: Word): TextRun {
  const { x, y } = seen(frame, word.start);
  const { text, length, em } = word;
  return { text, left: x, right: x + length, top: y - RISE * em, bottom: y + FALL * em };
}

/** A drawn line as seen, where it is straight across or down. */
export function maybeRuling(frame: PageFrame, { from, to }: Stroke): Ruling | null {
  const [a, b] = [seen(frame, from), seen(frame, to)];
  const ruling = {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
  const thin = Math.min(ruling.right - ruling.left, ruling.bottom - ruling.top);
  return thin <= LEAN && Object.values(ruling).every(Number.isFinite) ? ruling : null;
}
