import { describe, expect, test } from 'vitest';
import type { EvidencePlace, FieldReading } from '../../../app/queries/evidence.ts';
import type { ReadValue } from '../../../app/queries/valuesAt.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { neighboursOf } from '../../../app/views/evidence/Neighbours.tsx';
import { citationOf, placeInWords } from '../../../app/views/evidence/placeInWords.ts';
import { fieldAt } from '../../../app/views/evidence/RowTable.tsx';
import { readNameInWords, valueInWords } from '../../../app/views/evidence/values.ts';

const thai = localeOf({ language: 'th', digits: 'arabic' });

const place: EvidencePlace = {
  evidence_id: 'd1.L98c5',
  document_id: 'd1',
  page: null,
  line_first: 98,
  line_last: 98,
  cell: 5,
  text: 'อยู่ระหว่าง ดำเนินการ',
  title: 'บัญชีสรุปผล รอบ ๖ เดือน',
  kind: 'progress_report',
  fiscal_year_first: 2564,
  fiscal_year_last: 2564,
  report_months: 6,
  source_path: 'a.txt',
  source_url: null,
  line_count: 405,
  body_id: 'b1',
  body_name: 'เทศบาลตำบลโคกจาน',
};

function value(change: Partial<ReadValue>): ReadValue {
  return {
    record_id: 'd1.p010',
    record_name: 'โครงการปลูกป่า',
    field: 'budget_baht',
    value_text: null,
    value_satang: null,
    value_number: null,
    fiscal_year: 2564,
    needs_no_budget: false,
    confidence: 1,
    note: null,
    ...change,
  };
}

describe('a value in words', () => {
  test.each([
    ['money', { value_satang: 1_000_000 }, '๑๐,๐๐๐', '10,000 บาท'],
    ['a printed zero', { value_satang: 0 }, '๐', '0 บาท'],
    ['a dash', {}, '-', 'ไม่ระบุ'],
    ['the phrase', { needs_no_budget: true }, 'ไม่ใช่ งบประมาณ', 'ไม่ใช้งบประมาณ'],
    [
      'a dash in a row that needs none',
      { needs_no_budget: true },
      '-\n-',
      'ไม่ระบุในช่องนี้ (แถวเดียวกันบอกว่าไม่ใช้งบประมาณ)',
    ],
    ['what cannot be read', { confidence: 0.2 }, '๕๑๖๖,๐๐๐', 'อ่านไม่ได้'],
    ['a status', { field: 'status', value_text: 'in_progress' }, '', 'อยู่ระหว่างดำเนินการ'],
    [
      'several approaches',
      { field: 'approaches', value_text: 'awareness, mechanism' },
      '/',
      'ปลูกจิตสำนึก, สร้างกลไกป้องกัน',
    ],
    [
      'a printed total of money',
      { field: 'total_budget', value_number: 766_000 },
      '',
      '766,000 บาท',
    ],
    ['a printed count', { field: 'total_projects', value_number: 14 }, '๑๔', '14'],
  ])('%s', (_, change, printed, expected) => {
    expect(valueInWords(value(change), printed, thai)).toBe(expected);
  });

  test('is named by its field and year', () => {
    expect(readNameInWords(value({}), thai)).toBe('งบประมาณ ปี 2564');
    expect(readNameInWords(value({ field: 'ita_score', fiscal_year: 2566 }), thai)).toBe(
      'เป้าหมายคะแนน ITA ปี 2566',
    );
  });
});

test('a place is told by page, lines and cell, as far as it has them', () => {
  expect(placeInWords(place, thai)).toBe('บรรทัด 98 · ช่องที่ 6');
  expect(placeInWords({ ...place, page: 3, line_last: 99, cell: null }, thai)).toBe(
    'หน้า 3 · บรรทัด 98–99',
  );
});

test('a citation keeps its link and version whatever digits the page shows', () => {
  const link = 'http://localhost/?view=document&doc=d1&line=98';
  const thaiDigits = localeOf({ language: 'th', digits: 'thai' });
  expect(citationOf(place, '83a25216f651', link, thaiDigits)).toBe(
    'เทศบาลตำบลโคกจาน, บัญชีสรุปผล รอบ ๖ เดือน (รายงานผลการดำเนินงาน ปี 2564), ' +
      `บรรทัด 98 · ช่องที่ 6, ข้อมูลโปร่งใสรุ่น 83a25216f651, ${link}`,
  );
});

describe('the cells beside a place', () => {
  const field = (id: string, name: string, cell: number): FieldReading => ({
    record_id: 'd1.p010',
    field: name,
    document_id: 'd1',
    evidence_id: id,
    confidence: 1,
    note: null,
    line_first: 98,
    line_last: 98,
    cell,
    text: '',
  });
  const fields = [
    field('e1', 'name', 1),
    field('e2', 'unit', 3),
    field('e2', 'target_text', 3),
    field('e3', 'status', 5),
  ];

  test('are the printed places before and after, each once', () => {
    expect(neighboursOf(fields, 'e2')).toEqual({ previous: fields[0], next: fields[3] });
    expect(neighboursOf(fields, 'e1').previous).toBeNull();
    expect(neighboursOf(fields, 'e3').next).toBeNull();
    expect(neighboursOf(fields, 'elsewhere')).toEqual({ previous: null, next: fields[0] });
  });

  test('are named by what was read from them', () => {
    expect(fieldAt(fields, 98, 5)?.field).toBe('status');
    expect(fieldAt(fields, 99, 5)).toBeUndefined();
  });
});
