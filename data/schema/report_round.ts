/** A round of reports of a fiscal year, as data/reference/report_rounds.json lists it. */
export interface ReportRound {
  readonly months: number;
  /** Calendar year of its months: the fiscal year's number plus this. */
  readonly calendar_year_offset: number;
  /** Calendar months, 1 to 12. */
  readonly due_from_month: number;
  readonly due_by_month: number;
}

/** A month of a calendar year, Buddhist Era, as a number to compare. */
export function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The first and the last month in which a fiscal year's report of a round is taken to be due: see monthOf. */
export function dueSpan(round: ReportRound, fiscalYear: number): { from: number; by: number } {
  const year = fiscalYear + round.calendar_year_offset;
  return { from: monthOf(year, round.due_from_month), by: monthOf(year, round.due_by_month) };
}
