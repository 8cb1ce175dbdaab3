import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../pipelines/run.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import {
  contentsOf,
  folderOf,
  ingestFolder,
  newFolder,
  OTHER_PLAN,
  rowsOf,
} from '../ingest/folders.ts';
import { repositoryPath } from '../support/labels.ts';

const REPORT = [
  'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต',
  'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๖ เดือน',
  'เทศบาลตำบลสมมุติ',
  '',
  'ที่\tโครงการ\tงบประมาณ\tเบิกจ่าย\tผลการดำเนินงาน',
  '๑\tโครงการอบรมคุณธรรม\t๑๐,๐๐๐\t๙,๐๐๐\tดำเนินการแล้วเสร็จ',
  '๒\tโครงการประกวดคำขวัญ\t๕,๐๐๐\t-\tอยู่ระหว่างดำเนินการ',
  '',
].join('\n');

test('many processes write the same bytes as one that reads and writes all by itself', async () => {
  const seed = await readFile(
    repositoryPath('data/documents/mae-sai-mittraphap-subdistrict.plan.2565.txt'),
    'utf8',
  );
  const files = { 'b/report.txt': REPORT, 'a.txt': OTHER_PLAN, 'c.txt': seed, 'd.txt': '' };
  const [from, many, one] = await Promise.all([folderOf(files), newFolder(), newFolder()]);
  await ingestFolder(from, many, () => {});
  const inputs = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const provinces = parseProvinces(
    await readFile(repositoryPath('data/reference/provinces.csv'), 'utf8'),
  );
  await writeTables((await ingestDocuments(inputs, { provinces })).tables, one);
  expect(await contentsOf(many)).toEqual(await contentsOf(one));
  expect((await rowsOf(many, 'project_links', 'match_score')).length).toBe(2);
});
