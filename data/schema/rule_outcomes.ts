import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document that was judged' },
  { name: 'rule_id', type: 'text', nullable: false, meaning: 'the rule' },
  { name: 'body_id', type: 'text', nullable: true, meaning: 'body that published the document' },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: true,
    meaning: 'fiscal year of the document; NULL where it covers several or names none',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  {
    name: 'outcome',
    type: 'text',
    nullable: false,
    meaning: 'whether the rule found something, looked and found nothing, or could not look',
    values: ['flagged', 'clear', 'not_judged'],
  },
  {
    name: 'n_judged',
    type: 'integer',
    nullable: false,
    meaning: 'cases the rule could look at, such as projects or totals; 0 where not judged',
    unit: 'cases',
  },
  {
    name: 'n_flagged',
    type: 'integer',
    nullable: false,
    meaning: 'findings of the rule in the document: one may be about several cases',
    unit: 'findings',
  },
  {
    name: 'severity',
    type: 'text',
    nullable: true,
    meaning: 'the gravest of these findings; NULL where there is none',
    values: ['info', 'warning', 'serious'],
  },
  {
    name: 'reason',
    type: 'text',
    nullable: true,
    meaning: 'why it could not be judged; NULL where it was',
    values: [
      // The rule looks at documents of another kind.
      'other_kind',
      // The document holds no record the rule is about.
      'no_such_records',
      // The records are there, but the document does not print what is to be compared.
      'not_stated',
      // What is to be compared is printed and could not be read, or read only with doubt.
      'not_read',
      // The body, or what kind of body it is, is not known.
      'body_unknown',
      // The missions of the document's framework are not known.
      'framework_unknown',
      // No published result of the body from before the year aimed at.
      'no_result',
      // No published mean of the year aimed at.
      'no_mean',
      // No report that would have to be there by now.
      'not_due',
      // No report of that round of any body is among the documents: they may not be collected.
      'round_not_collected',
      // Another document of the body, that covers the same years and is newer, is judged.
      'newer_document',
      // Too few bodies of the same kind and region to compare with.
      'no_peers',
      // Nearly all of its wording is common to many bodies.
      'common_wording',
    ],
  },
] as const;

/**
 * One row is what came of one rule for one document. A table of published results is judged by
 * no rule. A rule about a body (a report expected, a budget among peers, a plan like another's) is
 * told for its plans, each for the years in which it is the newest that covers them.
 */
export type RuleOutcome = RowOf<typeof columns>;

export const rule_outcomes = {
  name: 'rule_outcomes',
  meaning: 'what came of a rule for a document: flagged, clear, or not to be judged',
  columns,
  key: ['document_id', 'rule_id'],
  core: [
    'document_id',
    'rule_id',
    'body_id',
    'fiscal_year',
    'outcome',
    'n_judged',
    'n_flagged',
    'severity',
    'reason',
  ],
} as const satisfies Table;
