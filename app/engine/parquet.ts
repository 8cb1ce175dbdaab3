import { type FileMetaData, parquetMetadataAsync, parquetScan } from 'hyparquet';
import { decompressZstd } from 'hyparquet-compressors';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { Column } from '../../data/schema/column.ts';
import { DataError } from './errors.ts';
import type { FileBytes } from './files.ts';

/** The values of one column over all rows of a file; money as bigint satang, no value as null. */
export interface ColumnValues {
  readonly column: Column;
  readonly values: ArrayLike<unknown>;
}

export interface ParquetColumns {
  readonly rows: number;
  readonly columns: readonly ColumnValues[];
}

/**
 * Some columns of a Parquet file.
 * DataError file_not_parquet, or file_other_columns where a column is missing or of another type.
 */
export async function readColumns(
  table: AnyTable,
  bytes: FileBytes,
  columns: readonly Column[],
): Promise<ParquetColumns> {
  try {
    const metadata = unscaled(
      await parquetMetadataAsync(bytes, { initialFetchSize: footerSize(bytes) }),
    );
    checkColumns(table, metadata, columns);
    const rows = Number(metadata.num_rows);
    const read = columns.map(async (column) => ({
      column,
      values: await readColumn(bytes, metadata, column.name),
    }));
    return { rows, columns: await Promise.all(read) };
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError('file_not_parquet', `${table}: cannot be read as Parquet`, {
      table,
      cause,
    });
  }
}

async function readColumn(
  file: FileBytes,
  metadata: FileMetaData,
  column: string,
): Promise<ArrayLike<unknown>> {
  if (metadata.num_rows === 0n) return [];
  const compressors = { ZSTD: (input: Uint8Array) => decompressZstd(input) };
  const scan = await parquetScan({ file, metadata, columns: [column], compressors });
  const parts = await Promise.all(
    scan.ranges.map(({ rowStart, rowEnd }) => scan.readColumn({ column, rowStart, rowEnd })),
  );
  return parts.length === 1 ? parts[0]! : parts.flatMap((part) => Array.from(part));
}

/** How much of a file's end is looked through for its footer, within what is at hand. */
function footerSize({ byteLength, held = byteLength }: FileBytes): number {
  return Math.min(held, 2 ** 19);
}

/** Metadata under which money is read as the whole satang it is stored as, not as a fraction. */
function unscaled(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map((element) => {
    const isMoney = element.converted_type === 'DECIMAL' && element.scale === 2;
    if (!isMoney || element.type !== 'INT64') return element;
    const { converted_type: _type, logical_type: _logical, ...plain } = element;
    return plain;
  });
  return { ...metadata, schema };
}

function checkColumns(table: AnyTable, metadata: FileMetaData, columns: readonly Column[]): void {
  for (const { name, type } of columns) {
    const element = metadata.schema.find((item) => item.name === name);
    const physical = element?.type ?? (element?.num_children === undefined ? 'nothing' : 'LIST');
    if (physical === physicalTypes[type] && element?.converted_type !== 'DECIMAL') continue;
    const message = `${table}: column ${name}: expected ${physicalTypes[type]}, found ${physical}`;
    throw new DataError('file_other_columns', message, { table });
  }
}

const physicalTypes: Record<Column['type'], string> = {
  text: 'BYTE_ARRAY',
  integer: 'INT32',
  money: 'INT64',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  integers: 'LIST',
  texts: 'LIST',
};
