import { closeSync, openSync, readSync } from 'node:fs';
import { writeTableFiles, writeText } from '../write/tableFile.ts';
import type { Source, WriteAnswer, WriteTask } from './tasks.ts';

/** Writes tables' Parquet files from their rows' text, gathered in the order given. */
export async function writeTask({ aside, tables }: WriteTask): Promise<WriteAnswer> {
  for (const rows of tables) {
    if (rows.sources) writeText(aside, rows, stretchesOf(rows.sources));
  }
  return writeTableFiles(aside, tables);
}

function* stretchesOf(sources: readonly Source[]): Generator<Buffer> {
  for (const source of sources) yield stretchOf(source);
}

/** At once, not by promises: these would take ten times as long as what they wait for. */
function stretchOf({ file, offset, bytes }: Source): Buffer {
  const from = openSync(file, 'r');
  try {
    const stretch = Buffer.allocUnsafe(bytes);
    const bytesRead = readSync(from, stretch, 0, bytes, offset);
    if (bytesRead !== bytes) throw new Error(`expected ${bytes} bytes of rows, found ${bytesRead}`);
    return stretch;
  } finally {
    closeSync(from);
  }
}
