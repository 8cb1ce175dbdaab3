import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../../data/schema/catalogue.ts';
import { parseCorrections } from '../../pipelines/correct/parseCorrections.ts';
import type { Corrections } from '../../pipelines/correct/corrections.ts';
import { type FailedDocument, hashOf, ingestDocument } from '../../pipelines/document.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ROOT } from '../support/build.ts';

const provinces = parseProvinces(readFileSync(join(ROOT, 'data/reference/provinces.csv'), 'utf8'));

/** A plan with a malformed amount, a letter misread, and a line that only looks like a row. */
export const DAMAGED = [
  'แผนปฏิบัติการป้องกันการทุจริต',
  'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔',
  'เทศบาลตำบลสมมุติ',
  '',
  'ที่\tโครงการ\tงบประมาณ\tผู้รับผิดชอบ',
  '๑\tโครงการอบรมคุณธรรม\t๕๑๖๖,๐๐๐\tสำนักปลัด',
  '๒\tโครงการประทวดคำขวัญ\t๕,๐๐๐\tกองคลัง',
  '๓\tโครงการจิตอาสา\t\t๒,๐๐๐',
  '๔\tสำเนาถูกต้อง\t\t',
  '',
].join('\n');

/** What every correction of these tests says besides its place and reading. */
export const CHECKED = {
  why: 'ตัวเลขพิมพ์ผิดรูป เทียบกับข้อบัญญัติแล้ว',
  checked_by: 'กองยุทธศาสตร์และงบประมาณ',
  checked_on: '2026-11-20',
};

/** A file of corrections for a text, read as the command reads it. */
export function correctionsOf(text: string, told: readonly object[], file = 'a.json'): Corrections {
  const sha256 = hashOf(new TextEncoder().encode(text));
  const corrections = told.map((one) => ({ ...one, ...CHECKED }));
  const content = JSON.stringify({ sha256, title: 'แผนสมมุติ ๒๕๖๔', corrections });
  return { [sha256]: parseCorrections(file, content) };
}

/** A text ingested with corrections told of it. */
export function ingested(
  text: string,
  told: readonly object[] = [],
): Promise<Tables | FailedDocument> {
  const corrections = told.length > 0 ? correctionsOf(text, told) : {};
  const bytes = new TextEncoder().encode(text);
  return ingestDocument({ path: 'a.txt', bytes }, { provinces, corrections });
}

/** The tables of a text that can be read. */
export async function tablesOf(text: string, told: readonly object[] = []): Promise<Tables> {
  const outcome = await ingested(text, told);
  if ('reason' in outcome) throw new Error(`${outcome.reason}: ${outcome.found}`);
  return outcome;
}
