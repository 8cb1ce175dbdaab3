import type { Mark } from './marks.ts';

/** Words printed side by side: the letters that stand on the line, and their marks above and below. */
export interface PictureLine {
  readonly marks: readonly Mark[];
  /** The letters' own height, without marks above and below, tails and rising vowels. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
}

/** Shares of a letter's height. */
const LETTER = 0.55;
const SPECK = 0.13;
const TALLEST = 5;
/** A mark above or below a letter is lower than this share of it. */
const LOWER = 0.53;
/** How far from its letter a mark stands, and how far a dot or dash beside a line. */
const BESIDE = [0.1, 0.16, 0.23, 0.31, 0.4];
const OWNED = 0.4;
/** Marks below a letter all but touch it; what stands off it belongs to the line below. */
const HANGING = 1.8;
const REACH_UP = 1.4;
const REACH_DOWN = 1.1;
const TOUCHING = 0.3;
/** A vowel and its tone mark are lower than this together; the next line is this far down at least. */
const LOW_PAIR = 1;
const NEXT_LINE = 1.35;
/** Share of the lower of two heights by which letters of one line overlap. */
const OVERLAP = 0.5;

/** Height of the usual letter of a page, in pixels; null where it holds none. */
export function maybeLetterHeight(marks: readonly Mark[], dpi: number): number | null {
  const [least, most] = [dpi * 0.03, dpi * 0.5];
  const heights = marks
    .map(heightOf)
    .filter((height) => height >= least && height <= most)
    .sort((a, b) => a - b);
  if (heights.length === 0) return null;
  // Marks above and below make the lower third; the commonest of the rest is a consonant.
  const counts = new Map<number, number>();
  const step = Math.max(1, Math.round((heights[heights.length >> 1] ?? 1) / 10));
  for (const height of heights.slice(Math.floor(heights.length / 3))) {
    const key = Math.round(height / step) * step;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const around = (key: number) =>
    (counts.get(key - step) ?? 0) + 2 * (counts.get(key) ?? 0) + (counts.get(key + step) ?? 0);
  return [...counts.keys()].reduce((a, b) => (around(b) > around(a) ? b : a));
}

/**
 * The lines of a region, each from left to right; `gap` is the widest space within one, in heights
 * of a letter. Every mark but specks is in a line.
 */
export function textLinesOf(marks: readonly Mark[], letter: number, gap: number): PictureLine[] {
  const inked = marks.filter((mark) => isNoSpeck(mark, letter));
  const small = new Set(inked.filter((mark) => isSmall(mark, inked, letter)));
  const lines = linkLetters(
    inked.filter((mark) => !small.has(mark)),
    letter,
    gap,
  );
  const loose = attachMarks(lines, [...small], letter);
  const others = linkLetters(loose, letter, gap);
  return [...lines, ...others].map(({ marks: own, top, bottom }) => ({
    marks: own.sort((a, b) => a.left - b.left),
    bodyTop: top,
    bodyBottom: bottom,
  }));
}

interface OpenLine {
  readonly marks: Mark[];
  readonly letters: Mark[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function heightOf({ top, bottom }: Mark): number {
  return bottom - top + 1;
}

function isNoSpeck({ left, right, top, bottom, area }: Mark, letter: number): boolean {
  const longest = Math.max(right - left, bottom - top) + 1;
  return longest >= letter * SPECK && area >= (letter * SPECK) ** 2 * 0.6;
}

/** Low marks, and those that a taller letter right above or below them owns. */
function isSmall(mark: Mark, all: readonly Mark[], letter: number): boolean {
  const height = heightOf(mark);
  if (height < letter * LETTER || height > letter * TALLEST) return height < letter * LETTER;
  if (height > letter * 1.6) return false;
  return all.some((other) => {
    const tall = heightOf(other);
    if (height >= tall * LOWER || tall > letter * TALLEST) return false;
    const across = Math.min(mark.right, other.right) - Math.max(mark.left, other.left);
    const apart = Math.max(mark.top - other.bottom, other.top - mark.bottom);
    return across > 0 && apart > 0 && apart < tall * OWNED && mark.right - mark.left < tall * 1.5;
  });
}

/** Letters linked from left to right where they overlap in height. */
function linkLetters(letters: readonly Mark[], letter: number, gap: number): OpenLine[] {
  const lines: OpenLine[] = [];
  for (const mark of [...letters].sort((a, b) => a.left - b.left)) {
    const open = nearestLine(lines, mark, Math.max(letter, heightOf(mark) * 0.7) * gap);
    if (open) take(open, mark);
    else {
      const { left, right, top, bottom } = mark;
      lines.push({ marks: [mark], letters: [mark], left, right, top, bottom });
    }
  }
  return joinStray(lines);
}

function nearestLine(lines: readonly OpenLine[], mark: Mark, reach: number): OpenLine | null {
  let best: OpenLine | null = null;
  let most = OVERLAP;
  for (const line of lines) {
    if (mark.left - line.right > reach) continue;
    const overlap = Math.min(line.bottom, mark.bottom) - Math.max(line.top, mark.top) + 1;
    const least = Math.min(line.bottom - line.top + 1, heightOf(mark));
    const share = overlap / least - Math.max(0, mark.left - line.right) / 1e6;
    if (share > most) [most, best] = [share, line];
  }
  return best;
}

/** Adds a letter; the line's height is that of the middle one of its last letters. */
function take(line: OpenLine, mark: Mark): void {
  line.marks.push(mark);
  line.letters.push(mark);
  line.right = Math.max(line.right, mark.right);
  const recent = line.letters.slice(-9);
  const heights = recent.map(heightOf).sort((a, b) => a - b);
  const usual = recent.filter((m) => heightOf(m) <= (heights[heights.length >> 1] ?? 0) * 1.25);
  line.top = middleOf(usual.map((m) => m.top));
  line.bottom = middleOf(usual.map((m) => m.bottom));
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Pieces of one line that began at different heights, and vowels with their tone marks, join it. */
function joinStray(lines: readonly OpenLine[]): OpenLine[] {
  const out: OpenLine[] = [];
  for (const line of [...lines].sort((a, b) => b.letters.length - a.letters.length)) {
    const host =
      out.find((other) => isWithin(line, other)) ??
      out.find((other) => isComma(line, other)) ??
      maybeUnder(line, out);
    if (!host) out.push(line);
    else {
      host.marks.push(...line.marks);
      host.letters.push(...line.letters);
    }
  }
  return out;
}

function isWithin(line: OpenLine, other: OpenLine): boolean {
  const overlap = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top) + 1;
  const least = Math.min(line.bottom - line.top, other.bottom - other.top) + 1;
  return line.left >= other.left && line.right <= other.right && overlap / least > OVERLAP;
}

/** A narrow mark on the base line of another line, between its letters or right after. */
function isComma({ letters, left, right, top, bottom }: OpenLine, other: OpenLine): boolean {
  const height = other.bottom - other.top + 1;
  return (
    letters.length === 1 &&
    right - left < height * 0.5 &&
    bottom - top < height * LOW_PAIR &&
    left >= other.left - height * 0.5 &&
    right <= other.right + height * 0.5 &&
    top <= other.bottom &&
    bottom >= other.top
  );
}

/** The line whose letter a vowel and tone mark run together stand upon. */
function maybeUnder(line: OpenLine, others: readonly OpenLine[]): OpenLine | null {
  if (line.letters.length > 2) return null;
  let best: OpenLine | null = null;
  let least = Infinity;
  for (const other of others) {
    const height = other.bottom - other.top + 1;
    const between = Math.abs(other.top + other.bottom - line.top - line.bottom) / 2;
    const isLow = line.letters.every((mark) => heightOf(mark) < height * LOW_PAIR);
    if (other.letters.length < 2 || !isLow || between > height * NEXT_LINE) continue;
    for (const mark of other.letters) {
      if (Math.min(line.right, mark.right) < Math.max(line.left, mark.left)) continue;
      const apart = Math.max(0, mark.top - line.bottom, (line.top - mark.bottom) * HANGING);
      if (apart < height * TOUCHING && apart < least) [least, best] = [apart, other];
    }
  }
  return best;
}

/** Gives every small mark to its line; those near none are left over. */
function attachMarks(lines: readonly OpenLine[], small: readonly Mark[], letter: number): Mark[] {
  let left = [...small];
  // The nearest first, in chains: a tone mark stands on a vowel, and close below the line above.
  for (const reach of BESIDE) {
    for (let before = Infinity; left.length < before;) {
      before = left.length;
      const homes = left.map((mark) => ownerOf(lines, mark, reach));
      left.forEach((mark, i) => homes[i]?.marks.push(mark));
      left = left.filter((_, i) => !homes[i]);
    }
  }
  return left.filter((mark) => {
    const home = besideLine(lines, mark, letter);
    home?.marks.push(mark);
    if (home) home.right = Math.max(home.right, mark.right);
    if (home) home.left = Math.min(home.left, mark.left);
    return !home;
  });
}

function ownerOf(lines: readonly OpenLine[], mark: Mark, reach: number): OpenLine | null {
  let best: OpenLine | null = null;
  let least = Infinity;
  for (const line of lines) {
    const height = line.bottom - line.top + 1;
    if (mark.bottom < line.top - height * REACH_UP || mark.top > line.bottom + height * REACH_DOWN)
      continue;
    for (const other of line.marks) {
      if (Math.min(mark.right, other.right) < Math.max(mark.left, other.left)) continue;
      const apart = Math.max(0, (mark.top - other.bottom) * HANGING, other.top - mark.bottom);
      if (apart < height * reach && apart < least) [least, best] = [apart, line];
    }
  }
  return best;
}

function besideLine(lines: readonly OpenLine[], mark: Mark, letter: number): OpenLine | null {
  let best: OpenLine | null = null;
  let least = Infinity;
  for (const line of lines) {
    const height = Math.max(letter, line.bottom - line.top + 1);
    const aside = Math.max(0, mark.left - line.right, line.left - mark.right);
    const above = Math.max(0, line.top - mark.bottom, mark.top - line.bottom);
    if (aside > height * 2.2 || above > height * 0.8) continue;
    if (aside + 2 * above < least) [least, best] = [aside + 2 * above, line];
  }
  return best;
}
