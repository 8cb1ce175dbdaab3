import { describe, expect, test } from 'vitest';
import { decode } from '../../pipelines/read/decode.ts';

const PLAN = 'แผนปฏิบัติการป้องกันการทุจริต\nที่\tโครงการ\tงบประมาณ\n๑\tโครงการอบรม\t๑๐,๐๐๐\n';
const utf8 = new TextEncoder().encode(PLAN);

/** Thai stands at 0xA1–0xFB in the code page as at U+0E01–U+0E5B; the rest here is ASCII. */
function codePage874(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = [...`\uFEFF${text}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return order === 'little' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from(bytes);
}

function bytesOf(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );
}

describe('text is decoded whatever wrote it', () => {
  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with a byte-order mark', bytesOf([0xef, 0xbb, 0xbf], PLAN)],
    ['UTF-16, low byte first', utf16(PLAN, 'little')],
    ['UTF-16, high byte first', utf16(PLAN, 'big')],
    ['windows-874', codePage874(PLAN)],
  ])('%s', (_name, bytes) => {
    const decoded = decode(bytes);
    expect(decoded.ok && decoded.text.replace(/^\uFEFF/, '')).toBe(PLAN);
    expect(decoded).toMatchObject({ ok: true, format: 'txt' });
  });

  test('a file without a Thai letter', () => {
    expect(decode(bytesOf('ITA 2564\n'))).toEqual({ ok: true, format: 'txt', text: 'ITA 2564\n' });
  });

  test.each([1, 2])('UTF-8 cut %d bytes into its last letter keeps all before it', (kept) => {
    const cut = bytesOf('โครงการอบรม', [...new TextEncoder().encode('ก')].slice(0, kept));
    expect(decode(cut)).toEqual({ ok: true, format: 'txt', text: 'โครงการอบรม\uFFFD' });
  });
});

test.each(['\n <!DOCTYPE html><html><body>แผน</body></html>', '<HTML lang="th">'])(
  'a page is known by its first words: %s',
  (text) => {
    expect(decode(bytesOf(text))).toEqual({ ok: true, format: 'html', text });
  },
);

describe('what is no text is refused by what it holds, not by its name', () => {
  test.each([
    ['PDF', bytesOf('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3])],
    ['an old Office file', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['PNG', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF')],
    ['Parquet', bytesOf('PAR1', [0x15, 0, 0x15])],
    ['RTF', bytesOf('{\\rtf1\\ansi ')],
    ['gzip', bytesOf([0x1f, 0x8b, 8, 0])],
  ])('%s', (found, bytes) => {
    expect(decode(bytes)).toEqual({ ok: false, reason: 'unsupported_format', found });
  });

  test.each([
    ['a NUL among Thai text', bytesOf('โครงการ', [0], 'อบรม')],
    ['nothing but NULs', new Uint8Array(64)],
    ['UTF-16 cut in the middle of a letter', utf16(PLAN, 'little').slice(0, -1)],
    ['bytes of no order', Uint8Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 255) + 1)],
    ['Latin text of another code page', bytesOf('caf', [0xe9], ' na', [0xef], 've')],
  ])('%s', (_name, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: false, reason: 'not_text' });
  });

  test.each([
    ['no bytes', new Uint8Array(0)],
    ['only white space', bytesOf(' \r\n\t\n')],
    ['only a byte-order mark', bytesOf([0xef, 0xbb, 0xbf])],
    ['only a byte-order mark of UTF-16', bytesOf([0xff, 0xfe])],
  ])('%s is empty', (_name, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: false, reason: 'empty' });
  });
});
