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

async function openBody(body: string, size = { width: 1440, height: 900 }) {
  await opened.page.setViewportSize(size);
  await opened.page.goto(`${served.url}?view=body&body=${body}`);
  await opened.page.locator('.body-page svg text').first().waitFor();
  await panel(opened.page, 'โครงการ').locator('tbody tr, .card').first().waitFor();
  return opened;
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('the page of a body', () => {
  test('tells who it is and what was found, in a sentence', { timeout: TIME }, async () => {
    const { page, expectClean } = await openBody('b-town');
    await page.getByRole('heading', { level: 1, name: 'เทศบาลเมืองตัวอย่าง' }).waitFor();
    await page.getByText('เทศบาลเมือง · อำเภอเมืองกาฬสินธุ์ · จังหวัดกาฬสินธุ์').waitFor();
    expect(await page.locator('.answer').innerText()).toMatch(
      /^เอกสาร 1 ฉบับ มี 8 โครงการ · งบประมาณที่ระบุไว้รวม อย่างน้อย 430,000 บาท.* ปี 2566–2570 · มีสัญญาณที่ควรตรวจสอบ 2 ข้อ$/s,
    );
    expectClean();
  });

  test('shows both sides of a contradiction', { timeout: TIME }, async () => {
    const { page } = await openBody('b-sub');
    const totals = panel(page, 'ยอดรวมที่พิมพ์ เทียบกับยอดที่คำนวณจากรายการ');
    expect(await totals.innerText()).toContain('ต่างกัน 2 จาก 2 ยอดที่เทียบได้');
    const budget = totals.getByRole('row', { name: /^งบประมาณ/ });
    expect(await budget.innerText()).toMatch(/262,000 บาท.*212,000 บาท.*ไม่ตรงกัน/s);
    await totals.getByText(/ยอดที่ตรงกันหรือเทียบไม่ได้อีก/).click();
    const disbursed = totals.getByRole('row', { name: /^เบิกจ่าย/ });
    expect(await disbursed.innerText()).toMatch(/ไม่ระบุ.*31,000 บาท.*เทียบไม่ได้/s);
  });

  test(
    'leads from risk to control to project, and says where none is',
    { timeout: TIME },
    async () => {
      const { page } = await openBody('b-town');
      const risks = panel(page, 'ความเสี่ยง มาตรการควบคุม และโครงการที่รองรับ');
      const row = (name: RegExp) => risks.getByRole('row', { name }).innerText();
      expect(await row(/^การจัดซื้อจัดจ้าง/)).toMatch(/สูง.*ปานกลาง.*No Gift Policy.*NO GIFT POLICY/s);
      expect(await row(/^การเบิกจ่ายเงิน/)).toMatch(/ไม่ระบุ.*คะแนน 12.*ยังไม่พบโครงการที่รองรับ/s);
      expect(await row(/^การใช้รถราชการ/)).toMatch(/สูงมาก.*ไม่มีมาตรการควบคุมในเอกสาร/s);
    },
  );

  test('a bar narrows the projects', { timeout: TIME }, async () => {
    const { page } = await openBody('b-town');
    const projects = panel(page, 'โครงการ');
    expect(await projects.locator('tbody tr').count()).toBe(8);
    await page.getByRole('checkbox', { name: 'กลไกการตรวจสอบ' }).check();
    await page.waitForURL(/dim=4/);
    await expect.poll(() => projects.locator('tbody tr').count()).toBe(2);
  });

  test('a project opens its printed line', { timeout: TIME }, async () => {
    const { page, expectClean } = await openBody('b-sub');
    const door = panel(page, 'โครงการ').getByRole('button', { name: /^โครงการค่ายคุณธรรม/ });
    await door.click();
    const evidence = page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' });
    await evidence.locator('mark').first().waitFor();
    expect(await evidence.locator('mark').first().innerText()).toContain('โครงการค่ายคุณธรรม');
    expectClean();
  });

  test('what was paid opens its own cell, not that of the budget', { timeout: TIME }, async () => {
    const { page } = await openBody('b-sub');
    const row = panel(page, 'โครงการ').getByRole('row', { name: /^โครงการส่งเสริมการมีส่วนร่วม/ });
    await row.getByRole('button', { name: /^6,000/ }).click();
    await page.waitForURL(/ev=sub64r6-e12\.4/);
    const mark = page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' }).locator('mark');
    expect(await mark.first().innerText()).toMatch(/๖,?๐๐๐/);
  });

  test('every row stands on the page, and nothing below its foot', { timeout: TIME }, async () => {
    const { page } = await openBody('b-pao');
    const clipped = await page
      .locator('.table-scroll')
      .evaluateAll((frames) => frames.filter((it) => it.scrollHeight > it.clientHeight + 2).length);
    expect(clipped).toBe(0);
    const gap = await page.evaluate(
      () =>
        document.documentElement.scrollHeight -
        window.scrollY -
        (document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0),
    );
    expect(Math.abs(gap)).toBeLessThan(2);
  });

  test('what concerns our reading is counted apart', { timeout: TIME }, async () => {
    const { page } = await openBody('b-pao');
    expect(await page.locator('.answer').innerText()).toContain('ไม่พบสัญญาณตามกฎที่ใช้');
    const findings = panel(page, 'สัญญาณที่ควรตรวจสอบ');
    expect(await findings.innerText()).toMatch(/เรื่องการอ่านเอกสาร.* 1 ข้อ/);
    expect(await findings.locator('.finding').count()).toBe(0);
  });

  test('one search box finds the body and its projects', { timeout: TIME }, async () => {
    const { page } = await openBody('b-town');
    const box = page.getByLabel('ค้นหาหน่วยงานหรือโครงการ');
    await box.fill('ดอย ตัวอย่าง');
    await page.getByRole('link', { name: 'เทศบาลตำบลดอยตัวอย่าง' }).click();
    await page.getByRole('heading', { level: 1, name: 'เทศบาลตำบลดอยตัวอย่าง' }).waitFor();
    await page.waitForURL((url) => !url.searchParams.has('q'));
    await box.fill('เทศบาลสัญจร');
    await page.getByText('พบชื่อหน่วยงาน 0 แห่ง ชื่อโครงการ 1 โครงการ').waitFor();
    await page.locator('.hits').getByRole('button', { name: 'โครงการเทศบาลสัญจร' }).click();
    await page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' }).locator('mark').first().waitFor();
  });

  test('what a body has not published cannot be assessed', { timeout: TIME }, async () => {
    const { page } = await openBody('b-city');
    await page.getByText('ประเมินไม่ได้: ยังไม่พบตารางความเสี่ยงของหน่วยงานนี้').waitFor();
    await page.getByText('เอกสารไม่ระบุงบประมาณเป็นตัวเลข').waitFor();
    const complaints = panel(page, 'เรื่องร้องเรียนที่เอกสารระบุ');
    const dash = complaints.getByRole('row', { name: /การปฏิบัติงานของเจ้าหน้าที่ ปี 2558/ });
    expect(await dash.innerText()).toContain('ไม่ระบุ');
    expect(await complaints.getByRole('row', { name: /ปี 2559/ }).innerText()).toMatch(/\b0\b/);
  });

  test(
    'points of an ITA part tried by hand give another level, and stand in the address',
    { timeout: 2 * TIME },
    async () => {
      const { page, expectClean } = await openBody('b-town');
      const ita = panel(page, 'คะแนน ITA: เป้าหมายเทียบกับผลที่เผยแพร่');
      await ita.getByText('ลองเปลี่ยนคะแนนแต่ละส่วนของปี 2566').click();
      // 91.5 with IIT 90 down to 80.5: three tenths of 9.5 less, and a part below the floor of 85.
      await ita.getByLabel('คะแนน IIT ที่ลอง').fill('๘๐.๕');
      const told = ita.locator('.ita-supposed');
      await expect
        .poll(() => told.innerText())
        .toMatch(
          /คะแนนรวมจะเป็น 88.65 \(ต่ำกว่าที่เผยแพร่ 2.85\).*ได้ระดับผ่าน เพราะ IIT ยังขาดอีก 4.5 คะแนน/s,
        );
      await page.waitForURL(/ita=b-town:80\.5,,/);
      await page.goto(page.url());
      await expect.poll(() => told.innerText()).toContain('88.65');
      await ita.getByRole('button', { name: 'กลับเป็นคะแนนที่เผยแพร่' }).click();
      await expect.poll(() => told.innerText()).toContain('คะแนนรวม 91.5');
      expectClean();
    },
  );

  test('an unknown body is said to be unknown', { timeout: TIME }, async () => {
    const { page } = await openBody('b-town');
    await page.goto(`${served.url}?view=body&body=nobody`);
    await page.getByText('ไม่พบหน่วยงานตามลิงก์นี้').waitFor();
  });

  test('prints on no more than two sheets of A4', { timeout: TIME }, async () => {
    const { page } = await openBody('b-town');
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(sheets)?.[1])).toBeLessThanOrEqual(2);
  });

  test('fits a phone and is accessible', { timeout: TIME }, async () => {
    const { page, expectClean } = await openBody('b-sub', { width: 390, height: 844 });
    await expectNoSideScroll(page);
    await expectAccessible(page);
    await openBody('b-town');
    await expectAccessible(page);
    expectClean();
  });

  test('follows projects from plan to report', { timeout: TIME }, async () => {
    const { page, expectClean } = await openBody('b-north');
    const lives = panel(page, 'เส้นทางโครงการจากแผนถึงรายงาน');
    await lives.getByText('ติดตามได้ 1 จาก 4 โครงการ').waitFor();
    const row = (name: string) => lives.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(await row('มาตรการประกาศเจตจำนง').innerText()).toMatch(
      /ไม่ใช้งบประมาณ.*ไม่พบในเอกสารนี้.*อยู่ในแผน ไม่พบในรายงาน/s,
    );
    expect(await row('โครงการเทศบาลเคลื่อนที่').innerText()).toMatch(
      /0 บาท.*จับคู่ไม่แน่ใจ 0.72.*งบไม่เท่ากับเอกสารก่อนหน้า/s,
    );
    expect(await row('โครงการอบรมธรรมาภิบาล').innerText()).toMatch(/ดำเนินการแล้วเสร็จ.*ติดตามได้/s);
    expectClean();
  });

  test('says why projects cannot be followed', { timeout: TIME }, async () => {
    const { page } = await openBody('b-town');
    await panel(page, 'เส้นทางโครงการจากแผนถึงรายงาน')
      .getByText(/^ยังติดตามไม่ได้/)
      .waitFor();
  });
});
