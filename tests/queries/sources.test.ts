import { expect, test } from 'vitest';
import { budgetByYear } from '../../app/queries/budgets.ts';
import { everything } from '../../app/queries/filter.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

/** The sample with the dashes of a plan table, beside a sheet of 25,000 baht, not readable instead. */
function withUnreadTable() {
  const tables = sampleTables();
  const sheet = tables.project_budgets.find(
    (row) => row.source === 'detail_sheet' && row.budget_baht === 2_500_000,
  );
  if (!sheet) throw new Error('the sample has no sheet of 25,000 baht');
  const project_budgets = tables.project_budgets.map((row) =>
    row.project_id === sheet.project_id && row.source === 'plan_table'
      ? { ...row, confidence: 0.3 }
      : row,
  );
  return { ...tables, project_budgets };
}

test('an amount of the plan table that could not be read is not replaced by that of the sheet', async () => {
  const engine = await sampleEngine('named', withUnreadTable());
  try {
    const rows = await budgetByYear(engine, { ...everything, bodies: ['b-town'], years: [2566] });
    // 110,000 baht with the sheet; 85,000 without it, and one amount not read
    expect(rows.map((row) => [row.budget_satang, row.n_unread])).toEqual([[8_500_000, 1]]);
  } finally {
    await engine.close();
  }
});
