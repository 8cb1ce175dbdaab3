import {
  Bool,
  type Data,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
} from 'apache-arrow';
import { sqlName } from '../../data/relations/columns.ts';
import type { ColumnValues, ParquetColumns } from './parquet.ts';

/**
 * Columns as the bytes of an Arrow stream, which any version of Arrow reads. Built on typed arrays:
 * Arrow's own builders compile functions from text, which the content policy forbids.
 */
export function toArrowStream({ rows, columns }: ParquetColumns): Uint8Array {
  const children = columns.map((column) => toData(column, rows));
  const fields = columns.map(
    ({ column }, index) => new Field(sqlName(column), children[index]!.type, true),
  );
  const data = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children });
  return tableToIPC(new Table([new RecordBatch(new Schema(fields), data)]), 'stream');
}

function toData({ column, values }: ColumnValues, length: number): Data {
  const { nullBitmap, nullCount } = validity(values, length);
  const base = { length, nullCount, nullBitmap };
  switch (column.type) {
    case 'text':
      return makeText(values, base);
    case 'integer':
      return makeData({ ...base, type: new Int32(), data: fill(new Int32Array(length), values) });
    case 'double':
      return makeData({
        ...base,
        type: new Float64(),
        data: fill(new Float64Array(length), values),
      });
    case 'money':
      return makeData({ ...base, type: new Int64(), data: fillBig(length, values) });
    case 'boolean':
      return makeData({
        ...base,
        type: new Bool(),
        data: bits(values, length, (it) => it === true),
      });
    case 'integers':
      return makeList(values, base, new Int32(), (items) =>
        makeData({
          type: new Int32(),
          length: items.length,
          data: Int32Array.from(items as number[]),
        }),
      );
    case 'texts':
      return makeList(values, base, new Utf8(), (items) => makeUtf8(items as string[]));
  }
}

interface Base {
  readonly length: number;
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array;
}

function makeText(values: ArrayLike<unknown>, base: Base): Data {
  const places = new Map<string, number>();
  const data = new Int32Array(base.length);
  for (let row = 0; row < base.length; row += 1) {
    const text = values[row] as string | null | undefined;
    if (text === null || text === undefined) continue;
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    data[row] = place;
  }
  const texts = makeUtf8([...places.keys()]);
  const type = new Dictionary(new Utf8(), new Int32());
  return makeData({ ...base, type, data, dictionary: makeVector(texts) });
}

function makeUtf8(texts: readonly string[]): Data<Utf8> {
  const encoder = new TextEncoder();
  const parts = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(parts.length + 1);
  parts.forEach((part, index) => {
    valueOffsets[index + 1] = valueOffsets[index]! + part.length;
  });
  const data = new Uint8Array(valueOffsets[parts.length]!);
  parts.forEach((part, index) => data.set(part, valueOffsets[index]!));
  return makeData({ type: new Utf8(), length: parts.length, nullCount: 0, valueOffsets, data });
}

function makeList<T extends Int32 | Utf8>(
  values: ArrayLike<unknown>,
  base: Base,
  type: T,
  makeItems: (items: unknown[]) => Data<T>,
): Data {
  const items: unknown[] = [];
  const valueOffsets = new Int32Array(base.length + 1);
  for (let row = 0; row < base.length; row += 1) {
    items.push(...((values[row] as unknown[] | null | undefined) ?? []));
    valueOffsets[row + 1] = items.length;
  }
  const list = new List(new Field('item', type, true));
  return makeData({ ...base, type: list, valueOffsets, child: makeItems(items) });
}

function validity(values: ArrayLike<unknown>, length: number) {
  const nullBitmap = bits(values, length, (value) => value !== null && value !== undefined);
  let nullCount = 0;
  for (let row = 0; row < length; row += 1) nullCount += (values[row] ?? null) === null ? 1 : 0;
  return { nullBitmap, nullCount };
}

function bits(
  values: ArrayLike<unknown>,
  length: number,
  isSet: (value: unknown) => boolean,
): Uint8Array {
  const map = new Uint8Array(Math.ceil(length / 8));
  for (let row = 0; row < length; row += 1) {
    if (isSet(values[row])) map[row >> 3] = map[row >> 3]! | (1 << (row & 7));
  }
  return map;
}

function fill<T extends Int32Array | Float64Array>(into: T, values: ArrayLike<unknown>): T {
  for (let row = 0; row < into.length; row += 1) into[row] = (values[row] as number | null) ?? 0;
  return into;
}

function fillBig(length: number, values: ArrayLike<unknown>): BigInt64Array {
  const into = new BigInt64Array(length);
  for (let row = 0; row < length; row += 1) into[row] = (values[row] as bigint | null) ?? 0n;
  return into;
}
