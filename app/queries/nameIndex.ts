/** Names and where they are met, as they are read: the places name their name by its number. */
export interface NameColumns {
  readonly numbers: ArrayLike<number>;
  /** Names in the form of searchKey. */
  readonly keys: ArrayLike<string>;
  readonly places: {
    readonly numbers: ArrayLike<number>;
    readonly provinces: readonly (string | null)[];
    /** Of each row, the place of its province in `provinces`. */
    readonly codes: ArrayLike<number>;
    readonly counts: ArrayLike<number>;
  };
}

/** Projects of a province whose names hold some words; null where the province is not known. */
export interface NameCount {
  readonly province: string | null;
  readonly n: number;
}

/** All names at hand, to be looked through. */
export interface NameIndex {
  /** By province, how many projects have a name that holds the key; provinces without any left out. */
  counts(key: string): NameCount[];
}

/** Stands between two names: no key holds it. */
const BETWEEN = '\n';
/** Codes of one byte that are read back as they were written; those between are read as others. */
const CODES = [...range(1, 9), ...range(11, 127), ...range(160, 255)];

/** All names in few large pieces, which go from one worker to another without being copied. */
export interface PackedNames {
  /** Names one after the other: letters of one byte by `codes`, or as they are where codes is null. */
  readonly text: Uint8Array<ArrayBuffer> | string;
  /** A code for each letter of the names, 0 for all others. */
  readonly codes: Uint8Array<ArrayBuffer> | null;
  /** Where each name begins in the text, and where one after the last would. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly provinces: readonly (string | null)[];
  /** Where the places of each name begin among all. */
  readonly placesFrom: Uint32Array<ArrayBuffer>;
  readonly placeCodes: Uint8Array<ArrayBuffer>;
  readonly placeCounts: Uint32Array<ArrayBuffer>;
}

/**
 * Puts all names into one text. A language needs few letters, so each takes one byte; where names
 * have more than `most` different ones they stay as they are.
 */
export function packNames(columns: NameColumns, most = CODES.length): PackedNames {
  const { keys, numbers, places } = columns;
  const starts = startsOf(keys);
  const codes = lettersOf(keys, most);
  const text = codes === null ? Array.from(keys).join(BETWEEN) : inBytes(keys, starts, codes);
  return { text, codes, starts, provinces: places.provinces, ...placesOf(places, numbers) };
}

/** The browser itself looks for words in one text: half a million names in some ten milliseconds. */
export function nameIndex(packed: PackedNames): NameIndex {
  const { codes, starts, provinces, placesFrom, placeCodes, placeCounts } = packed;
  const { text: kept } = packed;
  const text = typeof kept === 'string' ? kept : new TextDecoder('windows-1252').decode(kept);
  return {
    counts(key) {
      const wanted = codes === null ? key : encoded(key, codes);
      if (wanted === null) return [];
      const sums = new Float64Array(provinces.length);
      let name = 0;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[name])) {
        while (starts[name + 1]! <= at) name += 1;
        for (let row = placesFrom[name]!; row < placesFrom[name + 1]!; row += 1)
          sums[placeCodes[row]!]! += placeCounts[row]!;
        name += 1;
      }
      return provinces.flatMap((province, code) =>
        sums[code] === 0 ? [] : [{ province, n: sums[code]! }],
      );
    },
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function startsOf(keys: ArrayLike<string>): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(keys.length + 1);
  for (let name = 0; name < keys.length; name += 1)
    starts[name + 1] = starts[name]! + keys[name]!.length + 1;
  return starts;
}

/** Null where the letters are too many. */
function lettersOf(keys: ArrayLike<string>, most: number): Uint8Array<ArrayBuffer> | null {
  const codes = new Uint8Array(2 ** 16);
  let used = 0;
  for (let name = 0; name < keys.length; name += 1) {
    const key = keys[name]!;
    for (let at = 0; at < key.length; at += 1) {
      const letter = key.charCodeAt(at);
      if (codes[letter] !== 0) continue;
      if (used === most) return null;
      codes[letter] = CODES[used]!;
      used += 1;
    }
  }
  return codes;
}

function inBytes(
  keys: ArrayLike<string>,
  starts: Uint32Array,
  codeOf: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(starts[keys.length]!);
  for (let name = 0; name < keys.length; name += 1) {
    const key = keys[name]!;
    const start = starts[name]!;
    for (let at = 0; at < key.length; at += 1) bytes[start + at] = codeOf[key.charCodeAt(at)]!;
    bytes[start + key.length] = BETWEEN.charCodeAt(0);
  }
  return bytes;
}

/** A key in the letters of the names; null where it has one that no name has. */
function encoded(key: string, codeOf: Uint8Array): string | null {
  const codes = Array.from({ length: key.length }, (_, at) => codeOf[key.charCodeAt(at)]!);
  return codes.includes(0) ? null : String.fromCharCode(...codes);
}

/** By its number, the how manyth a name is. */
function nthOf(numbers: ArrayLike<number>): Uint32Array {
  let last = 0;
  for (let name = 0; name < numbers.length; name += 1) last = Math.max(last, numbers[name]!);
  const nth = new Uint32Array(last + 1);
  for (let name = 0; name < numbers.length; name += 1) nth[numbers[name]!] = name;
  return nth;
}

/** The places of each name, one after the other: those of the nth begin at the nth of `placesFrom`. */
function placesOf({ numbers, codes, counts }: NameColumns['places'], names: ArrayLike<number>) {
  const nth = nthOf(names);
  const placesFrom = new Uint32Array(names.length + 1);
  for (let row = 0; row < numbers.length; row += 1) placesFrom[nth[numbers[row]!]! + 1]! += 1;
  for (let name = 0; name < names.length; name += 1) placesFrom[name + 1]! += placesFrom[name]!;
  const next = placesFrom.slice();
  const placeCodes = new Uint8Array(numbers.length);
  const placeCounts = new Uint32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const name = nth[numbers[row]!]!;
    placeCodes[next[name]!] = codes[row]!;
    placeCounts[next[name]!] = counts[row]!;
    next[name]! += 1;
  }
  return { placesFrom, placeCodes, placeCounts };
}

/** What goes to another worker instead of being copied. */
export function buffersOf(packed: PackedNames): ArrayBuffer[] {
  return Object.values(packed).flatMap((piece: unknown) =>
    ArrayBuffer.isView(piece) ? [piece.buffer as ArrayBuffer] : [],
  );
}
