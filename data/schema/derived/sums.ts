import type { Column } from '../column.ts';

/**
 * What every cube holds of a group of project-years: parts that may be added up. Money is what the
 * documents print; the four kinds of nothing are counted apart, so that a sum can be told as a range.
 */
export const sums = [
  {
    name: 'n_projects',
    type: 'integer',
    nullable: false,
    meaning: 'projects times fiscal years',
    unit: 'project-years',
  },
  {
    name: 'budget_baht',
    type: 'money',
    nullable: true,
    meaning: 'sum of the planned amounts printed; NULL where none is',
    unit: 'baht',
  },
  {
    name: 'n_stated',
    type: 'integer',
    nullable: false,
    meaning: 'of these, with a planned amount that was read, zero included',
    unit: 'project-years',
  },
  {
    name: 'n_zero',
    type: 'integer',
    nullable: false,
    meaning: 'of these, with a printed zero',
    unit: 'project-years',
  },
  {
    name: 'n_not_stated',
    type: 'integer',
    nullable: false,
    meaning: 'without an amount, the unread among them',
    unit: 'project-years',
  },
  {
    name: 'n_no_budget_needed',
    type: 'integer',
    nullable: false,
    meaning: 'that the document says need no budget',
    unit: 'project-years',
  },
  {
    name: 'n_unsure',
    type: 'integer',
    nullable: false,
    meaning: 'whose amount was read with doubt',
    unit: 'project-years',
  },
  {
    name: 'n_unread',
    type: 'integer',
    nullable: false,
    meaning: 'whose amount is printed and could not be read',
    unit: 'project-years',
  },
  {
    name: 'disbursed_baht',
    type: 'money',
    nullable: true,
    meaning: 'sum of the money paid out that is printed; NULL where none is',
    unit: 'baht',
  },
  {
    name: 'n_disbursed_stated',
    type: 'integer',
    nullable: false,
    meaning: 'with money paid out that was read, zero included',
    unit: 'project-years',
  },
] as const satisfies readonly Column[];

/** Which document speaks for a body and year: the plan before the report, or the report alone. */
export const voice = {
  name: 'voice',
  type: 'text',
  nullable: false,
  meaning:
    'whose words: plan = the plan of the year, a report where there is none; report = the fullest report of the year',
  values: ['plan', 'report'],
} as const satisfies Column;
