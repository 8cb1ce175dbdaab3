import reference from '../../../data/reference/report_rounds.json' with { type: 'json' };
import type { DocumentRow } from '../../../data/schema/documents.ts';
import { dueSpan } from '../../../data/schema/report_round.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { groupBy } from '../context.ts';
import { finding } from '../finding.ts';
import { counted, type Judgement } from '../rule.ts';
import { isPlan, writeMonth, type Collection, type Sketched } from './collection.ts';

type Round = (typeof reference.rounds)[number];

interface Expected {
  readonly year: number;
  readonly round: Round;
  /** The last month in which it is taken to be due. */
  readonly dueBy: number;
}

/**
 * A report that a plan's year asks for, that would be due by now, and that is not among the
 * documents. Why: it may not be published, or not be collected yet. Leaves out: rounds of which no
 * body's report is among the documents, and reports that do not say which months they cover.
 */
export function reportNotSeen(one: Sketched, all: Collection): Finding[] {
  const { document } = one;
  const own = reportsOf(all).ofBody.get(document.body_id ?? '') ?? [];
  return judged(one, all)
    .filter(({ year, round }) => !own.some((report) => isOf(report, year, round)))
    .map(({ year, round, dueBy }) =>
      finding({
        rule: 'report_not_seen',
        document,
        subject: `${year}-${round.months}`,
        detail: {
          fiscal_year: year,
          report_months: round.months,
          due_by: writeMonth(dueBy),
          as_of: writeMonth(all.asOf),
        },
        evidence: [],
      }),
    );
}

/** Rounds of a plan's years that are due and of which reports are collected at all. */
export function judgeReportNotSeen(one: Sketched, all: Collection): Judgement {
  const { document } = one;
  if (!isPlan(document)) return 'other_kind';
  if (document.body_id === null) return 'body_unknown';
  if (document.fiscal_year_first === null) return 'not_stated';
  if (!all.years.has(document.document_id)) return 'newer_document';
  if (due(one, all).length === 0) return 'not_due';
  return counted(judged(one, all).length, 'round_not_collected');
}

function due({ document }: Sketched, all: Collection): Expected[] {
  const years = all.years.get(document.document_id) ?? [];
  return years.flatMap((year) =>
    reference.rounds
      .map((round) => ({ year, round, dueBy: dueSpan(round, year).by }))
      .filter(({ dueBy }) => dueBy < all.asOf),
  );
}

function judged(one: Sketched, all: Collection): Expected[] {
  if (!isPlan(one.document) || one.document.body_id === null) return [];
  const { rounds } = reportsOf(all);
  return due(one, all).filter(({ year, round }) => rounds.has(`${year}-${round.months}`));
}

interface Reports {
  readonly ofBody: ReadonlyMap<string, readonly DocumentRow[]>;
  /** Years and months of which some body's report is there. */
  readonly rounds: ReadonlySet<string>;
}

const reportsKnown = new WeakMap<Collection, Reports>();

function reportsOf(all: Collection): Reports {
  const known = reportsKnown.get(all);
  if (known) return known;
  const reports = all.documents
    .map(({ document }) => document)
    .filter(({ kind }) => kind === 'progress_report');
  const found = {
    ofBody: groupBy(reports, ({ body_id }) => body_id ?? ''),
    rounds: new Set(
      reports.flatMap(
        ({ report_months: months, fiscal_year_first: first, fiscal_year_last: last }) =>
          first === last ? [`${first}-${months}`] : [],
      ),
    ),
  };
  reportsKnown.set(all, found);
  return found;
}

/** Whether a report is of a round of a year; one that names no months may be of any. */
function isOf(report: DocumentRow, year: number, round: Round): boolean {
  const { fiscal_year_first: first, fiscal_year_last: last, report_months: months } = report;
  if (months !== null && months !== round.months) return false;
  return first !== null && first <= year && year <= (last ?? first);
}
