import { encode as encodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import type { PageText, Picture } from '../../../pipelines/read/page.ts';
import { picturesOf, readImage } from '../../../pipelines/read/picture/readImage.ts';

const picture = (bytes: Uint8Array): Picture => {
  const [only] = picturesOf(bytes);
  if (!only) throw new Error('no picture');
  return only;
};
const refused = (bytes: Uint8Array): unknown => {
  try {
    return [...picturesOf(bytes)].length;
  } catch (error) {
    return (error as { reason?: unknown }).reason;
  }
};

/** A TIFF as the format's own text describes it: grey, not compressed, a page after the other. */
function tiffOf(pages: readonly { columns: number; pixels: readonly number[]; kind?: number }[]) {
  const bytes: number[] = [0x49, 0x49, 42, 0];
  const long = (value: number) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);
  let at = 8;
  const parts = pages.map(({ columns, pixels, kind = 0 }) => {
    const tags: [number, number][] = [
      ...([
        [254, kind],
        [256, columns],
        [257, pixels.length / columns],
      ] as [number, number][]),
      ...([
        [258, 8],
        [259, 1],
        [262, 1],
        [273, at],
        [277, 1],
      ] as [number, number][]),
      ...([
        [278, pixels.length / columns],
        [279, pixels.length],
      ] as [number, number][]),
    ];
    const head = at + pixels.length + (pixels.length % 2);
    at = head + 2 + tags.length * 12 + 4;
    return { pixels, tags, head, next: at };
  });
  bytes.push(...long(parts[0]?.head ?? 0));
  parts.forEach(({ pixels, tags, next }, i) => {
    bytes.push(...pixels, ...(pixels.length % 2 ? [0] : []), tags.length, 0);
    for (const [tag, value] of tags)
      bytes.push(tag & 255, tag >> 8, 4, 0, ...long(1), ...long(value));
    bytes.push(...long(i + 1 < parts.length ? (parts[i + 1]?.head ?? 0) : 0));
    expect(bytes).toHaveLength(next);
  });
  return Uint8Array.from(bytes);
}

describe('a PNG', () => {
  test('of one bit a pixel is black and white, each row from a new byte', () => {
    const data = Uint8Array.from([0b10100000, 0b01000000]);
    const { columns, rows, pixels } = picture(
      encodePng({ width: 3, height: 2, channels: 1, depth: 1, data }),
    );
    expect([columns, rows, ...pixels]).toEqual([3, 2, 255, 0, 255, 0, 255, 0]);
  });

  test('shows white paper where it is clear', () => {
    const data = Uint8Array.from([0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255]);
    expect([...picture(encodePng({ width: 3, height: 1, channels: 4, data })).pixels]).toEqual([
      0, 255, 255,
    ]);
  });

  test('is refused by its head where it is too large, before it is unpacked', () => {
    const bytes = encodePng({ width: 1, height: 1, channels: 1, data: Uint8Array.of(0) }).slice();
    new DataView(bytes.buffer).setUint32(16, 60_001);
    new DataView(bytes.buffer).setUint32(20, 1000);
    expect(refused(bytes)).toBe('too_large');
  });

  test('cut short is damaged', () => {
    const data = Uint8Array.from({ length: 900 }, (_, i) => (i * 37) & 255);
    const bytes = encodePng({ width: 30, height: 30, channels: 1, data });
    expect(refused(bytes.slice(0, bytes.length / 2))).toBe('damaged');
    expect(refused(bytes.slice(0, 10))).toBe('damaged');
  });
});

describe('a JPEG', () => {
  // Left half black, right half white.
  const width = 32;
  const data = Uint8Array.from({ length: width * 16 * 4 }, (_, i) =>
    i % 4 === 3 || (i >> 2) % width >= width / 2 ? 255 : 0,
  );
  const plain = new Uint8Array(jpeg.encode({ width, height: 16, data }, 95).data);
  const darkness = ({ columns, rows, pixels }: Picture) => ({
    size: [columns, rows],
    first: (pixels[0] ?? 0) < 60,
    lastOfRow: (pixels[columns - 1] ?? 0) < 60,
    last: (pixels.at(-1) ?? 0) < 60,
  });

  test('is read as grey', () => {
    const found = darkness(picture(plain));
    expect(found).toEqual({ size: [32, 16], first: true, lastOfRow: false, last: false });
  });

  test('is set upright as its camera says', () => {
    // EXIF, in its own words: one entry, orientation, 6: turn a quarter clockwise.
    const tiff = [
      0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ];
    const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
    const marked = [0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...plain.slice(2)];
    const found = darkness(picture(Uint8Array.from(marked)));
    expect(found).toEqual({ size: [16, 32], first: true, lastOfRow: true, last: false });
  });

  test('without its picture is damaged', () => {
    expect(refused(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]))).toBe('damaged');
    expect(refused(plain.slice(0, 40))).toBe('damaged');
  });

  test('is refused by its head where it is too large', () => {
    const at = plain.findIndex((byte, i) => byte === 0xff && plain[i + 1] === 0xc0);
    const large = plain.slice();
    new DataView(large.buffer).setUint16(at + 5, 40_000);
    new DataView(large.buffer).setUint16(at + 7, 40_000);
    expect(refused(large)).toBe('too_large');
  });
});

describe('a TIFF', () => {
  const page = (first: number) => ({ columns: 3, pixels: [first, 20, 30, 40, 50, 60] });

  test('of several pages is read page by page, without the small copies it holds', () => {
    const bytes = tiffOf([page(1), { ...page(2), kind: 1 }, page(3)]);
    expect([...picturesOf(bytes)].map(({ pixels }) => [...pixels])).toEqual([
      [1, 20, 30, 40, 50, 60],
      [3, 20, 30, 40, 50, 60],
    ]);
  });

  test('of too many pages is refused', () => {
    expect(refused(tiffOf(Array.from({ length: 201 }, () => page(1))))).toBe('too_large');
  });

  test('of no page is damaged', () => {
    expect(refused(Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe(
      'damaged',
    );
  });

  test('becomes a document with the page of each line', async () => {
    const pages = ['หน้าแรก', 'หน้าสอง'].map((text): PageText => ({
      ...{ width: 595, height: 842, rulings: [], isPicture: true },
      runs: [{ text, left: 60, right: 120, top: 60, bottom: 76 }],
    }));
    const read = await readImage(tiffOf([page(1), page(2)]), async ({ pixels }) => {
      const text = pages[(pixels[0] ?? 0) - 1];
      if (!text) throw new Error('an unknown page');
      return text;
    });
    expect(read.format).toBe('pdf_scan');
    expect(read.lines.map(({ page: no, text }) => [no, text])).toEqual([
      [1, 'หน้าแรก'],
      [2, 'หน้าสอง'],
    ]);
  });
});

test('a picture of no known size is taken for a sheet of A4', () => {
  const data = new Uint8Array(2480 * 8).fill(255);
  const wide = picture(encodePng({ width: 2480, height: 8, channels: 1, data }));
  expect(Math.round(wide.dpi)).toBe(Math.round(2480 / 11.69));
});
