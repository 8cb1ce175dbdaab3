import type { Project } from '../../data/schema/projects.ts';
import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import type { Column, Piece, Role } from '../stages.ts';
import type { MoneyValue } from './money.ts';
import type { Place } from './place.ts';
import { nothing, type Doubt, type Reading } from './reading.ts';

/** Money of a project in one year, before it becomes a row. */
export interface DraftBudget {
  readonly year: number;
  readonly source: ProjectBudget['source'];
  readonly budget: Reading<MoneyValue>;
  readonly disbursed: Reading<MoneyValue>;
}

/** A project as it is being put together from its table row and its detail sheet. */
export interface DraftProject {
  readonly seq: string | null;
  /** The cell of the number; empty where a list mark or a sheet gives it. */
  readonly seqPieces: readonly Piece[];
  readonly name: string;
  readonly namePieces: readonly Piece[];
  readonly nameDoubt: Doubt | null;
  readonly remark: string | null;
  readonly kind: Project['kind'];
  readonly place: Place;
  readonly placeDoubts: ReadonlyMap<'mission_code' | 'sub_mission_code', Doubt>;
  readonly approachText: Reading<string | null>;
  readonly kpi: Reading<string | null>;
  readonly unit: Reading<string | null>;
  readonly targetQuantity: Reading<number | null>;
  readonly targetText: Reading<string | null>;
  readonly responsible: Reading<string | null>;
  readonly outcome: Reading<string | null>;
  readonly status: Reading<Project['status']>;
  readonly progress: Reading<number | null>;
  readonly quarters: Reading<readonly number[] | null>;
  readonly approaches: Reading<Project['approaches']>;
  readonly budgets: readonly DraftBudget[];
  /** Cells of the row with numbers that the contract has no column for. */
  readonly kept: readonly (readonly Piece[])[];
}

/** The fields that a project shares with the other projects of its row. */
export type SharedFields = Omit<
  DraftProject,
  | 'seq'
  | 'seqPieces'
  | 'name'
  | 'namePieces'
  | 'nameDoubt'
  | 'remark'
  | 'kind'
  | 'place'
  | 'placeDoubts'
  | 'budgets'
  | 'responsible'
>;

/** Shared fields of which nothing is printed. */
export function noFields(): SharedFields {
  return {
    approachText: nothing(null),
    kpi: nothing(null),
    unit: nothing(null),
    targetQuantity: nothing(null),
    targetText: nothing(null),
    outcome: nothing(null),
    status: nothing('not_stated'),
    progress: nothing(null),
    quarters: nothing(null),
    approaches: nothing(null),
    kept: [],
  };
}

/** A draft of a row put together from bare lines, or laid anew: whatever it says is unsure. */
export function withDoubt(draft: DraftProject, doubt: Doubt = 'aligned_by_position'): DraftProject {
  const unsure = <T>(reading: Reading<T>): Reading<T> =>
    reading.pieces.length > 0 && reading.doubt === null ? { ...reading, doubt } : reading;
  return {
    ...draft,
    nameDoubt: draft.nameDoubt ?? doubt,
    approachText: unsure(draft.approachText),
    kpi: unsure(draft.kpi),
    unit: unsure(draft.unit),
    targetQuantity: unsure(draft.targetQuantity),
    targetText: unsure(draft.targetText),
    responsible: unsure(draft.responsible),
    outcome: unsure(draft.outcome),
    status: unsure(draft.status),
    progress: unsure(draft.progress),
    quarters: unsure(draft.quarters),
    approaches: unsure(draft.approaches),
    budgets: draft.budgets.map((budget) => ({
      ...budget,
      budget: unsure(budget.budget),
      disbursed: unsure(budget.disbursed),
    })),
  };
}

/** A draft of a row whose other half was not found: what that half would say is not read, not absent. */
export function withoutHalf(draft: DraftProject): DraftProject {
  const lost = <T>(reading: Reading<T>): Reading<T> =>
    reading.pieces.length === 0 && reading.doubt === null
      ? { ...reading, pieces: draft.namePieces, doubt: 'not_read' }
      : reading;
  return {
    ...draft,
    status: lost(draft.status),
    responsible: lost(draft.responsible),
    quarters: lost(draft.quarters),
    budgets: draft.budgets.map((budget) => ({ ...budget, budget: lost(budget.budget) })),
  };
}

/**
 * A draft of a row whose cells were laid anew by their content: every value is unsure; where that
 * could not be settled, so is whatever it does not say under one of the columns.
 */
export function withShift(
  draft: DraftProject,
  columns: readonly Column[],
  isSettled: boolean,
): DraftProject {
  const told = withDoubt(draft, 'cell_shifted');
  if (isSettled) return told;
  const has = (role: Role) => columns.some((column) => column.role === role);
  const lost = <T>(reading: Reading<T>, isExpected: boolean): Reading<T> =>
    isExpected && reading.pieces.length === 0 && reading.doubt === null
      ? { ...reading, pieces: draft.namePieces, doubt: 'not_read' }
      : reading;
  return {
    ...told,
    kpi: lost(told.kpi, has('kpi')),
    unit: lost(told.unit, has('unit')),
    targetQuantity: lost(told.targetQuantity, has('quantity')),
    responsible: lost(told.responsible, has('responsible')),
    outcome: lost(told.outcome, has('result') || has('outcome')),
    status: lost(told.status, has('status') || has('result')),
    progress: lost(told.progress, has('progress')),
    quarters: lost(told.quarters, has('quarter')),
    approaches: lost(told.approaches, has('approach')),
    budgets: told.budgets.map((budget) => ({
      ...budget,
      budget: lost(budget.budget, has('budget')),
      disbursed: lost(budget.disbursed, has('disbursed')),
    })),
  };
}
