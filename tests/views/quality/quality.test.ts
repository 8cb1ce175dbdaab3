import { expect, test } from 'vitest';
import type { DocumentQuality } from '../../../app/queries/documents.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { documentLabel, unaccounted, unsureShare } from '../../../app/views/quality/columns.tsx';
import { figureAccount } from '../../../app/views/quality/Figures.tsx';
import { answerOf } from '../../../app/views/quality/QualityView.tsx';

const thai = localeOf({ language: 'th', digits: 'arabic' });

const report: DocumentQuality = {
  document_id: 'd1',
  body_id: 'b1',
  body_name: 'เทศบาลตำบลโคกจาน',
  kind: 'progress_report',
  title: null,
  framework: 'nacc_2561',
  fiscal_year_first: 2564,
  fiscal_year_last: 2564,
  report_months: 6,
  format: 'txt',
  source_path: 'a.txt',
  source_url: null,
  sha256: '0',
  line_count: 405,
  rows_seen: 120,
  rows_mapped: 100,
  rows_rejected: 20,
  ...{ figures_seen: 198, figures_cited: 180, figures_rejected: 9, figures_noise: 4 },
  ...{ figures_told: 3, figures_unaccounted: 2, confidence: 0.98 },
  n_projects: 62,
  n_fields: 400,
  n_unsure_fields: 10,
  n_findings: 5,
};

test('rows seen that are neither taken in nor left out are a fault', () => {
  expect(unaccounted(report)).toBe(0);
  expect(unaccounted({ ...report, rows_mapped: 97 })).toBe(3);
});

test('the share of unsure fields is absent where no field was read', () => {
  expect(unsureShare(report)).toBe(0.025);
  expect(unsureShare({ ...report, n_fields: 0, n_unsure_fields: 0 })).toBeNull();
});

test('a document is named by body, kind, months and years', () => {
  expect(documentLabel(report, thai)).toBe(
    'เทศบาลตำบลโคกจาน · รายงานผลการดำเนินงาน รอบ 6 เดือน ปี 2564',
  );
  expect(documentLabel({ ...report, body_name: null, report_months: null }, thai)).toBe(
    'ไม่ทราบหน่วยงาน · รายงานผลการดำเนินงาน ปี 2564',
  );
});

test('the account of figures names all five parts, and they add up to what was seen', () => {
  const told = figureAccount(report, thai);
  expect(told).toBe(
    'พบ 198 ตัว: มีช่องอ้างถึง 180 · อยู่ในแถวที่ไม่ได้นำเข้า 9 · ไม่ใช่ค่า เช่น เลขหน้า ลำดับ ปี 4 · อยู่ในเนื้อความ 3 · ไม่มีที่อ้าง 2',
  );
});

test('the answer adds rows up over all documents', () => {
  expect(
    answerOf([report, { ...report, rows_seen: 80, rows_mapped: 80, rows_rejected: 0 }], thai),
  ).toBe('อ่าน 2 เอกสาร พบแถวในตาราง 200 แถว: นำเข้า 180 แถว ไม่ได้นำเข้า 20 แถว');
});
