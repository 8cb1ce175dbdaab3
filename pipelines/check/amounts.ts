import type { DocumentRow } from '../../data/schema/documents.ts';
import type { AmountState } from '../../data/schema/finding_details.ts';
import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import type { Project } from '../../data/schema/projects.ts';
import { isNoBudget, readMoney } from '../normalise/number.ts';
import { squash } from '../normalise/thai.ts';
import { printedAt, type CheckContext } from './context.ts';

/** Integer satang as baht. */
export function toBaht(satang: number): number {
  return satang / 100;
}

/** All money of a document's projects, in their order. */
export function budgetRows(document: DocumentRow, context: CheckContext): ProjectBudget[] {
  const projects = context.projects.get(document.document_id) ?? [];
  return projects.flatMap((project) => context.budgets.get(project.project_id) ?? []);
}

type MoneyColumn = 'budget_baht' | 'disbursed_baht';

/**
 * How the planned amount of a budget row is stated. A missing amount is "needs_no_budget" only
 * where its own printed place says so: the project's flag may come from another place.
 */
export function budgetState(
  budget: ProjectBudget,
  project: Project,
  unsureBelow: number,
  context: CheckContext,
): AmountState {
  if (budget.budget_baht !== null) return budget.budget_baht === 0 ? 'zero' : 'amount';
  const { codes, confidence } = amountPlace(budget, 'budget_baht', context);
  if (codes.includes('template_text')) return 'template_text';
  if (codes.includes('not_read') || codes.includes('malformed_number')) return 'not_read';
  const printed = printedAt(context, budget.evidence_id);
  if (project.needs_no_budget && saysNoBudget(printed)) return 'needs_no_budget';
  if (['dash', 'empty'].includes(readMoney(printed).kind)) return 'not_stated';
  return confidence < unsureBelow ? 'not_read' : 'not_stated';
}

/** Whether the paid amount of a budget row stands in the document and could not be read. */
export function isDisbursedUnread(budget: ProjectBudget, context: CheckContext): boolean {
  if (budget.disbursed_baht !== null) return false;
  const { codes } = amountPlace(budget, 'disbursed_baht', context);
  return codes.includes('not_read') || codes.includes('malformed_number');
}

/**
 * How sure one of a row's two amounts is, 0 to 1: by its own place, since the row's confidence is
 * the lower of the two; by the row's where the amount has no place of its own.
 */
export function amountConfidence(
  budget: ProjectBudget,
  column: MoneyColumn,
  context: CheckContext,
): number {
  return amountPlace(budget, column, context).confidence;
}

/** How an amount was read: the codes of its notes, and how sure it is. */
interface AmountPlace {
  readonly codes: readonly string[];
  readonly confidence: number;
}

/** Asked for by many rules, for the same rows. */
const placesKnown = new WeakMap<
  CheckContext,
  Record<MoneyColumn, Map<ProjectBudget, AmountPlace>>
>();

function amountPlace(
  budget: ProjectBudget,
  column: MoneyColumn,
  context: CheckContext,
): AmountPlace {
  let known = placesKnown.get(context);
  if (!known) {
    known = { budget_baht: new Map(), disbursed_baht: new Map() };
    placesKnown.set(context, known);
  }
  const found = known[column].get(budget) ?? findPlace(budget, column, context);
  known[column].set(budget, found);
  return found;
}

function findPlace(budget: ProjectBudget, column: MoneyColumn, context: CheckContext): AmountPlace {
  // The field a row's amount goes by in field_evidence.
  const field = `${column}.${budget.fiscal_year}.${budget.source}`;
  const own = (context.places.get(budget.project_id) ?? []).find((place) => place.field === field);
  const notes = context.notes.get(budget.project_id) ?? [];
  return {
    codes: notes.flatMap((note) => (note.place.field === field ? [note.code] : [])),
    confidence: own?.confidence ?? budget.confidence,
  };
}

/** Whether a printed place says anywhere that no budget is needed. */
function saysNoBudget(printed: string): boolean {
  const text = squash(printed);
  for (let at = text.indexOf('ไม่'); at >= 0; at = text.indexOf('ไม่', at + 1)) {
    if (isNoBudget(text.slice(at))) return true;
  }
  return false;
}
