import fc from 'fast-check';

/** The seed of every property test, so that a run can be repeated; failing runs print it with the case. */
export const SEED = 25_640_930;

const TONES = ['\u0E48', '\u0E49', '\u0E4A', '\u0E4B'];
const MARKS = ['\u0E31', '\u0E34', '\u0E35', '\u0E36', '\u0E37', '\u0E38', '\u0E39'];
const CONSONANT = fc.constantFrom(...'กขคงจชดตถทนบปผพมยรลวสหอ');

interface Spelling {
  readonly correct: string;
  readonly damaged: string;
}

/** A syllable with a vowel mark and a tone: as written, swapped, doubled. */
const marked = fc
  .tuple(
    CONSONANT,
    fc.constantFrom(...MARKS),
    fc.constantFrom(...TONES),
    fc.constantFrom(0, 1, 2, 3),
  )
  .map(([letter, mark, tone, how]): Spelling => {
    const ways = [mark + tone, tone + mark, mark + mark + tone, mark + tone + tone];
    return { correct: letter + mark + tone, damaged: letter + (ways[how] ?? '') };
  });

/** A syllable with sara am: composed, in parts, or torn off by a space. */
const withAm = fc
  .tuple(CONSONANT, fc.constantFrom('', ...TONES), fc.constantFrom(0, 1, 2, 3, 4, 5, 6))
  .map(([letter, tone, how]): Spelling => {
    const ways = [
      `${tone}\u0E33`,
      `\u0E4D${tone}\u0E32`,
      `${tone}\u0E4D\u0E32`,
      `${tone} \u0E32`,
      `${tone} \u0E33`,
      `${tone}\u0E4D \u0E32`,
      `\u0E33${tone}`,
    ];
    return { correct: `${letter}${tone}\u0E33`, damaged: letter + (ways[how] ?? '') };
  });

const plain = fc
  .tuple(fc.constantFrom('', 'เ', 'แ', 'โ'), CONSONANT, CONSONANT)
  .map(([before, a, b]): Spelling => {
    const text = before + a + b;
    return { correct: text, damaged: before === 'แ' ? `เเ${a}${b}` : text };
  });

/** Thai syllables as they should be written, and the same with the damage of copying and recognition. */
export const CORRECT_AND_DAMAGED = fc
  .array(fc.oneof(marked, withAm, plain), { minLength: 1, maxLength: 12 })
  .map((parts): Spelling => ({
    correct: parts.map((part) => part.correct).join(''),
    damaged: parts.map((part) => part.damaged).join(''),
  }));

/** A whole number in Arabic and in Thai digits, some of them exchanged. */
export const MIXED_DIGITS = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.array(fc.boolean(), { minLength: 10 }))
  .map(([value, isThai]) => {
    const arabic = String(value);
    const mixed = [...arabic]
      .map((digit, i) => (isThai[i] ? String.fromCharCode(0x0e50 + Number(digit)) : digit))
      .join('');
    return { value, arabic, mixed };
  });
