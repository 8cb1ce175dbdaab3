import { beforeAll, describe, expect, test } from 'vitest';
import { loadLabels } from '../support/labels.ts';
import { compare, ofProjects, share, statedOnly, tally, type Agreement } from './agreement.ts';
import type { Compared } from './compared.ts';
import { ingestFolder } from './ingested.ts';

const labels = loadLabels();
const [kalasin, khokChan, khonKaen, siSaKet] = [
  'kalasin-town.plan.2566-2570',
  'khok-chan-subdistrict.progress-report.2564-6m',
  'khon-kaen-city.plan.2561',
  'si-sa-ket-pao.plan.2561-2564',
] as const;

/** What a page says of a named body: none of it may be wrong and sure. */
const decidingFields = [
  'name',
  'kind',
  'dimension_no',
  'mission_code',
  'target_quantity',
  'responsible_unit',
  'status',
  'quarters',
  'approaches',
  'needs_no_budget',
  'budget_baht',
  'disbursed_baht',
];

let agreement: Agreement;

beforeAll(async () => {
  agreement = compare(await ingestFolder('data/documents'), labels);
});

describe('agreement with the labels', () => {
  test('at least 97 % of the fields of projects agree, of all and of those that state something', () => {
    expect(share(ofProjects(agreement.values))).toBeGreaterThanOrEqual(0.97);
    expect(share(statedOnly(ofProjects(agreement.values)))).toBeGreaterThanOrEqual(0.97);
  });

  test.each(labels.map(({ stem }) => stem))('at least 95 % of %s', (stem) => {
    const own = statedOnly(
      ofProjects(agreement.values.filter(({ document }) => document === stem)),
    );
    expect(own.length).toBeGreaterThan(200);
    expect(share(own)).toBeGreaterThanOrEqual(0.95);
  });

  test('at most one value in eight is shown as unsure', () => {
    const stated = statedOnly(ofProjects(agreement.values));
    expect(stated.filter(({ flagged }) => flagged).length / stated.length).toBeLessThan(1 / 8);
  });

  test('at most one value in a hundred is wrong and shown as sure', () => {
    const stated = statedOnly(agreement.values);
    expect(tally(stated).differUnflagged / stated.length).toBeLessThanOrEqual(0.01);
  });

  test.each(decidingFields)('no %s is wrong and shown as sure', (field) => {
    const own = agreement.values.filter((value) => value.field === field);
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(({ agree, flagged }) => !agree && !flagged).map(named)).toEqual([]);
  });

  test.each([
    [kalasin, [1, 2, 3, 4, 5, 6, 7, 8, 10, 16], ['budget_baht']],
    [kalasin, [7, 8], ['mission_code']],
    [khokChan, [21, 60, 61], ['mission_code']],
    [siSaKet, [9, 10], ['mission_code', 'sub_mission_code']],
    [siSaKet, [15], ['mission_code', 'name']],
    [siSaKet, [12, 17, 22, 36, 40, 44, 50, 67], ['responsible_unit']],
    [khonKaen, [59], ['kpi']],
  ] as const)('%s: what can only be guessed of projects %j is shown unsure: %j', (...guess) => {
    const [stem, ordinals, fields] = guess;
    const guesses = agreement.values.filter(
      ({ document, ordinal, field, part }) =>
        document === stem &&
        (ordinals as readonly (number | null)[]).includes(ordinal) &&
        (fields as readonly string[]).includes(field) &&
        part?.endsWith('detail_sheet') !== true,
    );
    expect(guesses.length).toBeGreaterThanOrEqual(ordinals.length);
    expect(guesses.filter(({ flagged }) => !flagged).map(named)).toEqual([]);
  });

  test.each(['document.', 'risk.', 'control.', 'target.', 'complaint.'])(
    'every labelled value of %s agrees',
    (start) => {
      const own = agreement.values.filter(({ field }) => field.startsWith(start));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ agree }) => !agree).map(named)).toEqual([]);
    },
  );

  test('every printed total is read as printed', () => {
    const printed = agreement.values.filter(({ field }) =>
      ['total.row', 'total.stated_value'].includes(field),
    );
    expect(printed.filter(({ agree }) => !agree).map(named)).toEqual([]);
  });
});

function named({ document, ordinal, field, part, expected, got, lines }: Compared): string {
  return JSON.stringify([document, ordinal, field, part, expected, got, lines]);
}
