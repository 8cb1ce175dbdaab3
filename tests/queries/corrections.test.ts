import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { correctionsAt, correctionsOf } from '../../app/queries/corrections.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

const at = (line_first: number, line_last: number, cell: number | null) =>
  correctionsAt(engine, { document_id: 'sub64r6', line_first, line_last, cell });

describe('corrections at a place', () => {
  test('are those of its cell, or of a cell of its lines', async () => {
    expect(await at(4, 4, 3)).toEqual([
      {
        document_id: 'sub64r6',
        ordinal: 1,
        line_no: 4,
        cell: 3,
        text: '๕๐,๐๐๐',
        reads_as: '50,000',
        not_in_print: false,
        why: 'ตัวพิมพ์เลือน เทียบกับข้อบัญญัติแล้ว',
        checked_by: 'กองคลัง เทศบาลตำบลสมมุติชัย',
        checked_on: '2026-11-20',
      },
    ]);
    expect(await at(3, 5, null)).toHaveLength(1);
  });

  test('are none of the cells and lines beside it, nor of another document', async () => {
    expect(await at(4, 4, 2)).toEqual([]);
    expect(await at(5, 6, null)).toEqual([]);
    expect(await correctionsOf(engine, 'town66')).toEqual([]);
    expect(await correctionsOf(engine, 'sub64r6')).toHaveLength(1);
  });
});
