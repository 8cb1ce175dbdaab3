import { decode, type DecodedPng } from 'fast-png';
import type { Picture } from '../page.ts';
import { assertSize, type Coloured, greyOf } from './pixels.ts';

/** The picture in a PNG. @throws where it is damaged or too large */
export function readPng(bytes: Uint8Array): Picture {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assertSize(head.getUint32(16), head.getUint32(20));
  const png = decode(bytes);
  return greyOf(colouredOf(png), maybeDpi(png));
}

function maybeDpi({ resolution }: DecodedPng): number | null {
  return resolution?.unit === 1 ? resolution.x * 0.0254 : null;
}

function colouredOf(png: DecodedPng): Coloured {
  const { width: columns, height: rows, channels } = png;
  const rgba = new Uint8Array(columns * rows * 4);
  const sampleAt = sampler(png);
  const clear = png.transparency;
  for (let i = 0; i < columns * rows; i++) {
    const at = i * 4;
    const own = Array.from({ length: channels }, (_, channel) => sampleAt(i, channel));
    const [first = 255, second = 255, third = 255, fourth = 255] = own;
    if (png.palette) {
      const [red = 255, green = 255, blue = 255, alpha = 255] = png.palette[first] ?? [];
      rgba.set([red, green, blue, alpha], at);
    } else if (channels <= 2) {
      const opaque = channels === 2 ? second : clear && clear[0] === first ? 0 : 255;
      rgba.set([first, first, first, opaque], at);
    } else rgba.set([first, second, third, channels === 4 ? fourth : 255], at);
  }
  return { columns, rows, rgba };
}

/** Reads the sample of a pixel: 0 to 255, or its place in the palette. */
function sampler({
  width,
  data,
  depth,
  channels,
  palette,
}: DecodedPng): (i: number, channel: number) => number {
  if (depth === 16) return (i, channel) => (data[i * channels + channel] ?? 0) >> 8;
  if (depth === 8) return (i, channel) => data[i * channels + channel] ?? 0;
  // Smaller samples, of one channel always, are packed from the left, each row from a new byte.
  const bytesOfRow = Math.ceil((width * depth) / 8);
  const most = 2 ** depth - 1;
  return (i) => {
    const [y, bit] = [Math.floor(i / width), (i % width) * depth];
    const byte = data[y * bytesOfRow + (bit >> 3)] ?? 0;
    const value = (byte >> (8 - depth - (bit & 7))) & most;
    return palette ? value : Math.round((value * 255) / most);
  };
}
