import type { Picture } from '../read/page.ts';
import { linePicture } from '../read/picture/linePicture.ts';
import { type PartedPicture, partPicture } from '../read/picture/partPicture.ts';
import { turned } from '../read/picture/turn.ts';
import type { Engine } from './engine.ts';

/** Lines that are read to tell which way a page lies, and the mean sureness that settles it. */
const SAMPLE = 4;
const SETTLED = 70;
/** Letters a line must have to tell anything. */
const FEWEST_MARKS = 5;

/** A page's picture parted, turned so that its words stand upright: tables are often laid sideways. */
export async function uprightPart(picture: Picture, engine: Engine): Promise<PartedPicture> {
  const asGiven = partPicture(picture);
  let best = { parted: asGiven, sureness: await surenessOf(asGiven, engine) };
  if (best.sureness === null || best.sureness >= SETTLED) return best.parted;
  for (const quarters of [1, 3, 2]) {
    const parted = partPicture(turned(picture, quarters));
    const sureness = await surenessOf(parted, engine);
    if (sureness !== null && sureness > (best.sureness ?? 0)) best = { parted, sureness };
    if (sureness !== null && sureness >= SETTLED) break;
  }
  return best.parted;
}

/** How sure the longest lines are read, 0 to 100; null where no line is long enough. */
async function surenessOf(parted: PartedPicture, engine: Engine): Promise<number | null> {
  const lines = parted.lines
    .filter((line) => line.marks.length >= FEWEST_MARKS)
    .sort((a, b) => b.marks.length - a.marks.length)
    .slice(0, SAMPLE);
  if (lines.length === 0) return null;
  let sum = 0;
  for (const line of lines) {
    const { picture } = linePicture(parted.picture, parted.marks, line);
    const { text, confidence } = await engine.readLine(picture);
    sum += text.length * 3 < line.marks.length ? 0 : confidence;
  }
  return sum / lines.length;
}
