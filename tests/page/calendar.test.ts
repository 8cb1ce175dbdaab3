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

async function openCalendar(asof: string, size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}?view=calendar&asof=${asof}&fy=2564,2565`);
  await opened.page.locator('.calendar tbody tr, .calendar .card').first().waitFor();
  return opened;
}

describe('the calendar of plans and reports', () => {
  test('tells what is past its time and not at hand', { timeout: TIME }, async () => {
    const { page, expectClean } = await openCalendar('2566-01');
    // 2564: the PAO's plan without reports, the subdistrict's 6 months without 12; 2565: both reports.
    expect(await page.locator('.answer').innerText()).toBe(
      'ณ เดือนมกราคม 2566 รายงานที่พ้นกำหนดแล้วหรือพบแล้ว 6 ฉบับ พบในข้อมูลชุดนี้ 3 ฉบับ ยังไม่พบ 3 ฉบับ จาก 3 หน่วยงาน',
    );
    const row = page.getByRole('row', { name: /^เทศบาลตำบลสมมุติชัย/ });
    expect(await row.innerText()).toMatch(
      /1 จาก 2\s.*แผน: ไม่พบแผน.*6 เดือน: พบแล้ว.*12 เดือน: พ้นกำหนด ยังไม่พบ/s,
    );
    await expectAccessible(page);
    expectClean();
  });

  test('moves with the month chosen, and the link keeps it', { timeout: TIME }, async () => {
    const { page } = await openCalendar('2566-01');
    await page.getByLabel('ปี พ.ศ.').selectOption('2564');
    await page.getByText(/^ณ เดือนมกราคม 2564 .* ยังไม่พบ 0 ฉบับ/).waitFor();
    expect(new URL(page.url()).searchParams.get('asof')).toBe('2564-01');
    await page.goBack();
    await page.getByText(/^ณ เดือนมกราคม 2566/).waitFor();
  });

  test('fits a narrow window', { timeout: TIME }, async () => {
    const { page } = await openCalendar('2566-01', { width: 390, height: 844 });
    await expectNoSideScroll(page);
  });
});
