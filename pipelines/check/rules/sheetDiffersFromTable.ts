import type { SheetDiffersDetail } from '../../../data/schema/finding_details.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { ProjectBudget } from '../../../data/schema/project_budgets.ts';
import type { Project } from '../../../data/schema/projects.ts';
import type { DocumentRow } from '../../../data/schema/documents.ts';
import { amountConfidence, budgetState, toBaht } from '../amounts.ts';
import { threshold, type Severity } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding, projectNo } from '../finding.ts';
import { repairOfPair } from '../repairPair.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'sheet_differs_from_table';

/**
 * A project's amount in the plan table against its detail sheet, under the sheet's fiscal year.
 * Why: the same project cannot cost two sums in one plan. Leaves out: an amount missing on either
 * side (not stated, not read, template text), and a sheet that gives the sum of the table's years.
 */
export function sheetDiffersFromTable(document: DocumentRow, context: CheckContext): Finding[] {
  const projects = context.projects.get(document.document_id) ?? [];
  return projects.flatMap((project) =>
    budgetPairs(project, context).flatMap(([table, sheet]) => {
      const plain = pairDetail(project, table, sheet, context);
      const repair = repairOfPair(document, project, table, sheet, context);
      const detail = { ...plain, repair };
      const severity = pairSeverity(detail);
      if (severity === null || isWholeSpan(project, sheet, context)) return [];
      const subject = `p${project.ordinal}.${detail.fiscal_year}`;
      const evidence = [table.evidence_id, sheet.evidence_id];
      return [finding({ rule: RULE, document, subject, project, severity, detail, evidence })];
    }),
  );
}

type Pair = readonly [table: ProjectBudget, sheet: ProjectBudget];

function budgetPairs(project: Project, context: CheckContext): Pair[] {
  const budgets = context.budgets.get(project.project_id) ?? [];
  return budgets
    .filter((sheet) => sheet.source === 'detail_sheet')
    .flatMap((sheet) => {
      const table = budgets.find(
        (row) => row.source === 'plan_table' && row.fiscal_year === sheet.fiscal_year,
      );
      return table ? [[table, sheet] as const] : [];
    });
}

function pairDetail(
  project: Project,
  table: ProjectBudget,
  sheet: ProjectBudget,
  context: CheckContext,
): SheetDiffersDetail {
  const unsureBelow = threshold(RULE, 'unsure_below');
  return {
    project_no: projectNo(project),
    name: project.name,
    fiscal_year: sheet.fiscal_year,
    table_baht: table.budget_baht === null ? null : toBaht(table.budget_baht),
    sheet_baht: sheet.budget_baht === null ? null : toBaht(sheet.budget_baht),
    table_state: budgetState(table, project, unsureBelow, context),
    sheet_state: budgetState(sheet, project, unsureBelow, context),
    unsure: [table, sheet].some(
      (row) => amountConfidence(row, 'budget_baht', context) < unsureBelow,
    ),
    repair: null,
  };
}

/** Null where the two agree or cannot be compared. */
function pairSeverity(detail: SheetDiffersDetail): Severity | null {
  const states = [detail.table_state, detail.sheet_state];
  const isFigure = (state: string) => state === 'amount' || state === 'zero';
  if (states.every(isFigure)) {
    if (detail.table_baht === detail.sheet_baht) return null;
    return detail.unsure ? 'warning' : 'serious';
  }
  if (!states.includes('needs_no_budget') || !states.some(isFigure)) return null;
  return states.includes('zero') ? 'info' : 'warning';
}

/** Whether the project's only sheet gives the sum of all its years in the table. */
function isWholeSpan(project: Project, sheet: ProjectBudget, context: CheckContext): boolean {
  const budgets = context.budgets.get(project.project_id) ?? [];
  const table = budgets.filter((row) => row.source === 'plan_table');
  const sheets = budgets.filter((row) => row.source === 'detail_sheet');
  if (sheets.length !== 1 || table.length < 2 || sheet.budget_baht === null) return false;
  const span = table.reduce((sum, row) => sum + (row.budget_baht ?? Number.NaN), 0);
  return span === sheet.budget_baht;
}

/** Amounts that both the table and the sheet state. */
export function judgeSheetDiffersFromTable(
  document: DocumentRow,
  context: CheckContext,
): Judgement {
  const projects = context.projects.get(document.document_id) ?? [];
  const states = projects.flatMap((project) =>
    budgetPairs(project, context).map(([table, sheet]) => {
      const detail = pairDetail(project, table, sheet, context);
      return [detail.table_state, detail.sheet_state];
    }),
  );
  if (states.length === 0) return 'no_such_records';
  const isStated = (state: string) => STATED.includes(state);
  const both = states.filter((pair) => pair.every(isStated));
  const isUnread = states.some((pair) => pair.includes('not_read'));
  return counted(both.length, isUnread ? 'not_read' : 'not_stated');
}

const STATED = ['amount', 'zero', 'needs_no_budget'];
