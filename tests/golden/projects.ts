import type { Rows } from '../../data/schema/catalogue.ts';
import type { LabelledBudget, LabelledProject } from '../support/labels.ts';
import type { Pair } from './align.ts';
import { compareValue, type Compared, type Value } from './compared.ts';
import { isFieldFlagged, isLossFlagged, isMoneyFlagged, sure } from './flags.ts';
import type { DocumentRows } from './rows.ts';

type ProjectPair = Pair<LabelledProject, Rows['projects']>;
type Budget = Rows['project_budgets'];

/** The columns of a project that are labelled by hand, money apart. */
export const projectFields = [
  'name',
  'kind',
  'seq',
  'strategy_no',
  'dimension_no',
  'mission_code',
  'sub_mission_code',
  'kpi',
  'unit',
  'target_quantity',
  'target_text',
  'responsible_unit',
  'outcome',
  'status',
  'progress_percent',
  'quarters',
  'approaches',
  'needs_no_budget',
] as const;

export const moneyFields = ['budget_baht', 'disbursed_baht'] as const;

/** Every labelled value of one pair; a row too many is one value, a missing row all of its own. */
export function compareProject(stem: string, rows: DocumentRows, pair: ProjectPair): Compared[] {
  const { label, row } = pair;
  if (label === null) return row === null ? [] : [surplus(stem, row)];
  const base = { document: stem, ordinal: label.ordinal, lines: label.lines };
  const fields = projectFields.map((field) =>
    compareValue({
      ...base,
      field,
      expected: label[field],
      got: row?.[field] ?? null,
      flagged: row === null ? isLossFlagged(rows, label) : isFieldFlagged(rows, row, field),
    }),
  );
  return [...fields, ...compareMoney(stem, rows, label, row)].map((value) =>
    row === null ? { ...value, agree: false } : value,
  );
}

function surplus(stem: string, row: Rows['projects']): Compared {
  return compareValue({
    document: stem,
    ordinal: row.ordinal,
    field: 'row',
    expected: null,
    got: row.name,
    flagged: row.confidence < sure,
  });
}

function compareMoney(
  stem: string,
  rows: DocumentRows,
  label: LabelledProject,
  row: Rows['projects'] | null,
): Compared[] {
  const read = row === null ? [] : (rows.budgetsOf.get(row.project_id) ?? []);
  const parts = [...new Set([...label.budgets, ...read].map(partOf))].sort();
  return parts.flatMap((part) => {
    const expected = label.budgets.find((budget) => partOf(budget) === part);
    const got = read.find((budget) => partOf(budget) === part) ?? null;
    return moneyFields.map((field) =>
      compareValue({
        document: stem,
        ordinal: label.ordinal,
        lines: label.lines,
        field,
        part,
        expected: satang(expected?.[field] ?? null),
        got: got?.[field] ?? null,
        flagged:
          row === null ? isLossFlagged(rows, label) : isMoneyFlagged(rows, row, field, part, got),
      }),
    );
  });
}

function partOf(budget: LabelledBudget | Budget): string {
  return `${budget.fiscal_year} ${budget.source}`;
}

function satang(baht: number | null): Value {
  return baht === null ? null : baht * 100;
}
