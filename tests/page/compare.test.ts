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
  opened = await openPage(`${served.url}?view=compare`);
}, 120_000);

async function openCompare(search = '', size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}?view=compare${search}`);
  await town(opened.page, 'งบประมาณที่วางไว้ รายปี').locator('svg text').first().waitFor();
  await table(opened.page).locator('tbody tr, .card').first().waitFor();
  return opened;
}

const table = (page: Page) => page.getByRole('region', { name: 'ตารางเปรียบเทียบ' });

/** What the table says of the town's budget. */
const townBudget = (page: Page) =>
  table(page)
    .getByRole('row', { name: /เทศบาลเมืองตัวอย่าง/ })
    .locator('td')
    .nth(2);

/** The small chart of the town in a panel. */
function town(page: Page, panel: string) {
  return page.getByRole('region', { name: panel }).locator('[data-body="b-town"]');
}

/** Clicks the bar whose number reads so: just right of the axis, in the line of the number. */
async function clickBar(page: Page, panel: string, number: string) {
  const chart = town(page, panel).locator('[data-chart]');
  await chart.scrollIntoViewIfNeeded();
  const frame = await chart.boundingBox();
  const text = await chart.locator('text', { hasText: number }).first().boundingBox();
  if (!frame || !text) throw new Error(`no bar reads ${number}`);
  await page.mouse.click(frame.x + 5, text.y + text.height / 2);
}

const chips = (page: Page) => page.getByRole('list', { name: 'ตัวกรองที่ใช้อยู่' });

describe('the page that sets bodies side by side', () => {
  test('opens on one sentence with number, year, source and gaps', { timeout: TIME }, async () => {
    const { page, expectClean } = await openCompare();
    expect(await page.locator('.answer').innerText()).toMatch(
      /^องค์การบริหารส่วนจังหวัดสมมุติ วางงบประมาณ.*อย่างน้อย 550,000\.25 บาท.*ในปี 2561 \(ที่มา: แผนปฏิบัติการ\) · ประเมินความคืบหน้าได้ 2 จาก 5 หน่วยงาน อีก 3 หน่วยงานยังไม่พบรายงาน$/s,
    );
    expect(await page.getByText('ประเมินไม่ได้: ยังไม่พบรายงาน').count()).toBe(1);
    expectClean();
  });

  test('a bar sets a filter that a colleague gets by the link', { timeout: TIME }, async () => {
    const { page, expectClean } = await openCompare();
    await clickBar(page, 'งบประมาณที่วางไว้ รายปี', '110,000');
    await page.waitForURL(/\?view=compare&fy=2566$/);
    await chips(page).getByText('ปี 2566').waitFor();
    const sum = townBudget(page);
    await expect
      .poll(() => sum.innerText(), { timeout: 30_000 })
      .toMatch(/^110,000\s.*รวม 6 จาก 8 ช่อง/s);
    const second = await openPage(page.url());
    await townBudget(second.page).waitFor();
    expect(await townBudget(second.page).innerText()).toBe(await sum.innerText());
    await chips(second.page).getByText('ปี 2566').waitFor();
    await second.close();
    await chips(page).getByRole('button', { name: 'นำตัวกรองออก: ปี 2566' }).click();
    await page.waitForURL((url) => url.search === '?view=compare');
    expectClean();
  });

  test('charts filter each other, and back undoes it', { timeout: TIME }, async () => {
    const { page } = await openCompare();
    await clickBar(page, 'งบประมาณที่วางไว้ ตามมิติ', '350,000');
    await page.waitForURL(/dim=1/);
    const years = town(page, 'งบประมาณที่วางไว้ รายปี');
    await years.locator('svg text', { hasText: '70,000' }).first().waitFor();
    expect(await years.locator('svg text', { hasText: '110,000' }).count()).toBe(0);
    await page.goBack();
    await years.locator('svg text', { hasText: '110,000' }).first().waitFor();
  });

  test('a number opens its rows, and a row its printed cell', { timeout: TIME }, async () => {
    const { page, expectClean } = await openCompare();
    await town(page, 'งบประมาณที่วางไว้ รายปี').locator('text', { hasText: '110,000' }).click();
    const rows = page.getByRole('dialog', { name: 'ที่มาของตัวเลขรวม' });
    await rows.getByText('รวม 110,000 บาท').waitFor();
    expect(await rows.locator('tbody tr').count()).toBe(8);
    await rows.getByRole('button', { name: /^50,000/ }).click();
    await page.waitForURL(/ev=/);
    const evidence = page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' });
    await evidence.locator('mark').first().waitFor();
    expect(await evidence.locator('mark').first().innerText()).toContain('๕๐,๐๐๐');
    await page.keyboard.press('Escape');
    await rows.getByText('รวม 110,000 บาท').waitFor();
    expectClean();
  });

  test('the keyboard reaches every bar and number', { timeout: TIME }, async () => {
    const { page } = await openCompare();
    const numbers = town(page, 'งบประมาณที่วางไว้ รายปี').getByRole('table');
    const year = numbers.getByRole('button', { name: 'ปี 2567' });
    await year.focus();
    expect((await year.boundingBox())?.width).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await page.waitForURL(/fy=2567/);
  });

  test('the table sorts by click, into the address', { timeout: TIME }, async () => {
    const { page } = await openCompare();
    await page.getByRole('button', { name: 'โครงการ', exact: true }).click();
    await page.waitForURL(/sort=projects\.desc/);
    const heading = table(page).getByRole('columnheader', { name: 'โครงการ', exact: true });
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    const last = table(page).locator('tbody tr').last();
    expect(await last.innerText()).toContain('เทศบาลตำบลดอยตัวอย่าง');
  });

  test('fits a phone, where the table is cards', { timeout: TIME }, async () => {
    const { page, expectClean } = await openCompare('', { width: 390, height: 844 });
    await expectNoSideScroll(page);
    expect(await table(page).locator('.card').count()).toBe(5);
    await page.getByRole('button', { name: 'ตัวกรอง' }).click();
    await page.getByRole('dialog').getByLabel('ปี 2566').check();
    await page.waitForURL(/fy=2566/);
    await page.getByRole('button', { name: 'ดูผล' }).click();
    await chips(page).getByText('ปี 2566').waitFor();
    expectClean();
  });

  test('is accessible, light and dark', { timeout: TIME }, async () => {
    const { page } = await openCompare();
    await expectAccessible(page);
    await openCompare('&theme=dark');
    await page.locator('html[data-theme="dark"]').waitFor();
    await expectAccessible(page);
  });

  test('says it in English and in Thai digits', { timeout: TIME }, async () => {
    const { page } = await openCompare();
    await page.getByRole('button', { name: /ใช้เลขไทย/ }).click();
    await town(page, 'งบประมาณที่วางไว้ รายปี').locator('text', { hasText: '๑๑๐,๐๐๐' }).waitFor();
    await page.getByRole('button', { name: 'Change to English' }).click();
    await page.getByRole('heading', { name: 'Bodies side by side' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
