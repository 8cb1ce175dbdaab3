import { Inflate } from 'fflate';
import { assertWithin, MOST_BYTES } from './limits.ts';
import { UnreadableError } from './unreadable.ts';

/** The parts of a ZIP archive, unpacked one by one when asked for. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * The bytes of a part, null where there is none of that name.
   *
   * @throws where the part is damaged or encrypted, or all parts read so far are too large
   */
  readonly read: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_COMMENT = 65_535;
const MOST_ENTRIES = 20_000;
/** Small enough that one step of a bomb stays near 16 MB. */
const STEP = 16 * 1024;

/**
 * Opens a ZIP archive by its directory; nothing is unpacked yet.
 *
 * @throws where the directory is cut off or damaged
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  let left = MOST_BYTES;
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name);
    if (!entry) return null;
    const unpacked = unpack(bytes, name, entry, left);
    left -= unpacked.length;
    return unpacked;
  };
  return { names: [...entries.keys()], read };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  assertWithin(count, MOST_ENTRIES, 'parts in the archive');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged('directory');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('an archive without its end');
}

function unpack(bytes: Uint8Array, name: string, entry: Entry, left: number): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new UnreadableError('encrypted', `a locked part: ${name}`);
  assertWithin(entry.size, left, 'bytes unpacked');
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw damaged(name);
  const unpacked = entry.method === 0 ? packed : inflate(name, entry, packed);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw damaged(name);
  return unpacked;
}

/** Never grows beyond the size the directory tells: more than that is damage. */
function inflate(name: string, entry: Entry, packed: Uint8Array): Uint8Array {
  if (entry.method !== 8) {
    throw new UnreadableError('unsupported_format', `packing method ${entry.method} of ${name}`);
  }
  const whole = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > whole.length) throw damaged(name);
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof UnreadableError ? error : damaged(name);
  }
  return whole.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum ZIP keeps of each part, unsigned. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(what: string): UnreadableError {
  return new UnreadableError('damaged', `a damaged archive: ${what}`);
}
