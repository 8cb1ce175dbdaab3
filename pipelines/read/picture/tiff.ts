import tiff, { type IFD } from 'utif2';
import type { Picture } from '../page.ts';
import { assertWithin } from '../limits.ts';
import { UnreadableError } from '../unreadable.ts';
import { assertSize, greyOf, MOST_PAGES } from './pixels.ts';
import { soundTiff } from './tiffDirectory.ts';
import { turned } from './turn.ts';

/** Tags by their numbers: https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf */
const TAG = {
  kind: 't254',
  columns: 't256',
  rows: 't257',
  bits: 't258',
  way: 't274',
  samples: 't277',
  dpi: 't282',
  unit: 't296',
  tileColumns: 't322',
  tileRows: 't323',
  tiles: 't324',
};
const QUARTERS: Readonly<Record<number, number>> = { 3: 2, 6: 1, 8: 3 };

/** The pages of a TIFF, each unpacked when it is asked for. @throws where it is damaged or too large */
export function* tiffPages(bytes: Uint8Array): Generator<Picture> {
  const file = soundTiff(bytes);
  const pages = tiff.decode(file).filter((page) => isPage(page));
  if (pages.length === 0) throw new UnreadableError('damaged', 'a TIFF without a picture');
  assertWithin(pages.length, MOST_PAGES, 'pages');
  for (const page of pages) {
    assertShape(page);
    tiff.decodeImage(file, page);
    const rgba = tiff.toRGBA8(page);
    const picture = greyOf({ columns: page.width, rows: page.height, rgba }, maybeDpi(page));
    yield turned(picture, QUARTERS[numberOf(page, TAG.way) ?? 1] ?? 0);
  }
}

/** Bits of a pixel in all its samples. */
const MOST_BITS = 256;

/** @throws where a page, or the tiles it is cut into, are of no size or too large */
function assertShape(page: IFD): void {
  const [columns, rows] = [numberOf(page, TAG.columns) ?? 0, numberOf(page, TAG.rows) ?? 0];
  assertSize(columns, rows);
  const bits = (numberOf(page, TAG.bits) ?? 1) * (numberOf(page, TAG.samples) ?? 1);
  if (!(bits > 0 && bits <= MOST_BITS)) {
    throw new UnreadableError('damaged', `a TIFF of ${bits} bits a pixel`);
  }
  if (page[TAG.tileColumns] === undefined) return;
  const [wide, high] = [numberOf(page, TAG.tileColumns) ?? 0, numberOf(page, TAG.tileRows) ?? 0];
  assertSize(wide, high);
  const { length = 0 } = (page[TAG.tiles] ?? []) as ArrayLike<unknown>;
  if (length < Math.ceil(columns / wide) * Math.ceil(rows / high)) {
    throw new UnreadableError('damaged', 'a TIFF that lacks some of its tiles');
  }
}

/** A page in full: the file may hold small copies of its pages too, marked by the first bit. */
function isPage(page: IFD): boolean {
  return numberOf(page, TAG.columns) !== null && ((numberOf(page, TAG.kind) ?? 0) & 1) === 0;
}

function maybeDpi(page: IFD): number | null {
  const density = numberOf(page, TAG.dpi);
  return density !== null && numberOf(page, TAG.unit) === 3 ? density * 2.54 : density;
}

function numberOf(page: IFD, tag: string): number | null {
  const value = page[tag];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'number' && Number.isFinite(first) ? first : null;
}
