import { dueSpan, monthOf, type ReportRound } from '../../../data/schema/report_round.ts';
import type { CoveredYear } from '../../queries/coverage.ts';

/** A month of the calendar, year in Buddhist Era. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/**
 * What is known of one expected document: at hand; its time has not come; its time is running; past
 * its time and not at hand; or not to be told, as a report of that year names no round.
 */
export type SlotState = 'present' | 'not_due' | 'open' | 'overdue' | 'unknown_round' | 'no_plan';

/** One document expected of a body for a fiscal year: the plan, or the report of a round. */
export interface Slot {
  readonly kind: 'plan' | 'report';
  readonly months: number | null;
  readonly state: SlotState;
  /** The document at hand, null where there is none. */
  readonly document_id: string | null;
}

/** What is expected of a body, year by year. */
export interface BodyCalendar {
  readonly body_id: string;
  readonly body_name: string;
  readonly province_th: string | null;
  readonly years: ReadonlyMap<number, readonly Slot[]>;
  readonly n_due: number;
  readonly n_overdue: number;
}

/**
 * The calendar of each body over the fiscal years that any of its plans or reports covers: in other
 * years nothing tells that a document was to be expected. In the order the rows stand in.
 */
export function bodyCalendars(
  rows: readonly CoveredYear[],
  rounds: readonly ReportRound[],
  asOf: Month,
): BodyCalendar[] {
  const bodies = groupBy(rows, ({ body_id }) => body_id);
  return [...bodies].map(([body_id, ofBody]) => {
    const years = new Map(
      [...groupBy(ofBody, ({ fiscal_year }) => fiscal_year)].map(([year, ofYear]) => [
        year,
        slotsOf(ofYear, year, rounds, asOf),
      ]),
    );
    const slots = [...years.values()].flat().filter(({ kind }) => kind === 'report');
    const { body_name, province_th } = ofBody[0] as CoveredYear;
    return {
      ...{ body_id, body_name, province_th, years },
      n_due: slots.filter(({ state }) => isDue(state)).length,
      n_overdue: slots.filter(({ state }) => state === 'overdue').length,
    };
  });
}

function isDue(state: SlotState): boolean {
  return state === 'present' || state === 'overdue';
}

function slotsOf(
  rows: readonly CoveredYear[],
  year: number,
  rounds: readonly ReportRound[],
  asOf: Month,
): Slot[] {
  const plan = rows.find(({ kind }) => kind === 'plan');
  const reports = rows.filter(({ kind }) => kind === 'progress_report');
  const someRoundUnknown = reports.some(({ report_months: months }) => months === null);
  return [
    {
      ...{ kind: 'plan', months: null, state: plan ? 'present' : 'no_plan' },
      document_id: plan?.document_id ?? null,
    },
    ...rounds.map((round): Slot => {
      const report = reports.find(({ report_months: months }) => months === round.months);
      const missing = someRoundUnknown ? 'unknown_round' : missingState(round, year, asOf);
      return {
        ...{ kind: 'report', months: round.months, state: report ? 'present' : missing },
        document_id: report?.document_id ?? null,
      };
    }),
  ];
}

function missingState(round: ReportRound, fiscalYear: number, asOf: Month): SlotState {
  const due = dueSpan(round, fiscalYear);
  const now = monthOf(asOf.year, asOf.month);
  if (now < due.from) return 'not_due';
  return now <= due.by ? 'open' : 'overdue';
}

function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** The month of a date, by the clock of Thailand. */
export function monthOfDate(date: Date): Month {
  const inThailand = new Date(date.getTime() + 7 * 3_600_000);
  return { year: inThailand.getUTCFullYear() + 543, month: inThailand.getUTCMonth() + 1 };
}

/** A month as it stands in the address, such as 2569-11; null where it is none. */
export function maybeMonth(text: string): Month | null {
  const [, year, month] = /^(2[56]\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month ? { year: Number(year), month: Number(month) } : null;
}

/** A month for the address: see maybeMonth. */
export function writeMonth({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
