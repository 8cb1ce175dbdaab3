import { beforeAll, describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { sure } from './flags.ts';
import { ingestFolder } from './ingested.ts';
import { digitsOfSatang, digitsOfValue, numbersIn } from './numbers.ts';
import { expectNone, placesOf, type Places } from './places.ts';

let tables: Tables;
let places: Places;

beforeAll(async () => {
  tables = await ingestFolder('data/documents');
  places = placesOf(tables);
});

describe('every number can be read from its evidence', () => {
  test.each(['budget_baht', 'disbursed_baht'] as const)('%s', (column) => {
    const rows = tables.project_budgets.filter((row) => row[column] !== null);
    expect(rows.length).toBeGreaterThan(0);
    expectNone(
      rows
        .filter((row) => {
          const own = places.fieldPlaces(
            row.project_id,
            `${column}.${row.fiscal_year}.${row.source}`,
          );
          const ids = own.length > 0 ? own : [row.evidence_id];
          const numbers = ids.flatMap((id) => [...numbersIn(places.place(id).text)]);
          return !numbers.includes(digitsOfSatang(row[column] ?? 0));
        })
        .map((row) =>
          places.shown(places.place(row.evidence_id), `${row.fiscal_year} ${row[column]}`),
        ),
    );
  });

  test('an amount that is sure and not stated has no amount in its evidence', () => {
    const rows = tables.project_budgets.filter(
      (row) => row.budget_baht === null && row.disbursed_baht === null && row.confidence >= sure,
    );
    expectNone(
      rows
        .filter((row) => [...numbersIn(places.place(row.evidence_id).text)].some(isAmount))
        .map((row) =>
          places.shown(places.place(row.evidence_id), `${row.fiscal_year} read as not stated`),
        ),
    );
  });

  test('target_quantity', () => {
    const rows = tables.projects.filter((row) => row.target_quantity !== null);
    expect(rows.length).toBeGreaterThan(100);
    expectNone(
      rows
        .filter((row) => {
          const ids = places.fieldPlaces(row.project_id, 'target_quantity');
          const numbers = ids.flatMap((id) => [...numbersIn(places.place(id).text)]);
          return !numbers.includes(digitsOfValue(row.target_quantity ?? 0));
        })
        .map((row) =>
          places.shown(places.place(row.evidence_id), `quantity ${row.target_quantity}`),
        ),
    );
  });

  test('targets, complaints and printed totals', () => {
    const rows = [
      ...tables.targets,
      ...tables.complaints.map((row) => ({ ...row, value: row.count })),
      ...tables.stated_totals.map((row) => ({ ...row, value: row.stated_value })),
    ].filter((row) => row.value !== null);
    expect(rows.length).toBeGreaterThan(50);
    expectNone(
      rows
        .filter(
          (row) =>
            !numbersIn(places.place(row.evidence_id).text).has(digitsOfValue(row.value ?? 0)),
        )
        .map((row) => places.shown(places.place(row.evidence_id), `${row.value}`)),
    );
  });
});

/** Numbers of a place that can only be money: larger than list numbers, no year. */
function isAmount(digits: string): boolean {
  const value = Number(digits);
  return value >= 1000 && !(value >= 2500 && value < 2650);
}

test.each([
  ['๑,๐๐๐,๐๐๐ บาท', ['1000000']],
  ['10,000.-', ['10000']],
  ['๗.๕% และ ๐๕', ['7.5', '5']],
  ['ไม่ใช้งบประมาณ', []],
])('the reader of these tests finds the numbers of %j', (text, digits) => {
  expect([...numbersIn(text)]).toEqual(digits);
});

test('and writes values as they would be printed', () => {
  expect([digitsOfSatang(0), digitsOfSatang(5), digitsOfSatang(100000050)]).toEqual([
    '0',
    '0.05',
    '1000000.5',
  ]);
  expect(digitsOfValue(97.5)).toBe('97.5');
});
