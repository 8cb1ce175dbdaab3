import { describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { loadDocuments } from '../support/labels.ts';
import { isFieldFlagged, isMoneyFlagged } from './flags.ts';
import { ingest } from './ingested.ts';
import { rowsOf, type DocumentRows } from './rows.ts';

const stem = 'one-year-plan';
const plan = new TextDecoder().decode(
  loadDocuments('tests/fixtures/invented').find(({ path }) => path === `${stem}.txt`)?.bytes,
);

/** Project 1 of the one-year plan with one printed cell changed: its amount or its quantity. */
async function firstProject(
  printed: string,
  changed: string,
): Promise<{ rows: DocumentRows; project: Tables['projects'][number] }> {
  const text = plan.replace(`\t${printed}\t`, `\t${changed}\t`);
  expect(text).not.toBe(plan);
  const bytes = new TextEncoder().encode(text);
  const rows = rowsOf(await ingest([{ path: `${stem}.txt`, bytes }]), stem);
  const project = rows?.of.projects[0];
  if (rows === null || project === undefined) throw new Error('project 1 was not read');
  return { rows, project };
}

describe('an amount that is no plain number is read right or shown unsure', () => {
  test.each([
    ['20,000', 20_000],
    ['๒๐,๐๐๐ บาท', 20_000],
    ['20 ,000', 20_000],
    ['20,000.50', 20_000.5],
    ['200 300', null],
    ['20,000 5,000', null],
    ['20.000', null],
    ['2O,000', null],
    ['20,00', null],
    ['1,20,000', null],
    ['5,20000', null],
    ['20,000 - 30,000', null],
    ['20,000 (ปรับลด 5,000)', null],
    ['ตามข้อบัญญัติ', null],
  ])('%s', async (changed, baht) => {
    const { rows, project } = await firstProject('20,000.-', changed);
    const budget = rows.budgetsOf.get(project.project_id)?.[0] ?? null;
    const part = '2567 plan_table';
    const unsure = isMoneyFlagged(rows, project, 'budget_baht', part, budget);
    if (baht === null) expect({ unsure, changed }).toMatchObject({ unsure: true });
    else expect(budget?.budget_baht).toBe(baht * 100);
    expect(project.needs_no_budget).toBe(false);
  });

  test('a dash and an empty cell state nothing and are sure', async () => {
    for (const changed of ['-', '–', '']) {
      const { rows, project } = await firstProject('20,000.-', changed);
      const budget = rows.budgetsOf.get(project.project_id)?.[0] ?? null;
      expect(budget?.budget_baht ?? null).toBeNull();
      expect(isMoneyFlagged(rows, project, 'budget_baht', '2567 plan_table', budget)).toBe(false);
    }
  });

  test('needing no budget is neither zero nor a dash, in any wording', async () => {
    for (const changed of ['ไม่ใช้งบประมาณ', 'ไม่ ใช้งบ ประมาณ', 'ไม่ใช่งบประมาณ', 'ไม่ได้ใช้งบประมาณ']) {
      const { rows, project } = await firstProject('20,000.-', changed);
      expect(project.needs_no_budget).toBe(true);
      expect(rows.budgetsOf.get(project.project_id)?.[0]?.budget_baht ?? null).toBeNull();
    }
  });
});

describe('a quantity that is no plain number is read right or shown unsure', () => {
  test.each([
    ['๖๐', 60],
    ['1,200', 1200],
    ['3 5', null],
    ['30 - 60', null],
    ['6O', null],
  ])('%s', async (changed, quantity) => {
    const { rows, project } = await firstProject('60', changed);
    if (quantity !== null) expect(project.target_quantity).toBe(quantity);
    else if (project.target_quantity !== null) {
      expect(isFieldFlagged(rows, project, 'target_quantity')).toBe(true);
    } else expect(project.target_text).toContain(changed.slice(0, 1));
  });
});
