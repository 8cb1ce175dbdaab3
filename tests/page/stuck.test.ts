import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, servePage, type OpenedPage, type ServedPage } from '../support/browser.ts';
import { manyBodies } from '../support/manyBodies.ts';
import { sampleFolder } from '../support/sampleFolder.ts';
import { parseRfc4180 } from '../export/rfc4180.ts';
import { expectAccessible, expectNoSideScroll } from './expectations.ts';

let served: ServedPage;
let opened: OpenedPage;
let version: string;

// One browser profile for all: what each test needs anew is the address, not the engine's start.
beforeAll(async () => {
  const { folder, manifest } = await sampleFolder();
  version = manifest.data_version;
  served = await servePage({ tables: folder });
  opened = await openPage(`${served.url}?view=stuck`);
}, 120_000);

const TIME = 60_000;

async function openStuck(size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}?view=stuck`);
  await opened.page.locator('.stuck-group').first().waitFor();
  return opened;
}

describe('the page of projects in progress', () => {
  test(
    'answers with number, share and reports, and groups by responsible unit',
    { timeout: TIME },
    async () => {
      const { page, expectClean } = await openStuck();
      const answer = await page.locator('.answer').innerText();
      expect(answer).toBe('โครงการที่ยังอยู่ระหว่างดำเนินการ 6 จาก 12 โครงการ (50%) · จากรายงาน 2 ฉบับ');
      const groups = await page.locator('.stuck-group h3').allInnerTexts();
      expect(groups).toEqual([
        'กองคลัง · เทศบาลตำบลสมมุติชัย · 2 โครงการ',
        'สำนักปลัด · เทศบาลตำบลสมมุติชัย · 2 โครงการ',
        'สำนักปลัดเทศบาล · เทศบาลตำบลดอยตัวอย่าง · 1 โครงการ',
        'กองช่าง · เทศบาลตำบลสมมุติชัย · 1 โครงการ',
      ]);
      expectClean();
    },
  );

  test('tells the four kinds of nothing apart', { timeout: TIME }, async () => {
    const { page } = await openStuck();
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    expect(await row('มาตรการลดการใช้ดุลพินิจ').locator('.nothing-not_stated').count()).toBe(2);
    expect(await row('มาตรการควบคุมการเบิกจ่าย').locator('.nothing-no_budget').count()).toBe(2);
    expect(await row('โครงการวางระบบควบคุมภายใน').locator('.nothing-not_read').count()).toBe(1);
    expect(await row('โครงการปรัชญาเศรษฐกิจพอเพียง').locator('.nothing-zero').count()).toBe(1);
  });

  test(
    'a narrowing stands in the address and opens the same for a colleague',
    { timeout: TIME },
    async () => {
      const { page } = await openStuck();
      await page.getByLabel('เฉพาะที่ไม่พบยอดเบิกจ่าย (0 หรือไม่ระบุ)').check();
      await page.waitForURL(/unpaid=true/);
      const names = page.locator('.stuck-group tbody th');
      await expect.poll(() => names.count(), { timeout: TIME }).toBe(3);
      const shown = await names.allInnerTexts();
      await page.goto(page.url());
      await names.first().waitFor();
      expect(await names.allInnerTexts()).toEqual(shown);
    },
  );

  test(
    'a name opens the printed status, and Escape gives focus back to it',
    { timeout: TIME },
    async () => {
      const { page } = await openStuck();
      const door = page.getByRole('button', { name: /^โครงการปรัชญาเศรษฐกิจพอเพียง/ });
      await door.click();
      const drawer = page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' });
      await drawer.locator('.printed mark').waitFor();
      expect(await drawer.locator('.printed mark').innerText()).toContain('อยู่ระหว่างดำเนินการ');
      expect(await drawer.evaluate((node) => node.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      expect(await door.evaluate((node) => node === document.activeElement)).toBe(true);
    },
  );

  test(
    'the download is CSV that Excel opens in Thai, with sources in every row',
    { timeout: TIME },
    async () => {
      const { page } = await openStuck();
      const button = page.getByRole('button', { name: 'ดาวน์โหลด CSV (6 แถว)' });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(`prongsai-stuck-${version}.csv`);
      const bytes = await readFile(await download.path());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [heading = [], ...rows] = parseRfc4180(bytes.toString('utf8').slice(1));
      expect(rows).toHaveLength(6);
      const at = (row: string[], name: string) => row[heading.indexOf(name)];
      const malformed = rows.find((row) => at(row, 'โครงการ') === 'โครงการวางระบบควบคุมภายใน') ?? [];
      expect(at(malformed, 'งบประมาณ (บาท)')).toBe('');
      expect(at(malformed, 'งบประมาณ: ความหมาย')).toBe('อ่านไม่ได้');
      expect(at(malformed, 'เบิกจ่าย (บาท)')).toBe('5000.00');
      expect(at(malformed, 'บรรทัดแรก')).toBe('10');
      expect(at(malformed, 'รุ่นข้อมูล')).toBe(`รุ่น ${version}`);
      expect(at(malformed, 'ลิงก์ไปยังหลักฐาน')).toBe(`${served.url}?view=stuck&ev=sub64r6-e10.6`);
    },
  );

  test.each([
    [1440, 900],
    [390, 844],
  ])(
    '%i pixels wide: nothing sticks out, nothing bars the way',
    { timeout: TIME },
    async (width, height) => {
      const { page, expectClean } = await openStuck({ width, height });
      await expectNoSideScroll(page);
      await expectAccessible(page);
      expectClean();
    },
  );
});

test(
  'of many reports and units the first are drawn, and the rest when asked for',
  { timeout: 2 * TIME },
  async () => {
    const { folder } = await sampleFolder(manyBodies(60));
    const many = await servePage({ tables: folder });
    const { page, expectClean, close } = await openPage(`${many.url}?view=stuck`);
    const reports = page.locator('.stuck-reports > li');
    await reports.first().waitFor({ timeout: TIME });
    expect(await reports.count()).toBe(12);
    const more = page.getByRole('button', { name: /^แสดงเพิ่ม \(ยังมีอีก \d+ รายการ\)$/ }).first();
    const left = Number(/\d+/.exec(await more.innerText())![0]);
    await more.click();
    await expect.poll(() => reports.count()).toBe(12 + left);
    // A unit that is closed has no rows yet; opened, it has its own.
    const closed = page.locator('.stuck-group:not([open])').first();
    expect(await closed.locator('tbody tr').count()).toBe(0);
    await closed.locator('summary').click();
    await expect
      .poll(() => page.locator('.stuck-group').nth(8).locator('tbody tr').count())
      .toBeGreaterThan(0);
    expectClean();
    await close();
  },
);
