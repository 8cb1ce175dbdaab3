/** Texts longer than this come once and are not kept. */
const LONGEST = 2_000;

/**
 * The same work, done once for texts that come again and again: headings, units, phrases. `work`
 * has to depend on its text alone. Keeps at most `most` answers and begins anew when full.
 */
export function remembering<T>(work: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    if (text.length > LONGEST) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Texts of several documents: those that come again come with their headings, units and phrases. */
const SHARED_TEXTS = 40_000;

/**
 * The text in one piece, the same for the same letters: a part of a long text is reached through the
 * whole of it, letter by letter, and equal texts apart are compared letter by letter.
 */
export const sharedText = remembering(inOnePiece, SHARED_TEXTS);

function inOnePiece(text: string): string {
  // The language gives no copy of a text by itself; what is parsed stands alone.
  return JSON.parse(JSON.stringify(text)) as string;
}
