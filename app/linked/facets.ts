/** The sides that linked charts show and filter by. */
export const facetNames = ['dimension', 'year', 'status', 'mission', 'province'] as const;
export type FacetName = (typeof facetNames)[number];

/** Written in place of a value that the documents do not tell. */
export const NONE = 'none';

/** Which values are chosen of each facet; none chosen leaves that side open. */
export type Selections = Readonly<Record<FacetName, readonly string[]>>;

export const nothingChosen: Selections = {
  dimension: [],
  year: [],
  status: [],
  mission: [],
  province: [],
};

/** Whose words: those of the plan (of a report where there is none), or of the fullest report. */
export type Voice = 'plan' | 'report';

/** What is added up of a group of project-years, in the order in which it is kept. */
export const partNames = [
  'n_projects',
  'budget_satang',
  'n_stated',
  'n_zero',
  'n_not_stated',
  'n_no_budget_needed',
  'n_unsure',
  'n_unread',
  'disbursed_satang',
  'n_disbursed_stated',
] as const;
type PartName = (typeof partNames)[number];

/**
 * A group of project-years (projects times fiscal years) added up. Money in whole satang, null where
 * none of them states an amount; `n_not_stated` holds the unread.
 */
export type LinkedSums = {
  readonly [P in PartName]: P extends 'budget_satang' | 'disbursed_satang' ? number | null : number;
};

/** The sums of one value of a facet. */
export interface Group extends LinkedSums {
  readonly value: string;
}

/**
 * What linked charts show: all that is chosen in one sum, and each facet's values under what is
 * chosen of the other facets. Values without a project-year are left out.
 */
export interface LinkedAnswer {
  readonly all: LinkedSums;
  readonly facets: Readonly<Record<FacetName, readonly Group[]>>;
}

/**
 * Whose words a facet goes by: those asked for, the plan's where nothing is said; but the report's
 * for the statuses, of which only reports tell, and for everything as soon as a status is chosen.
 */
export function voiceOf(
  facet: FacetName | 'all',
  selections: Selections,
  asked: Voice = 'plan',
): Voice {
  return facet === 'status' || selections.status.length > 0 ? 'report' : asked;
}

/** The dimension of a canonical mission: what stands before its first dot. */
export function dimensionOf(mission: string): string {
  return mission.split('.')[0]!;
}

/** The parts of a group, in the order of partNames from `at`, as named sums. */
export function sumsAt(parts: ArrayLike<number>, at = 0): LinkedSums {
  const part = (name: PartName) => parts[at + partNames.indexOf(name)] ?? 0;
  return {
    n_projects: part('n_projects'),
    budget_satang: part('n_stated') === 0 ? null : part('budget_satang'),
    n_stated: part('n_stated'),
    n_zero: part('n_zero'),
    n_not_stated: part('n_not_stated'),
    n_no_budget_needed: part('n_no_budget_needed'),
    n_unsure: part('n_unsure'),
    n_unread: part('n_unread'),
    disbursed_satang: part('n_disbursed_stated') === 0 ? null : part('disbursed_satang'),
    n_disbursed_stated: part('n_disbursed_stated'),
  };
}
