import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, servePage, type OpenedPage, type ServedPage } from '../support/browser.ts';
import { sampleFolder } from '../support/sampleFolder.ts';
import { expectAccessible, expectNoSideScroll } from './expectations.ts';

const TIME = 60_000;
/** The malformed budget of the sample's report, line 10, fourth cell. */
const MALFORMED = 'sub64r6-e10.3';
/** The status of the same row. */
const STATUS = 'sub64r6-e10.6';

let served: ServedPage;
let opened: OpenedPage;
let version: string;

beforeAll(async () => {
  const { folder, manifest } = await sampleFolder();
  version = manifest.data_version;
  served = await servePage({ tables: folder });
  opened = await openPage(`${served.url}?view=stuck`);
}, 120_000);

async function goTo(query: string, size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(served.url + query);
  return opened;
}

async function openEvidence(id: string, size?: { width: number; height: number }) {
  const { page, expectClean } = await goTo(`?view=stuck&ev=${id}`, size);
  const drawer = page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' });
  await drawer.waitFor();
  return { page, expectClean, drawer };
}

describe('the drawer of printed evidence', () => {
  test(
    'shows body, document, place, the printed line with its cell marked, and the reading',
    { timeout: TIME },
    async () => {
      const { page, drawer, expectClean } = await openEvidence(MALFORMED);
      await drawer.locator('.readings').waitFor();
      expect(await drawer.locator('.evidence-source').innerText()).toContain('เทศบาลตำบลสมมุติชัย');
      expect(await drawer.locator('.evidence-place').innerText()).toBe('บรรทัด 10 · ช่องที่ 4');
      expect(await drawer.locator('.printed mark').allInnerTexts()).toEqual([
        expect.stringContaining('๕๑๖๖,๐๐๐'),
      ]);
      expect(await drawer.locator('.row-marked').innerText()).toContain('๕๑๖๖,๐๐๐');
      const reading = await drawer.locator('.readings').innerText();
      expect(reading).toContain('งบประมาณ ปี 2564');
      expect(reading).toContain('อ่านไม่ได้');
      expect(reading).toContain('← “๕๑๖๖,๐๐๐”');
      expect(reading).toContain('≈ อ่านไม่แน่ชัด (40%)');
      expect(await page.locator('.printed-in').count()).toBe(1);
      expectClean();
    },
  );

  test('steps to the cells beside it in the same record', { timeout: TIME }, async () => {
    const { page, drawer } = await openEvidence(STATUS);
    await drawer.getByRole('button', { name: 'ก่อนหน้า: หน่วยงานรับผิดชอบ' }).click();
    await page.waitForURL(/ev=sub64r6-e10\.5/);
    await drawer.getByText('บรรทัด 10 · ช่องที่ 6').waitFor();
    expect(await drawer.locator('.printed mark').innerText()).toContain('กองคลัง');
  });

  test(
    'opens the whole text with the same cell marked and in sight',
    { timeout: TIME },
    async () => {
      const { page, drawer } = await openEvidence(MALFORMED);
      await drawer.getByRole('link', { name: 'เปิดข้อความทั้งฉบับที่จุดนี้' }).click();
      await page.waitForURL(/view=document/);
      const mark = page.locator('.line-here mark');
      await mark.waitFor();
      expect(await mark.innerText()).toContain('๕๑๖๖,๐๐๐');
      expect(await page.locator('.line-here .line-no').innerText()).toContain('10');
      expect(await drawer.count()).toBe(0);
    },
  );

  test(
    'gives a citation with body, document, line, version of the data and link',
    { timeout: TIME },
    async () => {
      const { page, drawer } = await openEvidence(MALFORMED);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await drawer.getByRole('button', { name: 'คัดลอกการอ้างอิง' }).click();
      const citation = await drawer.locator('.citation').innerText();
      const link = `${served.url}?view=document&doc=sub64r6&line=10&mark=${MALFORMED}`;
      for (const part of ['เทศบาลตำบลสมมุติชัย', 'รายงานผลการดำเนินงาน', 'บรรทัด 10', version, link]) {
        expect(citation).toContain(part);
      }
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
    },
  );

  test(
    'says by which office a place is read otherwise, when and why, beside the print',
    { timeout: TIME },
    async () => {
      const { drawer, expectClean } = await openEvidence('sub64r6-e4.3');
      const told = drawer.locator('.corrections');
      await told.waitFor();
      expect(await told.innerText()).toContain(
        'อ่านตามการแก้ไขที่ตรวจโดย กองคลัง เทศบาลตำบลสมมุติชัย เมื่อ 20 พฤศจิกายน 2569: ตัวพิมพ์เลือน เทียบกับข้อบัญญัติแล้ว',
      );
      expect(await told.innerText()).toContain('เอกสารพิมพ์ว่า “๕๐,๐๐๐” ให้อ่านเป็น “50,000”');
      expect(await drawer.locator('.printed mark').innerText()).toContain('๕๐,๐๐๐');
      expectClean();
    },
  );

  test('an evidence that is not in the data gets a clear answer', { timeout: TIME }, async () => {
    const { page, drawer } = await openEvidence('no-such-place');
    await drawer.getByText('ไม่พบหลักฐานของลิงก์นี้ในข้อมูลรุ่นปัจจุบัน').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.searchParams.has('ev'));
  });

  test.each([
    [1440, 900, 420],
    [390, 844, 390],
  ])(
    '%i by %i pixels: the drawer is %i wide',
    { timeout: TIME },
    async (width, height, expected) => {
      const { page, drawer } = await openEvidence(MALFORMED, { width, height });
      await drawer.locator('.readings').waitFor();
      const box = await drawer.boundingBox();
      expect(Math.round(box?.width ?? 0)).toBe(expected);
      await expectNoSideScroll(page);
      await expectAccessible(page);
    },
  );
});

describe('the whole text of a document', () => {
  test(
    'finds words whatever their blanks, and steps from line to line',
    { timeout: TIME },
    async () => {
      const { page } = await goTo('?view=document&doc=sub64r6');
      await page.getByRole('searchbox', { name: 'ค้นหาในเอกสารนี้' }).fill('อยู่ ระหว่างดำเนินการ');
      await page.keyboard.press('Enter');
      await page.getByText('พบ 5 บรรทัด').waitFor();
      await page.getByRole('button', { name: 'บรรทัดถัดไปที่พบ' }).click();
      await page.getByText('ที่ 1 จาก 5 บรรทัดที่พบ').waitFor();
      await page.waitForURL((url) => url.searchParams.get('line') === '4');
      expect(await page.locator('.line-here mark').innerText()).toContain('อยู่ระหว่างดำเนินการ');
    },
  );

  test.each([
    [1440, 900],
    [390, 844],
  ])(
    '%i pixels wide: nothing sticks out, nothing bars the way',
    { timeout: TIME },
    async (width, height) => {
      const queries = ['view=document&doc=sub64r6', 'view=findings', 'view=quality&read=sub64r6'];
      for (const query of queries) {
        const { page, expectClean } = await goTo(`?${query}`, { width, height });
        await page.locator('.panel').nth(1).waitFor();
        await expect.poll(() => page.locator('.skeleton').count(), { timeout: TIME }).toBe(0);
        await expectNoSideScroll(page);
        await expectAccessible(page);
        expectClean();
      }
    },
  );
});
