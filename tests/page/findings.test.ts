import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, servePage, type OpenedPage, type ServedPage } from '../support/browser.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleFolder } from '../support/sampleFolder.ts';
import { expectAccessible, expectNoSideScroll } from './expectations.ts';

const TIME = 120_000;
let served: ServedPage;
let opened: OpenedPage;

beforeAll(async () => {
  const tables = sampleTables();
  // A rule about documents that could not be judged for the city: too few bodies like it.
  tables.rule_outcomes.push({
    ...{ document_id: 'city61', rule_id: 'budget_outlier', body_id: 'b-city', fiscal_year: 2561 },
    ...{ outcome: 'not_judged', n_judged: 0, n_flagged: 0, severity: null, reason: 'no_peers' },
  });
  const { folder } = await sampleFolder(tables);
  served = await servePage({ tables: folder });
  opened = await openPage(`${served.url}?view=findings`);
}, TIME);

async function openFindings(query = '', size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}?view=findings${query}`);
  await entry(opened.page, 'ลำดับที่ข้ามหาย').waitFor({ timeout: TIME });
  return opened;
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A rule of the catalogue, with its three outcomes. */
const entry = (page: Page, rule: string) =>
  panel(page, 'กฎทั้งหมดและผลการตรวจ')
    .locator('details.rule')
    .filter({
      has: page.getByRole('heading', { name: rule, exact: true }),
    });

describe('the page of findings', () => {
  test(
    'tells of every rule what it found, what is clear, and what it could not judge and why',
    { timeout: TIME },
    async () => {
      const { page, expectClean } = await openFindings();
      const gap = entry(page, 'ลำดับที่ข้ามหาย');
      expect(await gap.locator('.outcomes li').allInnerTexts()).toEqual([
        'พบสัญญาณ 1 ฉบับ',
        'ไม่พบ 1 ฉบับ',
        'ประเมินไม่ได้ 3 ฉบับ',
      ]);
      await gap.locator('summary').click();
      const words = await gap.locator('.rule-words').innerText();
      expect(words).toMatch(/เอกสารไม่ระบุค่าที่ต้องเทียบ 2 ฉบับ/);
      expect(words).toMatch(/เอกสารไม่มีรายการที่กฎนี้ดู 1 ฉบับ/);
      expect(words).toMatch(/ช่องว่างกว้างที่สุดที่นับ \(ลำดับ\) 20/);
      expectClean();
    },
  );

  test(
    'a rule picked narrows the list, stands in the address, and its finding opens the print',
    { timeout: TIME },
    async () => {
      const { page, expectClean } = await openFindings();
      const byRule = panel(page, 'จำนวนตามกฎ');
      await byRule.getByRole('button', { name: 'ตารางแผนกับใบรายละเอียดโครงการไม่ตรงกัน' }).click();
      await page.waitForURL(/rule=sheet_differs_from_table/);
      await expect.poll(() => page.locator('.finding').count()).toBe(1);
      await page.goto(page.url());
      const found = page.locator('.finding').first();
      await found.waitFor({ timeout: TIME });
      expect(await page.locator('.finding').count()).toBe(1);
      await found.locator('.door').first().click();
      await page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' }).locator('mark').first().waitFor();
      expectClean();
    },
  );

  test(
    'the page of a body says which rules could not be judged for it',
    { timeout: TIME },
    async () => {
      const { page, expectClean } = opened;
      await page.goto(`${served.url}?view=body&body=b-city`);
      const outcomes = page.locator('#outcomes');
      await outcomes.locator('summary').first().click();
      const row = outcomes.getByRole('row', { name: /^งบประมาณตามแผนต่างจากกลุ่มเทียบมาก/ });
      expect(await row.innerText()).toMatch(/ประเมินไม่ได้ 1 ฉบับ.*หน่วยงานที่เทียบได้มีน้อยเกินไป/s);
      expect(await row.innerText()).not.toContain('ไม่พบ');
      expectClean();
    },
  );

  test.each([
    [1440, 900],
    [390, 844],
  ])(
    '%i pixels wide: nothing sticks out, nothing bars the way',
    { timeout: TIME },
    async (width, height) => {
      const { page, expectClean } = await openFindings('', { width, height });
      await entry(page, 'ลำดับที่ข้ามหาย').locator('summary').click();
      await expectNoSideScroll(page);
      await expectAccessible(page);
      expectClean();
    },
  );
});
