import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { emptyTables, type TableName } from '../../data/schema/catalogue.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { openPage, servePage } from '../support/browser.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleFolder, type SampleFolder } from '../support/sampleFolder.ts';

const TIME = 90_000;

function pathOf({ folder, manifest }: SampleFolder, table: TableName): string {
  const file = manifest.files.find((candidate) => candidate.table === table);
  if (!file) throw new Error(`the manifest names no file of ${table}`);
  return join(folder, file.path);
}

async function open(folder: string, view: string): Promise<Page> {
  const served = await servePage({ tables: folder });
  return (await openPage(`${served.url}?view=${view}`)).page;
}

/** The words of the failed panel with this title. */
async function failureIn(page: Page, title: string): Promise<string> {
  const panel = page.getByRole('region', { name: title, exact: true });
  await panel.getByRole('alert').waitFor({ timeout: TIME });
  return panel.getByRole('alert').innerText();
}

async function retryIn(page: Page, title: string): Promise<void> {
  const panel = page.getByRole('region', { name: title, exact: true });
  await panel.getByRole('button', { name: 'ลองโหลดใหม่' }).click();
}

describe('a file of the tables that fails', () => {
  test(
    'truncated: the panel says so with its code, others stay, and retry mends it',
    { timeout: TIME },
    async () => {
      const sample = await sampleFolder();
      const file = pathOf(sample, 'rejects');
      await copyFile(file, `${file}.whole`);
      await truncate(file, 200);
      const page = await open(sample.folder, 'quality&read=sub64r6');
      expect(await failureIn(page, 'แถวที่ไม่ได้นำเข้า')).toMatch(
        /เปิดตารางแถวที่ไม่ได้นำเข้าไม่ได้ เพราะไฟล์ไม่ครบถ้วน.*รหัส T12/s,
      );
      await page.getByRole('button', { name: /เทศบาลตำบลสมมุติชัย/ }).waitFor();
      await copyFile(`${file}.whole`, file);
      await retryIn(page, 'แถวที่ไม่ได้นำเข้า');
      await page.getByRole('link', { name: 'เปิดที่บรรทัด 13' }).waitFor();
    },
  );

  test('missing: the table is named, and retry mends it', { timeout: TIME }, async () => {
    const sample = await sampleFolder();
    const file = pathOf(sample, 'findings');
    const whole = await readFile(file);
    await rm(file);
    const page = await open(sample.folder, 'findings');
    expect(await failureIn(page, 'เอกสารขัดกันเองหรือควรสอบถาม')).toMatch(
      /เปิดตารางข้อสังเกตไม่ได้ เพราะไม่พบไฟล์.*รหัส T11/s,
    );
    await writeFile(file, whole);
    await retryIn(page, 'เอกสารขัดกันเองหรือควรสอบถาม');
    await page.locator('.finding-sentence', { hasText: 'ตารางแผนพิมพ์ 0 บาท' }).waitFor();
  });
});

describe('tables written anew while a page is open', () => {
  test('are told of, and the whole page opens on them', { timeout: TIME }, async () => {
    const before = await sampleFolder();
    const page = await open(before.folder, 'quality');
    await page.locator('.foot').getByText(before.manifest.data_version).waitFor();
    const document = page.getByRole('button', { name: /เทศบาลตำบลสมมุติชัย/ });
    await document.waitFor();
    const tables = sampleTables();
    for (const row of tables.rejects) row.text += ' พิมพ์ใหม่';
    const { data_version: after } = await writeTables(tables, before.folder);
    await document.click();
    expect(await failureIn(page, 'แถวที่ไม่ได้นำเข้า')).toMatch(/ปรับเป็นรุ่นใหม่.*รหัส T18/s);
    await page.getByRole('button', { name: 'เปิดหน้านี้ใหม่ทั้งหน้า' }).first().click();
    await page.locator('.foot').getByText(after).waitFor();
    await page
      .getByText(/พิมพ์ใหม่/)
      .first()
      .waitFor();
  });
});

describe('a manifest that fails', () => {
  test('names no such table: the panel says so, the page stands', { timeout: TIME }, async () => {
    const { folder, manifest } = await sampleFolder();
    const files = manifest.files.filter(({ table }) => table !== 'findings');
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files }));
    const page = await open(folder, 'findings');
    expect(await failureIn(page, 'เอกสารขัดกันเองหรือควรสอบถาม')).toMatch(
      /ไม่มีตารางข้อสังเกตในชุดข้อมูลนี้.*รหัส T03/s,
    );
    await page.getByRole('link', { name: 'โครงการค้าง' }).click();
    await page.locator('.stuck-group').first().waitFor();
  });

  test.each([
    ['missing', null, /ไม่พบบัญชีรายการข้อมูล.*รหัส T01/s],
    ['malformed', '{"files": [', /บัญชีรายการข้อมูล \(manifest\) อ่านไม่ได้.*รหัส T02/s],
  ])('%s: every panel says so, and retry mends it', { timeout: TIME }, async (_, text, words) => {
    const { folder } = await sampleFolder();
    const path = join(folder, 'manifest.json');
    const whole = await readFile(path);
    await (text === null ? rm(path) : writeFile(path, text));
    const page = await open(folder, 'stuck');
    expect(await failureIn(page, 'รายการโครงการ')).toMatch(words);
    await page.getByRole('heading', { name: 'โครงการค้าง' }).waitFor();
    await writeFile(path, whole);
    await retryIn(page, 'รายการโครงการ');
    await page.locator('.stuck-group').first().waitFor();
  });
});

test(
  'tables without rows: each page says what is not there, and fails nothing',
  { timeout: TIME },
  async () => {
    const { folder } = await sampleFolder(emptyTables());
    const page = await open(folder, 'stuck');
    await page.getByText('ประเมินไม่ได้: ยังไม่พบรายงานผลการดำเนินงาน').first().waitFor();
    await page.getByRole('link', { name: 'ข้อสังเกต' }).click();
    await page.getByText('ไม่พบสัญญาณตามกฎที่ใช้ในเอกสารที่เลือก').first().waitFor();
    await page.getByRole('link', { name: 'คุณภาพข้อมูล' }).click();
    await page.getByText('ไม่มีรายการที่ตรงกับตัวกรอง').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  },
);
