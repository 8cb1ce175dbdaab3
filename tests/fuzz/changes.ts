import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';

/** One thing done to the bytes of a file; places are shares of its length. */
export interface Change {
  readonly kind: 'drop' | 'double' | 'move' | 'flip' | 'set' | 'insert' | 'cut';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly byte: number;
  readonly word: string;
}

/** Words that readers have stumbled over, in the syntax of one format or another. */
const WORDS = [
  ...[
    '\0',
    '\t',
    '\n',
    '\r',
    '\f',
    '|',
    '"',
    ',',
    ';',
    ' ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
  ],
  ...['ํา', 'ำ', '่ ำ', 'เเ', '๏', '\uf70a', '\u0eb2', '\ufffd', '\ud83d\ude00', '๛', 'é', 'ﬁ'],
  ...['๙'.repeat(25), '9'.repeat(400), '1e308', '-1', '1,2,3', '๑๒,๓', '0.0.0', '2147483648'],
  ...['9007199254740993', '99999999999.99', '٣', '½', '∞', '1,000,000,000,000,000', '๒๕๖๕'],
  ...['&#0;', '&#xD800;', '&#x110000;', '&amp', '<!--', '-->', ']]>', '<![CDATA[', '_xD800_'],
  ...['<td colspan=1000 rowspan=65000>', '<table>', '</table>', '<tr>', '</td>', '<script>'],
  ...[
    'colspan="9999999999"',
    'r="XFD1048576"',
    't="s"',
    's="-1"',
    'w:val="-5"',
    'w:val="999999999"',
  ],
  ...['<w:tbl>', '<w:br/>', '<w:tab/>', '<c r="A1" t="e"><v>#REF!</v></c>'],
  ...[
    'stream\n',
    'endstream',
    'endobj',
    '<<',
    '>>',
    '1 0 R',
    '/Kids',
    '/Length -1',
    'BT',
    'ET',
    'Tj',
  ],
  ...['q', 'Do', 'W n', '99999999 0 0 99999999 0 0 cm', '/MediaBox [0 0 1e9 1e9]', '%%EOF'],
  ...['ลำดับที่ 1', 'รวม', 'รวมทั้งสิ้น', 'งบประมาณ', 'ไม่ใช้งบประมาณ', '- 1 -', 'พ.ศ. ๒๕๖๕', 'constructor'],
];

/** A place as a share of the whole, each as likely as any other. */
export const share = fc
  .integer({ min: 0, max: 999_999 })
  .map((millionths) => millionths / 1_000_000);

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'move', 'flip', 'set', 'insert', 'insert', 'cut'),
  at: share,
  to: share,
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 400 })),
  byte: fc.integer({ min: 0, max: 255 }),
  word: fc.constantFrom(...WORDS),
});

/** A handful of changes, done one after another. */
export const changes = fc.array(change, { minLength: 1, maxLength: 6 });

/** The bytes with all changes done to them. */
export function changed(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
  return all.reduce(changedOnce, bytes);
}

function changedOnce(bytes: Uint8Array, { kind, at, to, length, byte, word }: Change): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, from + length);
  const target = Math.floor(to * bytes.length);
  const part = bytes.subarray(from, end);
  if (kind === 'drop') return joined(bytes.subarray(0, from), bytes.subarray(end));
  if (kind === 'double') return joined(bytes.subarray(0, end), bytes.subarray(from));
  if (kind === 'move') return joined(bytes.subarray(0, target), part, bytes.subarray(target));
  if (kind === 'insert') {
    const inserted = new TextEncoder().encode(word);
    return joined(bytes.subarray(0, from), inserted, bytes.subarray(from));
  }
  // A file cut anywhere is often refused at once: most cuts take little.
  if (kind === 'cut') return bytes.subarray(0, bytes.length - (byte < 64 ? from : length));
  const copy = bytes.slice();
  if (from < copy.length)
    copy[from] = kind === 'set' ? byte : (copy[from] ?? 0) ^ (1 << (byte & 7));
  return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An archive with one of its parts changed and packed anew, so that lengths and checksums hold. */
export function withChangedPart(
  archive: Uint8Array,
  pick: number,
  change: (part: Uint8Array) => Uint8Array,
): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts).sort();
  const name = names[pick % names.length] ?? '';
  const part = change(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: part }, { level: 0 });
}
