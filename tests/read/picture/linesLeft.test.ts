import { expect, test } from 'vitest';
import { ingestDocument } from '../../../pipelines/document.ts';
import { readParted } from '../../../pipelines/ocr/readParted.ts';
import { layoutPages } from '../../../pipelines/read/layout/layoutPages.ts';
import type { PartedPicture } from '../../../pipelines/read/picture/partPicture.ts';

/** A picture of so many lines, one speck each. */
function pictured(count: number): PartedPicture {
  const [columns, rows] = [40, count * 10];
  const labels = new Int32Array(columns * rows);
  const lines = Array.from({ length: count }, (_, i) => {
    const mark = { id: i + 1, left: 5, right: 7, top: i * 10 + 1, bottom: i * 10 + 8, area: 24 };
    return { marks: [mark], bodyTop: mark.top, bodyBottom: mark.bottom };
  });
  const picture = { columns, rows, pixels: new Uint8Array(columns * rows).fill(255), dpi: 300 };
  return {
    picture,
    rulings: [],
    lines,
    letter: 8,
    marks: { labels, all: [] },
  } as unknown as PartedPicture;
}

const engine = { readLine: () => Promise.resolve({ text: 'โครงการ', confidence: 90 }) };

test('a page with more lines than are read says how many it left', async () => {
  const page = await readParted(pictured(1203), engine as never);
  expect(page.runs).toHaveLength(1200);
  const read = layoutPages('pdf_scan', [page]);
  const tables = await ingestDocument(
    { path: 'page.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    {
      provinces: [],
      tools: {
        readImage: () => Promise.resolve(read),
        readPicture: () => Promise.reject(new Error('no picture')),
      },
    },
  );
  if ('reason' in tables) throw new Error(tables.found);
  const [left] = tables.rejects.filter(({ reason }) => reason === 'page_not_read');
  expect(left?.text).toBe('[หน้านี้มีอีก 3 บรรทัดที่ยังไม่ได้อ่าน]');
});

test('a page that is read whole says nothing of the kind', async () => {
  const page = await readParted(pictured(12), engine as never);
  expect(layoutPages('pdf_scan', [page]).unreadPages).toBeUndefined();
});
