import type { Engine } from './engine.ts';

/** Bytes of the longest text that stands for glyphs: more is no word, and not needed. */
const MOST_BYTES = 2048;
const LENGTH_AT = 3000;

/** The text that a stretch of content says it stands for; objects of one stretch share it. */
export interface Spoken {
  readonly text: string;
}

/**
 * The /ActualText in force for a text object, null where there is none. `known` holds those of the
 * page by their marks, so that objects under one mark share one.
 */
export function spokenOf(
  engine: Engine,
  object: number,
  known: Map<number, Spoken | null>,
): Spoken | null {
  const { quick } = engine;
  for (let i = quick.FPDFPageObj_CountMarks(object) - 1; i >= 0; i--) {
    const mark = quick.FPDFPageObj_GetMark(object, i);
    let spoken = known.get(mark);
    if (spoken === undefined) {
      spoken = readMark(engine, mark);
      known.set(mark, spoken);
    }
    if (spoken) return spoken;
  }
  return null;
}

function readMark(engine: Engine, mark: number): Spoken | null {
  const { quick, scratch, actualText } = engine;
  if (quick.FPDFPageObjMark_CountParams(mark) === 0) return null;
  const isThere = quick.FPDFPageObjMark_GetParamBlobValue(
    mark,
    actualText,
    scratch,
    MOST_BYTES,
    scratch + LENGTH_AT,
  );
  const length = isThere !== 0 ? engine.int(LENGTH_AT >> 2) : 0;
  if (length <= 0 || length > MOST_BYTES) return null;
  const text = textOfString(engine.bytes(scratch, length));
  return text.trim() === '' ? null : { text };
}

/** A PDF text string: UTF-16 behind a byte-order mark, UTF-8 behind its own, else one byte a letter. */
function textOfString(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return maybeUnits(bytes) ?? DECODERS.big.decode(bytes);
  if (first === 0xff && second === 0xfe) return DECODERS.little.decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return DECODERS.utf8.decode(bytes);
  return DECODERS.western.decode(bytes);
}

// A decoder takes longer to make than to use.
const DECODERS = {
  big: new TextDecoder('utf-16be'),
  little: new TextDecoder('utf-16le'),
  utf8: new TextDecoder(),
  western: new TextDecoder('windows-1252'),
};

/** UTF-16 of letters of one unit each, which a word of a document is; null where it holds others. */
function maybeUnits(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  let text = '';
  for (let i = 2; i < bytes.length; i += 2) {
    const unit = ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
    if (unit >= 0xd800 && unit <= 0xdfff) return null;
    text += String.fromCharCode(unit);
  }
  return text;
}
