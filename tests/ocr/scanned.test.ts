import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { ingestDocument } from '../../pipelines/document.ts';
import { normaliseText } from '../../pipelines/normalise/thai.ts';
import {
  type OpenPictureReader,
  openPictureReader,
} from '../../pipelines/ocr/openPictureReader.ts';
import type { Picture } from '../../pipelines/read/page.ts';
import { picturesOf, readImage } from '../../pipelines/read/picture/readImage.ts';
import { turned } from '../../pipelines/read/picture/turn.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { PAGES } from '../fixtures/pictures/pages.ts';

// Recognition takes its time on a busy machine.
const PATIENCE = 300_000;
const fixture = (name: string) =>
  readFile(new URL(`../fixtures/pictures/${name}`, import.meta.url));
const printed = PAGES.find(({ name }) => name === 'ruled-plan')?.cells.slice(1) ?? [];
/** What is printed in a cell, in satang; a dash is no amount. */
const satang = (cell = '-') => (cell === '-' ? null : Number(cell.replaceAll(',', '')) * 100);

let reader: OpenPictureReader;
beforeAll(async () => {
  reader = await openPictureReader();
});
afterAll(() => reader.close());

async function ingested(name: string): Promise<Tables> {
  const provinces = parseProvinces(
    await readFile(new URL('../../data/reference/provinces.csv', import.meta.url), 'utf8'),
  );
  const tables = await ingestDocument(
    { path: name, bytes: await fixture(name) },
    { provinces, tools: { readImage, readPicture: reader.readPicture } },
  );
  if ('reason' in tables) throw new Error(`${tables.reason}: ${tables.found}`);
  return tables;
}

describe('a picture of a plan', () => {
  test(
    'in Arabic digits becomes projects and budgets, all to be checked',
    async () => {
      const tables = await ingested('ruled-plan.jpg');
      expect(tables.documents[0]).toMatchObject({
        ...{ format: 'pdf_scan', kind: 'plan', fiscal_year_first: 2566, fiscal_year_last: 2567 },
      });
      expect(
        tables.projects.map(({ seq, name, responsible_unit }) => [seq, name, responsible_unit]),
      ).toEqual(printed.map(([seq, name, , , unit]) => [seq, name, unit]));
      const amounts = tables.project_budgets.map((row) => [row.fiscal_year, row.budget_baht]);
      expect(amounts).toEqual(
        printed.flatMap(([, , first, second]) => [
          [2566, satang(first)],
          [2567, satang(second)],
        ]),
      );
      expect(tables.projects.every(({ doubtful_fields }) => doubtful_fields.includes('name'))).toBe(
        true,
      );
    },
    PATIENCE,
  );

  test(
    'in Thai digits, askew and grainy: no number of it counts as sure',
    async () => {
      const tables = await ingested('ruled-thai-digits-askew.jpg');
      expect(tables.projects).toHaveLength(printed.length);
      const amounts = tables.project_budgets.map((row) => row.budget_baht);
      expect(amounts).toEqual(
        printed.flatMap(([, , first, second]) => [satang(first), satang(second)]),
      );
      const money = tables.field_evidence.filter(({ field }) => field.startsWith('budget_baht.'));
      expect(money.length).toBeGreaterThanOrEqual(11);
      expect(money.filter((place) => place.confidence >= 0.8)).toEqual([]);
      expect(new Set(money.map((place) => place.note))).toEqual(new Set(['recognised_in_picture']));
      expect(tables.project_budgets.every((row) => row.confidence < 0.8)).toBe(true);
    },
    PATIENCE,
  );

  test(
    'laid on its side is turned upright',
    async () => {
      const [whole] = picturesOf(await fixture('ruled-plan.jpg'));
      if (!whole) throw new Error('no picture');
      const rows = Math.round(whole.rows * 0.2);
      const head: Picture = {
        ...whole,
        rows,
        pixels: whole.pixels.slice(0, rows * whole.columns),
      };
      const { runs, width, height } = await reader.readPicture(turned(head, 1));
      const text = normaliseText(runs.map((run) => run.text).join(' '));
      expect(text).toContain('จังหวัดเชียงใหม่');
      expect(width).toBeGreaterThan(height);
    },
    PATIENCE,
  );
});

test(
  'a white sheet holds no words and starts nothing over',
  async () => {
    const pixels = new Uint8Array(800 * 1100).fill(250);
    const page = await reader.readPicture({ columns: 800, rows: 1100, pixels, dpi: 96 });
    expect(page.runs).toEqual([]);
    expect(page.isPicture).toBe(true);
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([600, 825]);
  },
  PATIENCE,
);
