import { beforeAll, describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { ingestFolder } from './ingested.ts';
import { comparable } from './plain.ts';
import { rowsOf, type DocumentRows } from './rows.ts';

const [kalasin, khokChan, khonKaen, maeSai, siSaKet] = [
  'kalasin-town.plan.2566-2570',
  'khok-chan-subdistrict.progress-report.2564-6m',
  'khon-kaen-city.plan.2561',
  'mae-sai-mittraphap-subdistrict.plan.2565',
  'si-sa-ket-pao.plan.2561-2564',
] as const;

/** Words that begin like a title and are an office: mayor, engineer, registrar, district chief. */
const offices = ['ก', 'ช่าง', 'ทะเบียน', 'อำเภอ', 'อําเภอ', 'จ้าง', 'แพทย์', 'ตรวจ'];
const titled = new RegExp(
  `(?:^|[\\s(|.:])(?:นางสาว|นาง(?!สาว)|นาย(?!${offices.join('|')})|ว่าที่ร้อยตรี)\\s*([^\\s)|]*)`,
  'gu',
);

let tables: Tables;

beforeAll(async () => {
  tables = await ingestFolder('data/documents');
});

/** The rows of a document that must have been read. */
function read(stem: string): DocumentRows {
  const rows = rowsOf(tables, stem);
  if (rows === null) throw new Error(`${stem} was not read`);
  return rows;
}

describe('what the documents hold', () => {
  test.each([
    [khonKaen, 71],
    [kalasin, 30],
    [khokChan, 62],
    [maeSai, 30],
    [siSaKet, 70],
  ])('%s holds %i projects, numbered in order', (stem, count) => {
    const ordinals = read(stem).of.projects.map((project) => project.ordinal);
    expect(ordinals).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  test('Kalasin: 4 risk rows with 9 issues and 23 controls, 10 target values', () => {
    const { risks, risk_controls, targets } = read(kalasin).of;
    expect(new Set(risks.map((risk) => comparable(risk.process ?? ''))).size).toBe(4);
    expect(risks.map((risk) => risk.level)).toEqual([
      ...['medium', 'medium', 'medium', 'medium'],
      ...['high', 'medium', 'high', 'high', 'high'],
    ]);
    expect(risk_controls).toHaveLength(23);
    expect(targets).toHaveLength(10);
  });

  test('Khon Kaen: complaints of 2557 to 2559', () => {
    const years = read(khonKaen).of.complaints.map((complaint) => complaint.fiscal_year);
    expect([...new Set(years)].sort()).toEqual([2557, 2558, 2559]);
  });

  test('rows seen are rows mapped and rows rejected', () => {
    for (const document of tables.documents) {
      expect(document.rows_seen).toBe(document.rows_mapped + document.rows_rejected);
      expect(document.rows_seen).toBeGreaterThan(0);
    }
  });
});

test('after a title stands a mask, never a name, in every table', () => {
  const texts = [tables.lines, tables.evidence, tables.rejects].flat().map(({ text }) => text);
  const after = texts.flatMap((text) => [...text.matchAll(titled)].map((match) => match[1] ?? ''));
  expect(after.length).toBeGreaterThan(10);
  const unmasked = after.filter((word) => !word.startsWith('[ปิด') && /[ก-ฮ]/u.test(word));
  expect(unmasked.map((word) => word.length)).toEqual([]);
});
