import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { literal, withDatabase } from '../../pipelines/write/database.ts';
import { takenApart, writeProvinces } from '../../pipelines/write/provinces.ts';

const DOCUMENTS = 700;
const LINES = 100;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-provinces-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every third document has a body of no known province, the others one of five. */
const provinceOf = (k: number) => (k % 3 === 0 ? null : `TH-${10 + (k % 5)}`);

test('a long table is taken apart by province, rows of no known province together, none lost', async () => {
  const each = Array.from({ length: DOCUMENTS }, (_, k) => k);
  const body = { body_type: 'sao', district_th: null, province_th: null, region: null } as const;
  const bodies = each.map((k) => ({
    ...{ body_id: `b${k}`, name_th: `อบต. ${k}`, province_code: provinceOf(k), ...body },
  }));
  writeProvinces(
    folder,
    bodies,
    each.map((k) => ({ document_id: `d${k}`, body_id: `b${k}` })),
  );
  const file = join(folder, 'lines.parquet');
  const lots = await withDatabase(folder, async (database) => {
    await database.run(
      `COPY (SELECT 'd' || (k // ${LINES}) AS document_id, k AS line_no, NULL::INTEGER AS page,
         'ข้อความที่ ' || k AS text FROM range(${DOCUMENTS * LINES}) r(k))
       TO ${literal(file)} (FORMAT parquet)`,
    );
    return takenApart(database, folder, 'lines', file);
  });
  const counted = Object.fromEntries(lots.map(({ province, rows }) => [String(province), rows]));
  const expected: Record<string, number> = {};
  for (const k of each) {
    const key = String(provinceOf(k));
    expected[key] = (expected[key] ?? 0) + LINES;
  }
  expect(counted).toEqual(expected);
});
