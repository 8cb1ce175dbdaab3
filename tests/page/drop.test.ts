import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestDocuments } from '../../pipelines/run.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { parseRfc4180 } from '../export/rfc4180.ts';
import { docxOf, htmlOf, laidOut, relationshipsXml, xlsxOf } from '../read/formats/printed.ts';
import { openPage, servePage, type ServedPage } from '../support/browser.ts';
import { ROOT } from '../support/build.ts';
import { sampleFolder } from '../support/sampleFolder.ts';
import { expectAccessible, expectNoSideScroll } from './expectations.ts';

const TIME = 120_000;
const text = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const report = text('data/documents/khok-chan-subdistrict.progress-report.2564-6m.txt');
const plan = text('data/documents/mae-sai-mittraphap-subdistrict.plan.2565.txt');
const nameless = text('tests/fixtures/invented/no-body-plan.txt');
const invented = laidOut(text('tests/fixtures/invented/one-year-plan.txt'));
const BODY = 'เทศบาลตำบลโคกจาน';
const OWN_BODY = `${BODY} (ไฟล์ของฉัน)`;

/** A project that only the user's file prints, in place of one of the report. */
const VARIED = 'โครงการทดสอบไฟล์ของผู้ใช้';
const varied = report.replace('โครงการบริหารจัดการขยะ', VARIED);

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

// The type is a lie, as it often is: what a file is, is told by what it holds.
const file = (name: string, bytes: string | Uint8Array): Chosen => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes as Uint8Array),
});

let served: ServedPage;

beforeAll(async () => {
  const bytesOf = (words: string) => new TextEncoder().encode(words);
  const provinces = parseProvinces(text('data/reference/provinces.csv'));
  const inputs = [
    { path: 'report.txt', bytes: bytesOf(report) },
    { path: 'plan.txt', bytes: bytesOf(plan) },
  ];
  const { tables } = await ingestDocuments(inputs, { provinces });
  served = await servePage({ tables: (await sampleFolder(tables)).folder });
}, TIME);

async function open(query = '?view=mine', size?: { width: number; height: number }) {
  const opened = await openPage(served.url + query, size);
  return { ...opened, list: opened.page.locator('.own-file') };
}

const choose = (page: Page, files: readonly Chosen[]) =>
  page.locator('input[type=file]').setInputFiles([...files]);

/** Waits until there are so many files in the list and each has come to its end. */
async function readAll(page: Page, count: number): Promise<void> {
  const ended = page.locator('.own-file:not(.own-file-waiting, .own-file-reading)');
  await expect.poll(() => ended.count(), { timeout: TIME }).toBe(count);
}

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

describe('a file of the user’s own', () => {
  test(
    'is read here, stands in every view under its mark, and nothing is sent',
    { timeout: TIME },
    async () => {
      const { page, context, problems, expectClean } = await open('?view=compare');
      // The published tables are there before the file, those of other pages come after it.
      await page.locator('.answer').first().waitFor();
      const sent: string[] = [];
      context.on('request', (request) => {
        if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
      });
      await goTo(page, 'ไฟล์ของฉัน');
      await choose(page, [file('รายงานของเรา.txt', varied)]);
      await readAll(page, 1);
      expect(await page.locator('.own-file').innerText()).toMatch(/อ่านได้ 62 โครงการ/);

      await goTo(page, 'เปรียบเทียบ');
      await page.getByText('หน้านี้แสดงไฟล์ของฉัน 1 ไฟล์').waitFor();
      await expect.poll(() => page.getByRole('checkbox', { name: OWN_BODY }).count()).toBe(1);

      await page.getByRole('link', { name: OWN_BODY }).first().click();
      await page.waitForURL(/view=body/);
      await page.getByRole('heading', { level: 1, name: OWN_BODY }).waitFor();
      await page
        .getByRole('button', { name: new RegExp(VARIED) })
        .first()
        .waitFor();
      await page.locator('.own-twin').getByRole('link', { name: BODY }).click();
      await page.getByRole('heading', { level: 1, name: BODY, exact: true }).waitFor();
      expect(await page.locator('.answer').innerText()).toMatch(/เอกสาร 1 ฉบับ มี 62 โครงการ/);
      expect(await page.getByRole('button', { name: new RegExp(VARIED) }).count()).toBe(0);
      await page.locator('.own-twin').getByRole('link', { name: OWN_BODY }).waitFor();

      await goTo(page, 'โครงการค้าง');
      await page
        .getByText(/31 จาก 62 โครงการ/)
        .nth(1)
        .waitFor();
      await page.getByRole('button', { name: new RegExp(`^${VARIED}`) }).click();
      const drawer = page.getByRole('dialog', { name: 'หลักฐานในเอกสาร' });
      await drawer.locator('.printed mark').first().waitFor();
      expect(await drawer.locator('.evidence-source').innerText()).toContain(OWN_BODY);
      expect(await drawer.locator('.printed').innerText()).toContain(VARIED);
      await page.keyboard.press('Escape');

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^ดาวน์โหลด CSV/ }).click(),
      ]);
      const [heading = [], ...rows] = parseRfc4180(
        (await readFile(await download.path(), 'utf8')).slice(1),
      );
      const at = (name: string) => heading.indexOf(name);
      const origins = rows.map((row) => `${row[at('หน่วยงาน')]}: ${row[at('ที่มา')]}`);
      expect(new Set(origins)).toEqual(
        new Set([`${BODY}: ข้อมูลที่เผยแพร่`, `${OWN_BODY}: ไฟล์ของฉัน (ไม่อยู่ในข้อมูลที่เผยแพร่)`]),
      );

      await goTo(page, 'ข้อสังเกต');
      await page.locator('.finding').filter({ hasText: OWN_BODY }).first().waitFor();

      await goTo(page, 'คุณภาพข้อมูล');
      await page
        .getByRole('button', { name: new RegExp(OWN_BODY.replace(/[()]/g, '\\$&')) })
        .click();
      await page.getByText('รายงานของเรา.txt').waitFor();
      await page.getByRole('link', { name: 'เปิดข้อความทั้งฉบับ' }).click();
      await page.waitForURL(/doc=own-/);
      await page.getByText(VARIED).first().waitFor();

      await page.getByRole('button', { name: 'ซ่อนไฟล์ของฉันในทุกหน้า' }).click();
      await page.getByText('หน้านี้แสดงเฉพาะข้อมูลที่เผยแพร่').waitFor();
      await expect.poll(() => page.getByText(VARIED).count()).toBe(0);
      expect(sent).toEqual([]);
      expect(problems.foreign).toEqual([]);
      expectClean();
    },
  );

  test(
    'is read in every format, without a single request once the readers are there',
    { timeout: TIME },
    async () => {
      const { page, context, list, expectClean } = await open();
      const pdf = await readFile(`${ROOT}tests/fixtures/unseen/b/landscape-report.pdf`);
      await choose(page, [file('หนึ่ง.pdf', pdf)]);
      await readAll(page, 1);
      expect(await list.first().innerText()).toMatch(/อ่านได้ 20 โครงการ/);
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      const other = await readFile(`${ROOT}tests/fixtures/unseen/a/report-6m-print.pdf`);
      await choose(page, [
        file('แผน.docx', docxOf(invented)),
        file('แผน.xlsx', xlsxOf(invented)),
        file('แผน.html', htmlOf(invented)),
        file('สอง.pdf', other),
        file('ไม่มีชื่อ.txt', nameless),
      ]);
      await readAll(page, 6);
      const shown = await list.allInnerTexts();
      const projects = shown.map((words) => /อ่านได้ (\d+) โครงการ/.exec(words)?.[1]);
      expect(projects.slice(1, 4)).toEqual(Array(3).fill(projects[1]));
      expect(projects.filter((n) => !(Number(n) > 0))).toEqual([]);
      expect(shown[5]).toContain('ไม่พบชื่อหน่วยงานในเอกสาร');
      expect(asked).toEqual([]);
      await list.nth(5).getByRole('link', { name: 'ดูหน้าหน่วยงาน' }).click();
      await page.getByRole('heading', { level: 1, name: 'ไฟล์ของฉัน: ไม่มีชื่อ.txt' }).waitFor();
      await page.getByText('ไม่ทราบประเภท').first().waitFor();
      await page
        .getByRole('button', { name: /กิจกรรมจิตอาสา/ })
        .first()
        .waitFor();
      expectClean();
    },
  );
});

describe('what cannot be shown', () => {
  test('says why and what to do, and costs itself only', { timeout: TIME }, async () => {
    const { page, list, expectClean } = await open();
    const blanks = new Uint8Array(200 * 2 ** 20).fill(0x20);
    const parts = relationshipsXml({ r1: ['officeDocument', 'word/document.xml'] });
    const bomb = zipSync({ '_rels/.rels': strToU8(parts), 'word/document.xml': blanks });
    const whole = docxOf(invented);
    await choose(page, [
      file('ว่าง.txt', ''),
      file('ระเบิด.docx', bomb),
      file('ครึ่ง.docx', whole.subarray(0, whole.length >> 1)),
      file('ภาพ.png', Buffer.from('89504e470d0a1a0a', 'hex')),
      file('แผนเดิม.txt', plan),
      file('รายงาน.txt', varied),
      file('รายงาน (สำเนา).txt', varied),
    ]);
    await readAll(page, 7);
    const ends = [
      /ไฟล์ว่างหรือไม่มีตัวอักษร/,
      /ไฟล์ใหญ่เกินกำหนด/,
      /ไฟล์เสียหายหรือไม่ครบ/,
      /ภาพสแกน/,
      /เหมือนเอกสารที่เผยแพร่.*ไม่เพิ่มซ้ำ/,
      /อ่านได้ 62 โครงการ/,
      /นับเป็นเอกสารเดียว/,
    ];
    const shown = await list.allInnerTexts();
    for (const [at, words] of ends.entries()) expect(shown[at]).toMatch(words);
    await goTo(page, 'คุณภาพข้อมูล');
    await page.getByText(/อ่าน 3 เอกสาร/).waitFor();

    await goTo(page, 'ไฟล์ของฉัน');
    await page.getByRole('button', { name: 'นำออก: รายงาน.txt' }).click();
    await expect.poll(() => list.last().innerText()).toMatch(/อ่านได้ 62 โครงการ/);
    await page.getByRole('button', { name: 'นำออกทุกไฟล์' }).click();
    await page.getByText('ยังไม่ได้เปิดไฟล์').waitFor();
    await goTo(page, 'คุณภาพข้อมูล');
    await page.getByText(/อ่าน 2 เอกสาร/).waitFor();
    expect(await page.locator('.own-strip').count()).toBe(0);
    expectClean();
  });

  test(
    'a file that hangs is given up or cancelled, and the page goes on',
    { timeout: TIME },
    async () => {
      const { page, context, list } = await open('?view=quality');
      await page.getByText(/อ่าน 2 เอกสาร/).waitFor();
      const endless = { contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' };
      await context.route('**/worker-*.js', (route) => route.fulfill(endless));
      await page.clock.install();
      await goTo(page, 'ไฟล์ของฉัน');
      await choose(page, [file('ค้าง.txt', nameless), file('ค้างอีก.txt', varied)]);
      const status = page.getByRole('status');
      await status.filter({ hasText: 'กำลังอ่านไฟล์ที่ 1 จาก 2: ค้าง.txt' }).waitFor();
      await page.clock.fastForward(61_000);
      await expect.poll(() => list.first().innerText()).toMatch(/อ่านนานเกิน 60 วินาที/);
      await status.filter({ hasText: 'กำลังอ่านไฟล์ที่ 2 จาก 2' }).waitFor();
      await page.getByRole('button', { name: 'ยกเลิกการอ่าน: ค้างอีก.txt' }).click();
      await expect.poll(() => list.count()).toBe(1);
      await context.unroute('**/worker-*.js');
      await choose(page, [file('ดี.txt', varied)]);
      await expect
        .poll(() => list.last().innerText(), { timeout: TIME })
        .toMatch(/อ่านได้ 62 โครงการ/);
    },
  );

  test('a link to it, opened without the file, says so', { timeout: TIME }, async () => {
    const { page } = await open('?view=document&doc=own-d0123456789ab');
    await page.getByRole('alert').filter({ hasText: 'ไฟล์ของฉันที่ไม่ได้เปิดอยู่' }).waitFor();
    await goTo(page, 'เปรียบเทียบ');
    await page.goto(`${served.url}?view=compare&bodies=own-TH-33-sao-1`);
    await page.getByRole('alert').filter({ hasText: 'ไฟล์ของฉันที่ไม่ได้เปิดอยู่' }).waitFor();
  });
});

describe('the page of own files', () => {
  test('takes files dropped anywhere', { timeout: TIME }, async () => {
    const { page, list, expectClean } = await open('?view=stuck');
    await page.locator('.stuck-group').first().waitFor();
    const held = await page.evaluateHandle((words) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], 'ลาก.txt'));
      return transfer;
    }, varied);
    await page.dispatchEvent('main', 'dragover', { dataTransfer: held });
    await page.getByText('วางไฟล์เพื่ออ่านในเครื่องนี้').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: held });
    await page.waitForURL(/view=mine/);
    await readAll(page, 1);
    expect(await list.innerText()).toMatch(/อ่านได้ 62 โครงการ/);
    expectClean();
  });

  test('is worked by keyboard alone', { timeout: TIME }, async () => {
    const { page, list } = await open();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'เลือกไฟล์' }).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([file('แผน.txt', nameless)]);
    await readAll(page, 1);
    await page.getByRole('button', { name: 'นำออก: แผน.txt' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => list.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-files');
  });

  test.each([
    [1440, 900],
    [390, 844],
  ])(
    '%i pixels wide: nothing sticks out, nothing bars the way',
    { timeout: TIME },
    async (width, height) => {
      const { page, expectClean } = await open('?view=mine', { width, height });
      await choose(page, [
        file('รายงานที่มีชื่อยาวมากเป็นพิเศษสำหรับหน้าจอแคบของเทศบาลตำบลตัวอย่าง.txt', varied),
        file('ว่าง.txt', ''),
      ]);
      await readAll(page, 2);
      await expectNoSideScroll(page);
      await expectAccessible(page);
      await goTo(page, 'คุณภาพข้อมูล');
      await page.getByText('หน้านี้แสดงไฟล์ของฉัน 1 ไฟล์').waitFor();
      await expectNoSideScroll(page);
      await expectAccessible(page);
      expectClean();
    },
  );
});
