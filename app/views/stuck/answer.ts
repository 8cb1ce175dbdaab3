import { stuckWords } from '../../format/words/stuck.ts';
import type { StuckReport } from '../../queries/stuck.ts';
import type { Locale } from '../../ui/Locale.tsx';

/** The page's finding in one sentence: number, share, period, year and whose report. */
export function answerOf(
  reports: readonly StuckReport[],
  statuses: readonly string[],
  locale: Locale,
): string {
  if (reports.length === 0) return locale.say(stuckWords.noReport);
  if (statuses.length > 0 && !statuses.includes('in_progress')) {
    return locale.say(stuckWords.statusExcluded);
  }
  const all = sum(reports, 'n_projects');
  if (all === 0) return locale.say(stuckWords.noProjects);
  const n = sum(reports, 'n_in_progress');
  const values = { n: locale.count(n), all: locale.count(all), share: locale.share(n / all) };
  return [locale.say(stuckWords.answer, values), ...sourcesOf(reports, locale)].join(' · ');
}

function sum(reports: readonly StuckReport[], part: 'n_projects' | 'n_in_progress'): number {
  return reports.reduce((total, report) => total + report[part], 0);
}

function sourcesOf(reports: readonly StuckReport[], locale: Locale): string[] {
  const [first] = reports;
  if (first && reports.length === 1) {
    return [reportName(first, locale), ...(first.body_name === null ? [] : [first.body_name])];
  }
  const periods = new Set(reports.map((report) => reportName(report, locale)));
  const [period] = periods;
  const count = locale.say(stuckWords.fromReports, { n: locale.count(reports.length) });
  return periods.size === 1 && period !== undefined ? [period, count] : [count];
}

/** A report by its period and year, as far as it states them. */
export function reportName(
  report: Pick<StuckReport, 'fiscal_year' | 'report_months'>,
  locale: Locale,
): string {
  const { fiscal_year: year, report_months: months } = report;
  if (year === null) return locale.say(stuckWords.fromReportNoYear);
  if (months === null) return locale.say(stuckWords.fromReportNoMonths, { year });
  return locale.say(stuckWords.fromReport, { months, year });
}
