import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writevSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import {
  emptyTables,
  type TableName,
  tableNames,
  type Tables,
} from '../../data/schema/catalogue.ts';
import type { Sketch } from '../check/together/sketch.ts';
import { type Extent, rowsOfText, type TableText } from '../write/tableText.ts';

/** Where a table's rows stand in a kept file. */
export interface Section extends Extent {
  readonly offset: number;
}

export type Sections = Partial<Record<TableName, Section>>;

/** What a kept file says of itself, and where its rows are. */
export interface Kept<A> {
  readonly about: A;
  readonly sections: Sections;
  readonly content: Buffer;
}

const CRC_LENGTH = 9;

/**
 * Keeps rows in one file: the checksum of all that follows, a line of JSON, the tables' text one
 * after the other. Written aside and renamed, so that the file is there whole or not at all.
 */
export function writeKept<A>(
  path: string,
  about: A,
  tables: ReadonlyMap<TableName, TableText>,
  sketch: Sketch | null = null,
): Sections {
  const head = JSON.stringify({ about, extents: extentsOf(tables), sketch });
  const parts = tableNames.flatMap((name) => tables.get(name)?.content ?? []);
  const rest = [Buffer.from(`${head}\n`), ...parts];
  const crc = rest.reduce((sum, part) => crc32(part, sum), 0);
  const aside = `${path}.${process.pid}`;
  try {
    writeAll(aside, [Buffer.from(`${inWords(crc)}\n`), ...rest]);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return sectionsOf(extentsOf(tables), CRC_LENGTH + Buffer.byteLength(head) + 1);
}

/** Writes pieces one after the other, without a copy of them all together. */
function writeAll(path: string, parts: readonly Buffer[]): void {
  const to = openSync(path, 'w');
  try {
    const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
    if (writevSync(to, parts) === bytes) return;
    // Less goes in at once where the disk is nearly full, or the pieces are very many.
    writeFileSync(path, Buffer.concat(parts));
  } finally {
    closeSync(to);
  }
}

/** A kept file, or null where there is none, or it is damaged. */
export async function maybeKept<A>(path: string): Promise<Kept<A> | null> {
  // Most are not there: to ask costs less than to fail.
  if (!existsSync(path)) return null;
  const content = await readFile(path).catch(() => null);
  if (content === null) return null;
  const rest = content.subarray(CRC_LENGTH);
  if (content.toString('latin1', 0, CRC_LENGTH) !== `${inWords(crc32(rest))}\n`) return null;
  const end = content.indexOf('\n', CRC_LENGTH);
  const head = JSON.parse(content.toString('utf8', CRC_LENGTH, end)) as {
    about: A;
    extents: Extents;
  };
  return { about: head.about, sections: sectionsOf(head.extents, end + 1), content };
}

/**
 * What is told at the head of a kept file, its sketch with it; the rows are not looked at.
 *
 * @throws where the file is gone
 */
export function headOf<A>(path: string): { readonly about: A; readonly sketch: Sketch | null } {
  const file = openSync(path, 'r');
  try {
    let read = Buffer.alloc(0);
    for (let end = -1; end < 0; end = read.indexOf('\n', CRC_LENGTH)) {
      const more = Buffer.allocUnsafe(HEAD_AT_ONCE);
      const bytes = readSync(file, more, 0, more.length, read.length);
      if (bytes === 0) throw new Error(`expected the head of a kept file, found its end`);
      read = Buffer.concat([read, more.subarray(0, bytes)]);
    }
    const text = read.toString('utf8', CRC_LENGTH, read.indexOf('\n', CRC_LENGTH));
    return JSON.parse(text) as { about: A; sketch: Sketch | null };
  } finally {
    closeSync(file);
  }
}

const HEAD_AT_ONCE = 2 ** 16;

/** The rows of a kept file, of some tables where these are named; what it does not hold is empty. */
export function tablesOf(kept: Kept<unknown>, names = tableNames): Tables {
  const tables = names.map((name) => [name, rowsIn(kept, name)]);
  return { ...emptyTables(), ...Object.fromEntries(tables) } as Tables;
}

/**
 * The rows of one table in a kept file.
 *
 * @throws where the file is gone
 */
export function rowsAt<N extends TableName>(path: string, table: N): Tables[N] {
  const content = readFileSync(path);
  const end = content.indexOf('\n', CRC_LENGTH);
  const head = JSON.parse(content.toString('utf8', CRC_LENGTH, end)) as { extents: Extents };
  const sections = sectionsOf(head.extents, end + 1);
  return rowsIn({ about: null, sections, content }, table) as Tables[N];
}

function rowsIn({ content, sections }: Kept<unknown>, table: TableName): unknown[] {
  const section = sections[table];
  if (!section || section.rows === 0) return [];
  return rowsOfText(
    table,
    content.toString('utf8', section.offset, section.offset + section.bytes),
  );
}

type Extents = Partial<Record<TableName, Extent>>;

function extentsOf(tables: ReadonlyMap<TableName, TableText>): Extents {
  return Object.fromEntries([...tables].map(([name, { extent }]) => [name, extent]));
}

function sectionsOf(extents: Extents, start: number): Sections {
  let offset = start;
  const sections: Sections = {};
  for (const name of tableNames) {
    const extent = extents[name];
    if (!extent) continue;
    sections[name] = { ...extent, offset };
    offset += extent.bytes;
  }
  return sections;
}

/** Eight hexadecimal digits: against damage, not against forgers. */
function inWords(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
