import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { ProjectBudget } from '../../../data/schema/project_budgets.ts';
import type { Project } from '../../../data/schema/projects.ts';
import { amountKey, listKeys, type ListedRow } from '../../normalise/sameList.ts';
import { amountConfidence, budgetState } from '../amounts.ts';
import { threshold } from '../catalogue.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { passagesOf, sampleShingles } from './shingles.ts';

/** What the rules about all documents together need of one plan: small, whatever its size. */
export interface Sketch {
  /** Shingles of its wording, a sample: 32-bit numbers, ascending. */
  readonly shingles: readonly number[];
  readonly budgets: readonly YearBudget[];
  readonly targets: readonly SketchedValue[];
  /** Its projects with their amounts, of a report too, one number each: 32 bits, ascending. */
  readonly list: readonly number[];
}

/** Money of a plan in one fiscal year. */
export interface YearBudget {
  readonly year: number;
  /** Sum in whole satang; null where a part was not read or is unsure. */
  readonly satang: number | null;
  /** Places of the largest amounts. */
  readonly evidence: readonly string[];
}

export interface SketchedValue {
  readonly year: number;
  readonly value: number;
  readonly evidence_id: string;
}

/** Of a document that no rule about all documents looks into. */
export const EMPTY_SKETCH: Sketch = { shingles: [], budgets: [], targets: [], list: [] };
/** Places that lead to a sum. */
const PLACES = 5;

/** The sketch of a document; of anything but a plan the list of its projects alone. */
export function sketchOf(document: DocumentRow, context: CheckContext): Sketch {
  const projects = context.projects.get(document.document_id) ?? [];
  const list = listKeys(projects.map((project) => listed(project, context)));
  if (document.kind !== 'plan') return { ...EMPTY_SKETCH, list };
  const body = context.bodies.get(document.body_id ?? '');
  const targets = context.targets.get(document.document_id) ?? [];
  return {
    list,
    shingles: [...sampleShingles(passagesOf(projects, body?.name_th ?? null))],
    budgets: yearBudgets(projects, context),
    targets: targets
      .filter(({ metric }) => metric === 'ita_score')
      .map(({ fiscal_year: year, value, evidence_id }) => ({ year, value, evidence_id })),
  };
}

function listed({ project_id, name }: Project, context: CheckContext): ListedRow {
  const rows = context.budgets.get(project_id) ?? [];
  return { name, amounts: rows.map(amountKey) };
}

interface Amount {
  readonly row: ProjectBudget;
  readonly project: Project;
}

function yearBudgets(projects: readonly Project[], context: CheckContext): YearBudget[] {
  const amounts = projects.flatMap((project) =>
    plannedRows(context.budgets.get(project.project_id) ?? []).map((row) => ({ row, project })),
  );
  return [...groupBy(amounts, ({ row }) => String(row.fiscal_year))]
    .map(([year, own]) => yearBudget(Number(year), own, context))
    .filter(({ satang, evidence }) => satang !== 0 && evidence.length > 0)
    .sort((a, b) => a.year - b.year);
}

/** Of each year the table's amount, or the sheet's where the table has none. */
function plannedRows(rows: readonly ProjectBudget[]): ProjectBudget[] {
  const inTable = new Set(
    rows.filter(({ source }) => source === 'plan_table').map(({ fiscal_year }) => fiscal_year),
  );
  return rows.filter((row) => row.source === 'plan_table' || !inTable.has(row.fiscal_year));
}

function yearBudget(year: number, amounts: readonly Amount[], context: CheckContext): YearBudget {
  const unsureBelow = threshold('budget_outlier', 'unsure_below');
  const isUnsure = ({ row, project }: Amount) =>
    row.budget_baht === null
      ? budgetState(row, project, unsureBelow, context) === 'not_read'
      : amountConfidence(row, 'budget_baht', context) < unsureBelow;
  const stated = amounts.filter(({ row }) => (row.budget_baht ?? 0) > 0);
  const largest = [...stated].sort((a, b) => (b.row.budget_baht ?? 0) - (a.row.budget_baht ?? 0));
  return {
    year,
    satang: amounts.some(isUnsure)
      ? null
      : stated.reduce((sum, { row }) => sum + (row.budget_baht ?? 0), 0),
    evidence: largest.slice(0, PLACES).map(({ row }) => row.evidence_id),
  };
}
