import { open } from 'node:fs/promises';
import { writeTableFiles, writeText } from '../write/tableFile.ts';
import type { Source, WriteAnswer, WriteTask } from './tasks.ts';

/** Writes tables' Parquet files from their rows' text, gathered in the order given. */
export async function writeTask({ aside, tables }: WriteTask): Promise<WriteAnswer> {
  for (const { table, sources } of tables) {
    if (sources) await writeText(aside, table, stretchesOf(sources));
  }
  return writeTableFiles(aside, tables);
}

async function* stretchesOf(sources: readonly Source[]): AsyncGenerator<Buffer> {
  for (const source of sources) yield await stretchOf(source);
}

async function stretchOf({ file, offset, bytes }: Source): Promise<Buffer> {
  const from = await open(file);
  try {
    const stretch = Buffer.allocUnsafe(bytes);
    const { bytesRead } = await from.read(stretch, 0, bytes, offset);
    if (bytesRead !== bytes) throw new Error(`expected ${bytes} bytes of rows, found ${bytesRead}`);
    return stretch;
  } finally {
    await from.close();
  }
}
