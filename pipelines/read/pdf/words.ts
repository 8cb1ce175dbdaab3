import type { Engine } from './engine.ts';
import type { TextObject } from './pageObjects.ts';
import { spokenWords } from './spokenWords.ts';
import { ahead, reachOf, wordOf, type Reach, type Word } from './word.ts';

/** Letters of one page. */
const MOST_LETTERS = 500_000;
/** A gap in ems from which letters of one object stand apart. */
const APART = 0.15;
/** Ems within which a mark belongs to the letter drawn before it. */
const NEAR = 0.75;
/** What the engine makes of a hyphen at the end of a line. */
const TAKEN_HYPHEN = 2;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BEGINS_WITH_MARK = /^[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E\uF701-\uF71A]/;

/**
 * The words of a page in the order of its content. Where the content says what glyphs stand for,
 * that is taken once for all of them; elsewhere each glyph's own letters.
 */
export function wordsOf(engine: Engine, page: number, texts: readonly TextObject[]): Word[] {
  const spoken = spokenWords(texts);
  const orders = new Map<number, number>();
  texts.forEach(({ at }, order) => {
    if (!spoken.objects.has(at)) orders.set(at, order);
  });
  const drawn = orders.size > 0 ? drawnWords(engine, page, texts, orders) : [];
  return joinMarks([...drawn, ...spoken.words].sort((a, b) => a.order - b.order));
}

/** The words that glyphs make; `orders` holds the places of their objects among `texts`. */
function drawnWords(
  engine: Engine,
  page: number,
  texts: readonly TextObject[],
  orders: ReadonlyMap<number, number>,
): Word[] {
  const textPage = engine.pdfium.FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  try {
    return wordsOfLetters(engine, textPage, texts, orders);
  } finally {
    engine.pdfium.FPDFText_ClosePage(textPage);
  }
}

function wordsOfLetters(
  engine: Engine,
  textPage: number,
  texts: readonly TextObject[],
  orders: ReadonlyMap<number, number>,
): Word[] {
  const { pdfium, quick } = engine;
  const count = Math.min(pdfium.FPDFText_CountChars(textPage), MOST_LETTERS);
  const words: Word[] = [];
  let open: Word | undefined;
  for (let i = 0; i < count; i++) {
    const order = orders.get(quick.FPDFText_GetTextObject(textPage, i));
    const object = order === undefined ? undefined : texts[order];
    if (order === undefined || object === undefined) continue;
    if (quick.FPDFText_IsGenerated(textPage, i) === 1) continue;
    const letter = letterOf(quick.FPDFText_GetUnicode(textPage, i));
    const reach = maybeReach(engine, textPage, i, object);
    if (letter === '' || reach === null) continue;
    if (open && open.order === order && goesOn(open, reach)) {
      open.text += letter;
      open.length = Math.max(open.length, reach.end - ahead(open.start, open.along));
    } else words.push((open = wordOf(object, order, letter, reach)));
  }
  return words;
}

function maybeReach(
  engine: Engine,
  textPage: number,
  index: number,
  { along }: TextObject,
): Reach | null {
  if (engine.quick.FPDFText_GetLooseCharBox(textPage, index, engine.scratch) === 0) return null;
  const left = engine.float(0);
  const right = engine.float(2);
  // Upright words, which nearly all are, need no corners turned.
  if (along.x === 1) return { begin: left, end: right };
  const top = engine.float(1);
  const bottom = engine.float(3);
  const corners = [
    { x: left, y: top },
    { x: left, y: bottom },
    { x: right, y: top },
    { x: right, y: bottom },
  ];
  return reachOf(corners, along);
}

function goesOn(open: Word, { begin }: Reach): boolean {
  const end = ahead(open.start, open.along) + open.length;
  return !open.text.endsWith(' ') && Math.abs(begin - end) < APART * open.em;
}

/** The letter of a code; none for line breaks, which the layout tells. */
function letterOf(code: number): string {
  if (code === 0 || code > 0x10ffff) return '\ufffd';
  if (code === LINE_FEED || code === CARRIAGE_RETURN) return '';
  return code === TAKEN_HYPHEN ? '-' : String.fromCodePoint(code);
}

/** Marks that a word begins with belong to the letter drawn before them, and the word with them. */
function joinMarks(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && BEGINS_WITH_MARK.test(word.text) && standsOn(last, word)) {
      last.text += word.text;
      const end = ahead(word.start, last.along) + word.length - ahead(last.start, last.along);
      last.length = Math.max(last.length, end);
    } else joined.push(word);
  }
  return joined;
}

function standsOn(base: Word, mark: Word): boolean {
  const across = { x: -base.along.y, y: base.along.x };
  const rise = Math.abs(ahead(mark.start, across) - ahead(base.start, across));
  const end = ahead(base.start, base.along) + base.length;
  const gap = Math.abs(ahead(mark.start, base.along) - end);
  return !base.text.endsWith(' ') && rise < base.em * NEAR && gap < base.em * NEAR;
}
