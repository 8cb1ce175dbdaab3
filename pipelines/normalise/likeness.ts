/**
 * Likeness of two strings by shared pairs of letters (Sørensen–Dice), 0 to 1.
 * Accepts anything; compare texts that were squashed first.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  return (2 * countShared(pairsOf(a), pairsOf(b))) / (a.length + b.length - 2);
}

/** Texts prepared for finding the one most like another. */
export interface LikenessIndex {
  /** Position of the text most like the given one, the first of equals; null where none is like enough. */
  mostLike(text: string, enough: number): { readonly at: number; readonly score: number } | null;
}

/** Prepares texts, so that a look-up touches only those that share a pair of letters. */
export function indexLikeness(texts: readonly string[]): LikenessIndex {
  const holders = new Map<number, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const pair of pairsOf(text)) {
      const list = holders.get(pair);
      if (list) list.push(at);
      else holders.set(pair, [at]);
    }
  }
  const shared = new Uint16Array(texts.length);
  return {
    mostLike(text, enough) {
      if (text.length < 2) return null;
      shared.fill(0);
      for (const pair of pairsOf(text)) {
        for (const at of holders.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
      }
      return bestOf(texts, shared, text, enough);
    },
  };
}

function bestOf(
  texts: readonly string[],
  shared: Uint16Array,
  text: string,
  enough: number,
): { at: number; score: number } | null {
  let best: { at: number; score: number } | null = null;
  for (let at = 0; at < texts.length; at++) {
    const count = shared[at] ?? 0;
    if (count === 0) continue;
    const other = texts[at] ?? '';
    const score = other === text ? 1 : (2 * count) / (text.length + other.length - 2);
    if (score >= enough && score > (best?.score ?? 0)) best = { at, score };
  }
  return best;
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

const remembered = new Map<string, Uint32Array>();
const REMEMBERED_TEXTS = 4_000;

/** The pairs of letters of a text in ascending order, each with how often it came before: a set, then. */
function pairsOf(text: string): Uint32Array {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i++) {
    pairs[i] = ((letter(text, i) << 13) | letter(text, i + 1)) * 16;
  }
  pairs.sort();
  let run = 0;
  for (let i = 1; i < pairs.length; i++) {
    const isSame = Math.floor((pairs[i] ?? 0) / 16) === Math.floor((pairs[i - 1] ?? 0) / 16);
    run = isSame ? Math.min(run + 1, 15) : 0;
    pairs[i] = (pairs[i] ?? 0) + run;
  }
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
  remembered.set(text, pairs);
  return pairs;
}

/** Thirteen bits of a letter: Thai and Latin letters keep theirs, rarer ones may coincide. */
function letter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x1000 ? code : 0x1000 | (code & 0xfff);
}
