import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, servePage, type OpenedPage, type ServedPage } from '../support/browser.ts';
import { sampleFolder } from '../support/sampleFolder.ts';
import { expectAccessible, expectNoSideScroll } from './expectations.ts';

const TIME = 60_000;
let served: ServedPage;
let opened: OpenedPage;

beforeAll(async () => {
  const { folder } = await sampleFolder();
  served = await servePage({ tables: folder });
  opened = await openPage(served.url);
}, 120_000);

async function open(search = '', size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}${search}`);
  await chart(opened.page, 'year').locator('.bar-fill').first().waitFor();
  return opened;
}

const chart = (page: Page, facet: string) => page.locator(`[data-linked="${facet}"]`);
/** The button of a bar: its name is what the bar says. */
const bar = (page: Page, facet: string, name: string) =>
  chart(page, facet).getByRole('button', { name: new RegExp(`^${name}:`) });
const told = async (page: Page, facet: string, name: string) =>
  (await bar(page, facet, name).getAttribute('aria-label')) ?? '';

describe('the page that shows everything', () => {
  test(
    'opens on a sentence before any of the database is asked for',
    { timeout: TIME },
    async () => {
      const fresh = await openPage('about:blank');
      const asked: string[] = [];
      fresh.page.on('request', (request) => asked.push(request.url()));
      await fresh.page.goto(served.url);
      await chart(fresh.page, 'map').locator('path').first().waitFor();
      await expect.poll(() => asked.some((url) => url.includes('cube_project_years'))).toBe(true);
      expect(await fresh.page.locator('.answer').innerText()).toMatch(
        /อปท\.\) 5 แห่ง วางงบประมาณป้องกันการทุจริตอย่างน้อย .* ปี 2561–2570/,
      );
      expect(asked.filter((url) => /duckdb|\.wasm|database-|projects\./.test(url))).toEqual([]);
      await fresh.close();
    },
  );

  test(
    'a click narrows all charts, into the address, and back undoes it',
    { timeout: TIME },
    async () => {
      const { page, expectClean } = await open();
      await bar(page, 'year', 'ปี 2566').click();
      await page.waitForURL(/fy=2566/);
      await expect.poll(() => told(page, 'province', 'กาฬสินธุ์')).toContain('110,000 บาท');
      await page.getByRole('list', { name: 'ตัวกรองที่ใช้อยู่' }).getByText('ปี 2566').waitFor();
      await chart(page, 'map').locator('path[data-code="TH-46"]').click();
      await page.waitForURL(/prov=TH-46/);
      await page.goBack();
      await page.goBack();
      await page.waitForURL((url) => url.search === '');
      await expect.poll(() => told(page, 'province', 'กาฬสินธุ์')).toContain('430,000 บาท');
      expect(await chart(page, 'province').innerText()).toContain('430,000');
      expectClean();
    },
  );

  test('a number opens the rows it is made of', { timeout: TIME }, async () => {
    const { page, expectClean } = await open();
    await chart(page, 'year')
      .getByRole('button', { name: /ดูรายการที่รวม.*ปี 2566/ })
      .press('Enter');
    const rows = page.getByRole('dialog', { name: 'ที่มาของตัวเลขรวม' });
    await rows.getByText('รวม 110,000 บาท').waitFor();
    expectClean();
  });

  test('words are looked for in the rows, with the same numbers', { timeout: TIME }, async () => {
    const { page, expectClean } = await open('?show=projects');
    await bar(page, 'province', 'กาฬสินธุ์').waitFor();
    const before = await told(page, 'province', 'กาฬสินธุ์');
    await page.goto(`${served.url}?show=projects&type=town_municipality`);
    await expect
      .poll(
        () =>
          page
            .locator('[data-linked="province"][data-shown^="["] .bar-row')
            .evaluateAll((rows) => rows.map((row) => row.getAttribute('title'))),
        { timeout: 30_000 },
      )
      .toContain(before);
    expectClean();
  });

  test.each([
    [1440, 900, ''],
    [390, 844, '?theme=dark'],
  ])('fits %i × %i and is accessible', { timeout: TIME }, async (width, height, search) => {
    const { page } = await open(search, { width, height });
    await chart(page, 'map').locator('path').first().waitFor();
    await expectNoSideScroll(page);
    await expectAccessible(page);
  });

  test(
    'says on the page and in its version that rows are invented',
    { timeout: TIME },
    async () => {
      const { folder } = await sampleFolder();
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
      const synthetic = { seed: 1, bodies: 5, years: [2561, 2570] };
      await writeFile(path, JSON.stringify({ ...manifest, synthetic }));
      const invented = await servePage({ tables: folder });
      const { page, close } = await openPage(`${invented.url}?view=method`);
      await page.getByRole('complementary', { name: 'ข้อมูลสังเคราะห์' }).waitFor();
      await expect.poll(() => page.locator('.foot').innerText()).toContain('synthetic-');
      await close();
    },
  );
});
