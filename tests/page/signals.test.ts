import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, servePage, type OpenedPage, type ServedPage } from '../support/browser.ts';
import { manyBodies } from '../support/manyBodies.ts';
import { sampleFolder } from '../support/sampleFolder.ts';
import { parseRfc4180 } from '../export/rfc4180.ts';
import { expectAccessible, expectNoSideScroll } from './expectations.ts';

let served: ServedPage;
let opened: OpenedPage;

beforeAll(async () => {
  const { folder } = await sampleFolder(manyBodies(40));
  served = await servePage({ tables: folder });
  opened = await openPage(`${served.url}?view=signals`);
}, 180_000);

const TIME = 120_000;

async function openSignals(query = '', size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}?view=signals${query}`);
  await opened.page
    .locator('.signal-interval')
    .first()
    .waitFor({ state: 'attached', timeout: TIME });
  return opened;
}

describe('the page of the signal index', () => {
  test('says what it is, and lists apart what it cannot rank', { timeout: TIME }, async () => {
    const { page, expectClean } = await openSignals();
    const answer = await page.locator('.answer').innerText();
    expect(answer).toMatch(/^ปีงบประมาณ 2564 จัดลำดับได้ \d+ จาก 40 หน่วยงาน · ควรดูก่อน: /);
    expect(await page.getByText('ไม่ใช่คะแนนทางการของ ป.ป.ช.').count()).toBeGreaterThan(0);
    const apart = page.locator('.panel').filter({ hasText: 'ยังจัดลำดับไม่ได้' });
    const silent = apart.getByRole('row').filter({ hasText: 'ไม่พบเอกสารของปีนี้ในชุดข้อมูล' });
    expect(await silent.count()).toBe(2);
    expectClean();
  });

  test(
    'a weight moved changes the ranking at once, stands in the address and opens the same',
    { timeout: TIME },
    async () => {
      const { page, expectClean } = await openSignals();
      const names = () => page.locator('tbody th a').allInnerTexts();
      const before = await names();
      const scores = await page.locator('tbody td strong').allInnerTexts();
      await page.getByLabel('น้ำหนักการใช้เงิน').fill('10');
      await expect
        .poll(() => page.locator('tbody td strong').allInnerTexts(), { timeout: TIME })
        .not.toEqual(scores);
      await page.waitForURL(/w=5,10,5,5,5,5,5/);
      await page.locator('.signal-interval').first().waitFor({ state: 'attached' });
      const moved = await names();
      expect(moved).not.toEqual(before);
      await page.goto(page.url());
      await page.locator('.signal-interval').first().waitFor({ state: 'attached' });
      expect(await names()).toEqual(moved);
      await page.getByRole('button', { name: 'น้ำหนักเท่ากันทุกองค์ประกอบ' }).click();
      await expect.poll(names, { timeout: TIME }).toEqual(before);
      expectClean();
    },
  );

  test(
    'the reasons of a score give counts, and doors to what is printed',
    { timeout: TIME },
    async () => {
      const { page, expectClean } = await openSignals();
      await page
        .getByRole('button', { name: /^เหตุใดจึงได้คะแนนนี้:/ })
        .first()
        .click();
      const why = page.getByRole('dialog', { name: /^เหตุใดจึงได้คะแนนนี้/ });
      const delivery = why.locator('.signal-reason').first();
      expect(await delivery.innerText()).toMatch(/จาก 5 โครงการในรายงาน · ถึงกำหนดแล้วยังไม่แล้วเสร็จ/);
      await delivery.locator('summary').click();
      await delivery.locator('.door').first().click();
      await page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' }).locator('.printed mark').waitFor();
      expectClean();
    },
  );

  test(
    'the download has every body, the unranked ones without a rank',
    { timeout: TIME },
    async () => {
      const { page } = await openSignals();
      const button = page.getByRole('button', { name: 'ดาวน์โหลด CSV (40 แถว)' });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const text = await readFile(await download.path(), 'utf8');
      const [heading = [], ...rows] = parseRfc4180(text.slice(1));
      expect(rows).toHaveLength(40);
      const at = (row: string[], name: string) => row[heading.indexOf(name)];
      expect(at(rows[0]!, 'ลำดับ')).toBe('1');
      const silent = rows.find((row) => at(row, 'รหัสหน่วยงาน') === 'b-0005')!;
      expect(at(silent, 'ลำดับ')).toBe('');
      expect(at(silent, 'คะแนนกึ่งกลาง')).toBe('');
    },
  );

  test.each([
    [1440, 900],
    [390, 844],
  ])(
    '%i pixels wide: nothing sticks out, nothing bars the way',
    { timeout: TIME },
    async (width, height) => {
      const { page, expectClean } = await openSignals('&why=b-0001', { width, height });
      await page.locator('.signal-reason').first().waitFor();
      await expectNoSideScroll(page);
      await expectAccessible(page);
      expectClean();
    },
  );
});

test.each([
  [1440, 900],
  [390, 844],
])(
  'the method page, %i wide, opens at the measure asked for',
  { timeout: TIME },
  async (width, height) => {
    const { page, expectClean } = opened;
    await page.setViewportSize({ width, height });
    await page.goto(`${served.url}?view=method&measure=disbursement_rate`);
    const entry = page.locator('#measure-disbursement_rate');
    await entry.waitFor();
    await expect.poll(() => entry.evaluate((node) => node === document.activeElement)).toBe(true);
    await entry.locator('summary').click();
    expect(await entry.locator('pre').innerText()).toContain(
      'MACRO disbursement_rate(budget, disbursed)',
    );
    await expectNoSideScroll(page);
    await expectAccessible(page);
    expectClean();
  },
);
