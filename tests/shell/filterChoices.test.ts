import { expect, test } from 'vitest';
import type { BodySummary } from '../../app/queries/bodies.ts';
import { filterChoices, yearsOf } from '../../app/shell/filterChoices.ts';
import { localeOf } from '../../app/ui/Locale.tsx';

const body: BodySummary = {
  ...{ body_id: 'a', name_th: 'เทศบาลเมืองตัวอย่าง', body_type: 'town_municipality' },
  ...{ district_th: null, province_th: 'กาฬสินธุ์', province_code: 'TH-46', region: null },
  ...{ document_kinds: ['plan'], n_documents: 1, n_plans: 1, n_reports: 0, n_projects: 8 },
  ...{
    n_risks: 0,
    n_findings: 0,
    n_reading_findings: 0,
    fiscal_year_first: 2566,
    fiscal_year_last: 2568,
  },
};
const other: BodySummary = {
  ...{ ...body, body_id: 'b', body_type: 'pao', province_th: null, province_code: null },
  ...{ fiscal_year_first: 2561, fiscal_year_last: null },
};

test('years are all that a document covers, and none are invented', () => {
  expect(yearsOf([body, other])).toEqual([2561, 2566, 2567, 2568]);
  expect(yearsOf([{ ...body, fiscal_year_first: null, fiscal_year_last: null }])).toEqual([]);
});

test('only types and provinces that were read can be chosen', () => {
  const choices = filterChoices([body, other], localeOf({ language: 'th', digits: 'arabic' }));
  expect(choices.types.map(({ value }) => value)).toEqual(['pao', 'town_municipality']);
  expect(choices.provinces).toEqual([{ value: 'TH-46', label: 'กาฬสินธุ์' }]);
  expect(choices.years[0]).toEqual({ value: '2561', label: 'ปี 2561' });
});
