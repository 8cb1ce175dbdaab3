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

async function openRisks(size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}?view=risks`);
  await opened.page.locator('.risks .matrix').waitFor();
  return opened;
}

describe('the page of risks', () => {
  test('tells where the chain from risk to money breaks', { timeout: TIME }, async () => {
    const { page, expectClean } = await openRisks();
    expect(await page.locator('.answer').innerText()).toBe(
      'ระดับสูงหรือสูงมาก 2 จาก 4 ประเด็น · ในจำนวนนี้ไม่ระบุมาตรการ 1 · ไม่พบโครงการรองรับ 0 · โครงการไม่ระบุงบ 0 · ครบทุกขั้น 1 · ประเมินต่อไม่ได้ 0',
    );
    const cars = page.getByRole('row', { name: /^ใช้รถนอกราชการ/ });
    expect(await cars.innerText()).toMatch(/สูงมาก.*ไม่ระบุมาตรการ/s);
    const process = page.getByRole('row', { name: /^การจัดซื้อจัดจ้าง/ });
    expect(await process.innerText()).toMatch(/สูง.*2 ประเด็น/s);
    await expectAccessible(page);
    expectClean();
  });

  test('a risk opens its printed words', { timeout: TIME }, async () => {
    const { page } = await openRisks();
    await page.getByRole('button', { name: /^เบิกซ้ำ/ }).click();
    const drawer = page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' });
    await drawer.locator('mark').first().waitFor();
    expect(await drawer.locator('mark').first().innerText()).toContain('เบิกซ้ำ');
  });

  test('fits a narrow window', { timeout: TIME }, async () => {
    const { page } = await openRisks({ width: 390, height: 844 });
    await expectNoSideScroll(page);
  });
});
