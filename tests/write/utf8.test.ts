import { expect, test } from 'vitest';
import { maybeTextOf, utf8Of } from '../../pipelines/write/utf8.ts';

const LINE = 'โครงการส่งเสริมคุณธรรม ๑๐,๐๐๐ บาท / project\n';
/** Short and long, Thai and not, with letters of two halves, half a letter, and a mark in the middle. */
const TEXTS = [
  ...['', 'ก', LINE, LINE.repeat(40), 'x'.repeat(3000), '😀'.repeat(400) + LINE],
  ...[`${LINE.repeat(40)}\ud800`, `\udc00${LINE.repeat(40)}`, `${LINE}\uFEFF${LINE.repeat(40)}`],
];

test('text becomes the bytes that the platform makes of it', () => {
  for (const text of TEXTS) {
    expect(utf8Of(text).equals(new TextEncoder().encode(text)), text.slice(0, 40)).toBe(true);
  }
});

test('bytes become the text that the platform makes of them, without a mark before it', () => {
  for (const text of TEXTS) {
    const bytes = new TextEncoder().encode(text);
    const platform = new TextDecoder('utf-8', { fatal: true });
    expect(maybeTextOf(bytes)).toBe(platform.decode(bytes));
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
    expect(maybeTextOf(marked)).toBe(platform.decode(bytes));
  }
});

test('bytes that are no UTF-8 are no text: cut short, a half letter, a letter too long, windows-874', () => {
  const long = new TextEncoder().encode(LINE.repeat(40));
  const spoilt = [[0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xff], [0xa1, 0xc3, 0xe2]];
  for (const ending of spoilt) {
    expect(maybeTextOf(new Uint8Array(ending))).toBeNull();
    expect(maybeTextOf(new Uint8Array([...long, ...ending]))).toBeNull();
  }
  expect(maybeTextOf(new TextEncoder().encode('ก'.repeat(600)).subarray(0, 1799))).toBeNull();
});
