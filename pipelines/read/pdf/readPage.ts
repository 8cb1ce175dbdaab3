import type { PageText } from '../page.ts';
import type { Engine } from './engine.ts';
import { isGarbled } from './garbled.ts';
import type { Point } from './matrix.ts';
import { maybeFrame, maybeRuling, sizeOf, uprightFrame } from './pageFrame.ts';
import { pageObjects } from './pageObjects.ts';
import { runsOf } from './sideways.ts';
import { wordsOf } from './words.ts';

/** Letters below which a page with a large picture is a picture with a stamp on it. */
const FEWEST_LETTERS = 40;
/** Share of a page from which a picture is more than a seal or a photograph beside the text. */
const LARGE = 0.3;
/** Share of the letters that are not to be seen from which the words lie over a picture. */
const LAID_OVER = 0.5;
/** Points of the largest side of a page that is laid out. */
const MOST_POINTS = 100_000;

/** A page as its text layer tells it. */
export interface PageReading extends PageText {
  /** True where the page shows its words in a picture, or in letters without a meaning. */
  readonly needsPicture: boolean;
  readonly letters: number;
}

/** Reads the text layer of an open page. @throws where the page has too many objects */
export function readPage(engine: Engine, page: number): PageReading {
  const frame = maybeFrame(engine, page);
  if (!frame) return BLANK;
  const { texts, strokes, images } = pageObjects(engine, page);
  const words = texts.length > 0 ? wordsOf(engine, page, texts) : [];
  const upright = uprightFrame(frame, words);
  const { width, height } = sizeOf(upright);
  if (Math.max(width, height) > MOST_POINTS) return BLANK;
  const runs = runsOf(upright, words);
  const text = words.map((word) => word.text).join('');
  const letters = lettersIn(text);
  const unseen = lettersIn(words.map((word) => (word.isInvisible ? word.text : '')).join(''));
  const isShown = images.some((corners) => areaOf(corners) > LARGE * width * height);
  const garbled = isGarbled(text);
  return {
    width,
    height,
    runs: garbled ? runs.map((run) => ({ ...run, isDoubtful: true })) : runs,
    rulings: strokes.flatMap((stroke) => maybeRuling(upright, stroke) ?? []),
    isPicture: letters > 0 && unseen > letters * LAID_OVER,
    needsPicture: (isShown && letters < FEWEST_LETTERS) || garbled,
    letters,
  };
}

/** A page without anything on it. */
export const BLANK: PageReading = {
  width: 0,
  height: 0,
  runs: [],
  rulings: [],
  isPicture: false,
  needsPicture: false,
  letters: 0,
};

/** How many letters a text has, white space apart. */
export function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function areaOf(corners: readonly Point[]): number {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
