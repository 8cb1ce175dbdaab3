import { stuckWords } from '../../format/words/stuck.ts';
import type { StuckReport } from '../../queries/stuck.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import { reportName } from './answer.ts';
import { FiscalClock } from './FiscalClock.tsx';

/** The reports the page is made from, each with the clock of its fiscal year. */
export function StuckReports(props: { reports: readonly StuckReport[]; state: PanelState }) {
  const locale = useLocale();
  const { reports, state } = props;
  return (
    <Panel
      title={locale.say(stuckWords.reports)}
      state={state}
      empty={reports.length === 0}
      emptyText={locale.say(stuckWords.noReport)}
      minHeight={200}
    >
      <ul className="stuck-reports">
        {reports.map((report) => (
          <li key={report.document_id}>
            <h3>
              <AddressLink to={{ view: 'document', doc: report.document_id, line: null, ev: null }}>
                {report.body_name ?? locale.say(stuckWords.bodyUnknown)}
              </AddressLink>
            </h3>
            <p className="quiet">
              {reportName(report, locale)} ·{' '}
              {locale.say(stuckWords.reportCount, {
                n: locale.count(report.n_in_progress),
                all: locale.count(report.n_projects),
              })}
            </p>
            <FiscalClock fiscalYear={report.fiscal_year} months={report.report_months} large />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
