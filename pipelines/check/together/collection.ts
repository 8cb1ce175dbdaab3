import { dueSpan, monthOf } from '../../../data/schema/report_round.ts';
import rounds from '../../../data/reference/report_rounds.json' with { type: 'json' };
import type { Body } from '../../../data/schema/bodies.ts';
import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { ItaResult } from '../../../data/schema/ita_results.ts';
import { groupBy } from '../context.ts';
import type { Judgement } from '../rule.ts';
import type { Like } from './likePlans.ts';
import type { Sketch } from './sketch.ts';

/** A document and what is known of it without its rows. */
export interface Sketched {
  readonly document: DocumentRow;
  readonly body: Body | null;
  readonly sketch: Sketch;
}

/** All documents of an ingestion, as the rules about them together see them. */
export interface Collection {
  readonly documents: readonly Sketched[];
  readonly results: ReadonlyMap<string, readonly ItaResult[]>;
  /** How many plans each body has; those of no known body under ''. */
  readonly plans: ReadonlyMap<string, number>;
  /** Plans as they are alike, by document_id. */
  readonly likes: ReadonlyMap<string, readonly Like[]>;
  /** Fiscal years of which a plan is the newest of its body, by document_id. */
  readonly years: ReadonlyMap<string, readonly number[]>;
  /** Months since the year 0 that the documents are looked at from. */
  readonly asOf: number;
}

/** A rule about all documents together: what it finds of one, and of how many cases it can tell. */
export interface JointRule {
  readonly find: (one: Sketched, all: Collection) => Finding[];
  readonly judge: (one: Sketched, all: Collection) => Judgement;
}

/** The years in which each plan of a body is the newest that covers them. */
export function newestYears(documents: readonly Sketched[]): Map<string, number[]> {
  const plans = documents.filter(({ document }) => isPlan(document) && document.body_id !== null);
  const years = new Map<string, number[]>();
  for (const own of groupBy(plans, ({ document }) => document.body_id ?? '').values()) {
    const newest = new Map<number, DocumentRow>();
    for (const { document } of own) {
      for (const year of span(document)) {
        const known = newest.get(year);
        if (!known || isNewer(document, known)) newest.set(year, document);
      }
    }
    for (const [year, { document_id }] of newest) {
      years.set(document_id, [...(years.get(document_id) ?? []), year].sort());
    }
  }
  return years;
}

/** Whether a document is a plan. */
export function isPlan({ kind }: DocumentRow): boolean {
  return kind === 'plan';
}

function span({ fiscal_year_first: first, fiscal_year_last: last }: DocumentRow): number[] {
  if (first === null) return [];
  const end = Math.min(last ?? first, first + 19);
  return Array.from({ length: end - first + 1 }, (_, i) => first + i);
}

/** Of two that begin in one year the one with the smaller document_id, which speaks for the body on the page. */
function isNewer(a: DocumentRow, b: DocumentRow): boolean {
  const [first, other] = [a.fiscal_year_first ?? 0, b.fiscal_year_first ?? 0];
  return first === other ? a.document_id < b.document_id : first > other;
}

/** Such a month as 2565-10. */
export function writeMonth(at: number): string {
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** A month told as 2565-10; null where it is none. */
export function maybeMonth(text: string): number | null {
  const [, year, month] = /^(2[45]\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month ? monthOf(Number(year), Number(month)) : null;
}

/**
 * The newest month that the documents tell of: a report can be there from its round's first month, a
 * plan from the first month of its first year. Never the clock: the same documents give the same.
 */
export function newestMonth(documents: readonly Sketched[]): number {
  return documents.reduce((newest, { document }) => Math.max(newest, monthTold(document)), 0);
}

function monthTold({ kind, fiscal_year_first, fiscal_year_last, report_months }: DocumentRow) {
  if (fiscal_year_first === null || fiscal_year_last === null) return 0;
  const round = rounds.rounds.find((one) => one.kind === kind && one.months === report_months);
  if (!round) return monthOf(fiscal_year_first - 1, 10);
  return dueSpan(round, fiscal_year_last).from;
}
