/** First day of a fiscal year: 1 October of the year before, as a day of the Common Era in UTC. */
export function fiscalYearStart(fiscalYear: number): Date {
  return new Date(Date.UTC(fiscalYear - 543 - 1, 9, 1));
}

/** Last day of the first so many months of a fiscal year, in UTC. */
export function fiscalPeriodEnd(fiscalYear: number, months: number): Date {
  return new Date(Date.UTC(fiscalYear - 543 - 1, 9 + months, 0));
}

/**
 * Share of the fiscal year gone at the end of the period a report covers, 0 to 1, counted in
 * months of twelve; null where the report does not say how many months it covers.
 */
export function shareOfYearGone(reportMonths: number | null): number | null {
  return reportMonths === null ? null : Math.min(Math.max(reportMonths, 0), 12) / 12;
}
