import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bahtCell, numberCell, textCell, writeCsv, type CsvColumn } from '../../app/export/csv.ts';
import { fileNameOf } from '../../app/export/download.ts';
import { parseRfc4180 } from './rfc4180.ts';

interface Row {
  name: string | null;
  satang: number | null;
  year: number;
}

const columns: CsvColumn<Row>[] = [
  { heading: 'ชื่อโครงการ', cell: (row) => textCell(row.name) },
  { heading: 'งบประมาณ (บาท)', cell: (row) => bahtCell(row.satang) },
  { heading: 'ปีงบประมาณ', cell: (row) => numberCell(row.year) },
];

function written(rows: Row[]): string[][] {
  return parseRfc4180(writeCsv(columns, rows).slice(1));
}

describe('a CSV that Excel opens in Thai', () => {
  test('begins with the byte-order mark EF BB BF and ends every line with CRLF', () => {
    const text = writeCsv(columns, [{ name: 'โครงการ', satang: 1, year: 2564 }]);
    const bytes = new TextEncoder().encode(text);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.slice(1)).toBe('ชื่อโครงการ,งบประมาณ (บาท),ปีงบประมาณ\r\nโครงการ,0.01,2564\r\n');
  });

  test('keeps commas, quotes, tabs and line breaks of a cell', () => {
    const name = 'โครงการ "ท้องถิ่น สร้างป่า",\nรอบ ๖ เดือน\tสำนักปลัด';
    expect(written([{ name, satang: null, year: 2564 }])[1]).toEqual([name, '', '2564']);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+66', "'+66"],
    ['-', "'-"],
    ['- รายการ', "'- รายการ"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
  ])('a text that begins a formula is guarded: %j', (name, expected) => {
    expect(written([{ name, satang: null, year: 2564 }])[1]?.[0]).toBe(expected);
  });

  test('numbers stay numbers, negative ones too, and money is exact', () => {
    const text = writeCsv(columns, [
      { name: 'ก', satang: -150, year: 2564 },
      { name: 'ข', satang: 0, year: 2564 },
      { name: 'ค', satang: 5, year: 2564 },
      { name: 'ง', satang: 30_000_000, year: 2564 },
      { name: 'จ', satang: 9_007_199_254_740_991, year: 2564 },
    ]);
    const cells = parseRfc4180(text.slice(1)).map((row) => row[1]);
    expect(cells.slice(1)).toEqual(['-1.50', '0.00', '0.05', '300000.00', '90071992547409.91']);
    expect(text).not.toContain("'-1.50");
  });

  test('refuses what is no number and money that is not whole satang', () => {
    expect(() => numberCell(Number.NaN)).toThrow('finite');
    expect(() => bahtCell(0.5)).toThrow('whole satang');
  });

  test('any text comes back as it was, but for the guard', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (names) => {
        const rows = written(names.map((name) => ({ name, satang: null, year: 1 }))).slice(1);
        expect(rows.map((row) => row[0]?.replace(/^'/u, ''))).toEqual(
          names.map((name) => name.replace(/^'/u, '')),
        );
      }),
    );
  });
});

test('a file name is plain ASCII whatever the parts are', () => {
  expect(fileNameOf(['stuck', 'โคกจาน', 'FY 2564'], 'csv')).toBe('prongsai-stuck-fy-2564.csv');
  expect(fileNameOf(['โครงการ'], 'csv')).toBe('prongsai.csv');
});
