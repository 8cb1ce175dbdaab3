import type { PageText, TextRun } from '../read/page.ts';
import { linePicture } from '../read/picture/linePicture.ts';
import type { PartedPicture } from '../read/picture/partPicture.ts';
import { maybeSign } from '../read/picture/signs.ts';
import type { PictureLine } from '../read/picture/textLines.ts';
import { withThaiDigits } from '../read/picture/thaiDigits.ts';
import type { Engine, Recognised } from './engine.ts';

/** Lines of one page that are read, the longest first: more is a photograph, not a page. */
const MOST_LINES = 1200;
/** Sureness from which a number in Arabic digits is taken to be read well; words never are. */
const SURE = 88;
/** A font's size in heights of its consonants, and how far its lines rise and fall, in sizes. */
const SIZE = 1.85;
const RISE = 0.85;
const FALL = 0.25;

/** Reads the lines of a parted picture; lengths become points. */
export async function readParted(parted: PartedPicture, engine: Engine): Promise<PageText> {
  const { picture, rulings } = parted;
  const runs: TextRun[] = [];
  for (const line of longest(parted.lines)) {
    const recognised = await readLine(parted, line, engine);
    if (recognised.text !== '') runs.push(runOf(parted, line, recognised));
  }
  const points = 72 / picture.dpi;
  const linesLeft = Math.max(0, parted.lines.length - MOST_LINES);
  return {
    width: picture.columns * points,
    height: picture.rows * points,
    runs,
    rulings,
    isPicture: true,
    ...(linesLeft > 0 && { linesLeft }),
  };
}

function longest(lines: readonly PictureLine[]): readonly PictureLine[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines].sort((a, b) => b.marks.length - a.marks.length).slice(0, MOST_LINES);
}

async function readLine(
  parted: PartedPicture,
  line: PictureLine,
  engine: Engine,
): Promise<Recognised> {
  const sign = maybeSign(parted.marks, parted.picture.columns, line, parted.letter);
  if (sign !== null) return { text: sign, confidence: 100 };
  const read = await engine.readLine(linePicture(parted.picture, parted.marks, line).picture);
  const text = withThaiDigits(read.text, parted.marks, parted.picture.columns, line);
  return { ...read, text };
}

function runOf(
  parted: PartedPicture,
  line: PictureLine,
  { text, confidence }: Recognised,
): TextRun {
  const { picture, letter } = parted;
  const points = 72 / picture.dpi;
  const body = line.bodyBottom - line.bodyTop + 1;
  const isLow = body < letter * 0.7;
  const base = isLow ? (line.bodyTop + line.bodyBottom + letter) / 2 : line.bodyBottom;
  const size = SIZE * (body > letter * 1.7 ? body / 1.3 : letter);
  return {
    text,
    left: Math.min(...line.marks.map((mark) => mark.left)) * points,
    right: (Math.max(...line.marks.map((mark) => mark.right)) + 1) * points,
    top: (base - RISE * size) * points,
    bottom: (base + FALL * size) * points,
    isDoubtful: confidence < SURE || !/^[\d,.\-–/%() ]+$/.test(text),
  };
}
