import type { MeasureId } from '../../data/measures/catalogue.ts';

/** Rows made by hand, a call over them, and the answer worked out on paper, as DuckDB prints it. */
export interface Case {
  readonly measure: MeasureId;
  readonly says: string;
  /** A relation named t. */
  readonly rows: string;
  readonly call: string;
  readonly expected: string | null;
}

// 100 baht, 0, a dash, "needs no budget", not read; paid 40 baht, 0, a dash, none, 5 baht.
const money = `(VALUES (10000, 4000, FALSE, FALSE), (0, 0, FALSE, FALSE), (NULL, NULL, FALSE, FALSE),
  (NULL, NULL, TRUE, FALSE), (NULL, 500, FALSE, TRUE)) t(b, d, needless, doubt)`;
const sound = '(VALUES (10000, FALSE), (NULL, TRUE)) t(b, needless)';
const none = '(SELECT 1 AS b, 1 AS d, FALSE AS needless, FALSE AS doubt WHERE FALSE) t';
// Two completed, three in progress, one each of the others.
const statuses = `(VALUES ('completed'), ('completed'), ('in_progress'), ('in_progress'),
  ('in_progress'), ('not_started'), ('cancelled'), ('reported'), ('not_stated')) t(s)`;
const noStatus = `(SELECT 'completed' AS s WHERE FALSE) t`;
const one = '(VALUES (1)) t(x)';
// Of the 12 missions of the 2566 framework two have projects; two projects have no mission.
const missions = `(VALUES ('1.staff'), ('1.staff'), ('4.council'), (NULL), (NULL)) t(m)`;
const risks = `(VALUES ('high', TRUE), ('very_high', FALSE), ('high', FALSE), ('low', FALSE),
  (NULL, FALSE)) t(level, has)`;
const kpis = `(VALUES ('ร้อยละ ๘๐', NULL, NULL), ('ประชาชนพึงพอใจ', NULL, NULL),
  (NULL, NULL, 3), (NULL, NULL, NULL)) t(k, x, q)`;

type Line = readonly [says: string, rows: string, call: string, expected: string | null];

function of(measure: MeasureId, ...lines: readonly Line[]): Case[] {
  return lines.map(([says, rows, call, expected]) => ({ measure, says, rows, call, expected }));
}

const clear = '[0.0, 0.0]';
const found = '[1.0, 1.0]';
const unknown = '[0.0, 1.0]';

export const cases: readonly Case[] = [
  ...of(
    'money_total',
    ['the amounts read', money, 'money_total(b)', '10000'],
    ['no amount at all is no zero', none, 'money_total(b)', null],
  ),
  ...of(
    'money_total_high',
    ['no upper bound with a dash', money, 'money_total_high(b, needless)', null],
    ['all read', sound, 'money_total_high(b, needless)', '10000'],
  ),
  ...of('cells_all', ['every row', money, 'cells_all()', '5']),
  ...of('cells_stated', ['zero is stated', money, 'cells_stated(b)', '2']),
  ...of('cells_zero', ['one', money, 'cells_zero(b)', '1']),
  ...of('cells_not_stated', ['dash and not read', money, 'cells_not_stated(b, needless)', '2']),
  ...of('cells_no_budget', ['one', money, 'cells_no_budget(b, needless)', '1']),
  ...of('cells_unsure', ['one', money, 'cells_unsure(doubt)', '1']),
  ...of('cells_unread', ['one', money, 'cells_unread(b, needless, doubt)', '1']),
  ...of(
    'share_read',
    ['three of five', money, 'share_read(b, needless)', '0.6'],
    ['of nothing', none, 'share_read(b, needless)', null],
  ),
  ...of(
    'disbursement_rate',
    ['40 of 100 baht', money, 'disbursement_rate(b, d)', '[0.4, 0.4]'],
    [
      'a dash may be nothing or the whole budget',
      '(VALUES (10000, 4000), (10000, NULL)) t(b, d)',
      'disbursement_rate(b, d)',
      '[0.2, 0.7]',
    ],
    ['no budget', none, 'disbursement_rate(b, d)', null],
  ),
  ...of(
    'is_in_progress',
    ['yes', one, `is_in_progress('in_progress')`, 'true'],
    ['no', one, `is_in_progress('reported')`, 'false'],
  ),
  ...of('status_count', ['three', statuses, `status_count(s, 'in_progress')`, '3']),
  ...of(
    'stuck_share',
    ['three of nine', statuses, 'round(stuck_share(s), 4)', '0.3333'],
    ['of nothing', noStatus, 'stuck_share(s)', null],
  ),
  ...of(
    'completion_rate',
    ['two of eight, at most four', statuses, 'completion_rate(s)', '[0.25, 0.5]'],
    ['of nothing', noStatus, 'completion_rate(s)', null],
  ),
  ...of(
    'is_due',
    ['the year is over', one, 'is_due(12, NULL)', 'true'],
    ['quarter 2 is over at 6 months', one, 'is_due(6, [1, 2])', 'true'],
    ['quarter 3 is not', one, 'is_due(6, [1, 3])', 'false'],
    ['no quarters', one, 'is_due(6, NULL)', 'false'],
    ['no period', one, 'is_due(NULL, [1])', 'false'],
  ),
  ...of(
    'canonical_dimension',
    ['before the dot', one, `canonical_dimension('2.open_data')`, '2'],
    ['none', one, 'canonical_dimension(NULL)', 'none'],
  ),
  ...of(
    'framework_missions',
    ['twelve', one, `len(framework_missions('nacc_2566'))`, '12'],
    ['fifteen', one, `len(framework_missions('nacc_2561'))`, '15'],
    ['no framework', one, 'framework_missions(NULL)', null],
  ),
  ...of(
    'missions_covered_share',
    [
      'two of twelve, at most four',
      missions,
      `[round(x, 4) FOR x IN missions_covered_share('nacc_2566', m)]`,
      '[0.1667, 0.3333]',
    ],
    ['no missions to cover', missions, `missions_covered_share('other', m)[1]`, null],
  ),
  ...of(
    'has_number',
    ['a Thai digit', one, `has_number('ร้อยละ ๘๐', NULL, NULL)`, 'true'],
    ['words alone', one, `has_number('ประชาชนพึงพอใจ', 'มาก', NULL)`, 'false'],
    ['nothing stated', one, 'has_number(NULL, NULL, NULL)', null],
  ),
  ...of('kpi_number_share', [
    'two of three stated',
    kpis,
    'round(kpi_number_share(k, x, q), 4)',
    '0.6667',
  ]),
  ...of(
    'target_against_result',
    ['below', one, 'target_against_result(85, 91.5)', '-6.5'],
    ['no result', one, 'target_against_result(85, NULL)', null],
  ),
  ...of('is_high_risk', ['very high', one, `is_high_risk('very_high')`, 'true']),
  ...of('high_risk_controlled_share', [
    'one of three',
    risks,
    'round(high_risk_controlled_share(level, has), 4)',
    '0.3333',
  ]),
  ...of(
    'is_unsure',
    ['below', one, 'is_unsure(0.79)', 'true'],
    ['at the border', one, 'is_unsure(0.8)', 'false'],
    ['not known', one, 'is_unsure(NULL)', 'false'],
  ),
  ...of('rules_flagged_share', [
    'one of four, at most two',
    `(VALUES ('serious'), ('info'), (NULL), (NULL)) t(w)`,
    'rules_flagged_share(w)',
    '[0.25, 0.5]',
  ]),
  ...of('reports_seen_share', [
    'one of two',
    '(VALUES (TRUE), (FALSE)) t(seen)',
    'reports_seen_share(seen)',
    '0.5',
  ]),
  ...of('signal_clear', ['none', one, 'signal_clear()', clear]),
  ...of('signal_found', ['one', one, 'signal_found()', found]),
  ...of('signal_unknown', ['either', one, 'signal_unknown()', unknown]),
  ...of(
    'signal_delivery',
    ['completed', one, `signal_delivery('completed', 6, NULL)`, clear],
    ['in progress after the year', one, `signal_delivery('in_progress', 12, NULL)`, found],
    ['in progress, quarter over', one, `signal_delivery('in_progress', 6, [2])`, found],
    ['in progress at half a year', one, `signal_delivery('in_progress', 6, NULL)`, unknown],
    ['a result without a status', one, `signal_delivery('reported', 12, NULL)`, unknown],
    ['not stated', one, `signal_delivery('not_stated', 12, NULL)`, unknown],
  ),
  ...of(
    'signal_money',
    ['a quarter left after the year', one, 'signal_money(10000, 7500, FALSE, 12)', '[0.25, 0.25]'],
    ['a quarter left at half a year', one, 'signal_money(10000, 7500, FALSE, 6)', '[0.0, 0.25]'],
    ['more than the budget', one, 'signal_money(10000, 20000, FALSE, 12)', clear],
    ['nothing stated as paid', one, 'signal_money(10000, NULL, FALSE, 12)', unknown],
    ['read with doubt', one, 'signal_money(10000, 7500, TRUE, 12)', unknown],
  ),
  ...of(
    'signal_control',
    ['controlled', one, `signal_control('high', TRUE, FALSE)`, clear],
    ['not controlled', one, `signal_control('high', FALSE, FALSE)`, found],
    ['read with doubt', one, `signal_control('high', FALSE, TRUE)`, unknown],
    ['no level', one, 'signal_control(NULL, FALSE, FALSE)', unknown],
  ),
  ...of(
    'signal_kpi',
    ['a number', one, `signal_kpi('ร้อยละ ๘๐', NULL, NULL, [])`, clear],
    ['words alone', one, `signal_kpi('พึงพอใจ', NULL, NULL, ['name'])`, found],
    ['read with doubt', one, `signal_kpi('พึงพอใจ', NULL, NULL, ['kpi'])`, unknown],
    ['not stated', one, 'signal_kpi(NULL, NULL, NULL, [])', unknown],
  ),
  ...of(
    'signal_target',
    ['below', one, 'signal_target(85, 91.5)', found],
    ['the same', one, 'signal_target(85, 85)', clear],
    ['no result', one, 'signal_target(85, NULL)', unknown],
  ),
  ...of(
    'signal_coverage',
    ['has a project', one, 'signal_coverage(1, NULL, 0)', clear],
    ['has none', one, 'signal_coverage(0, 2, 1)', found],
    ['an unplaced project may fill it', one, 'signal_coverage(0, 1, 1)', unknown],
  ),
  ...of(
    'signal_integrity',
    ['serious', one, `signal_integrity('serious')`, found],
    ['only noted', one, `signal_integrity('info')`, unknown],
    ['nothing', one, 'signal_integrity(NULL)', clear],
  ),
  ...of(
    'signal_report',
    ['seen', one, 'signal_report(TRUE, TRUE, FALSE)', clear],
    ['others have it', one, 'signal_report(FALSE, TRUE, FALSE)', found],
    ['nobody has it', one, 'signal_report(FALSE, FALSE, FALSE)', unknown],
    ['one without its period', one, 'signal_report(FALSE, TRUE, TRUE)', unknown],
  ),
];
