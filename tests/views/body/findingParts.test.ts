import { expect, test } from 'vitest';
import type { FindingRow } from '../../../app/queries/findings.ts';
import { sortedOut } from '../../../app/views/body/findingParts.ts';

function row(rule_id: string, severity: string): FindingRow {
  return {
    ...{ finding_id: `${rule_id}.${severity}`, rule_id, severity },
    ...{ body_id: 'b', body_name: 'ก', document_id: 'd', document_kind: 'plan' },
    ...{ fiscal_year_first: 2566, fiscal_year_last: 2566, project_id: null, project_name: null },
    ...{ detail: '{}', evidence_ids: [] },
  };
}

test('grave contradictions are shown, the noted folded, those of reading only counted', () => {
  const parts = sortedOut([
    row('sheet_differs_from_table', 'serious'),
    row('malformed_number', 'warning'),
    row('numbering_gap', 'warning'),
    row('sheet_differs_from_table', 'info'),
    row('aligned_by_position', 'info'),
  ]);
  const ids = (rows: readonly FindingRow[]) => rows.map(({ finding_id: id }) => id);
  expect(ids(parts.grave)).toEqual([
    'sheet_differs_from_table.serious',
    'malformed_number.warning',
  ]);
  expect(ids(parts.noted)).toEqual(['sheet_differs_from_table.info']);
  expect(ids(parts.reading)).toEqual(['numbering_gap.warning', 'aligned_by_position.info']);
});
