import { stuckWords } from '../../format/words/stuck.ts';
import type { StuckReport } from '../../queries/stuck.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import { MoreOf, useSome } from '../../ui/Some.tsx';
import { reportName } from './answer.ts';
import { FiscalClock } from './FiscalClock.tsx';

/** Reports drawn at first: each has a clock of its own. */
const AT_ONCE = 12;

/** The reports the page is made from, each with the clock of its fiscal year. */
export function StuckReports(props: { reports: readonly StuckReport[]; state: PanelState }) {
  const locale = useLocale();
  const { reports, state } = props;
  const { some, rest, more } = useSome(reports, AT_ONCE);
  return (
    <Panel
      title={locale.say(stuckWords.reports)}
      state={state}
      empty={reports.length === 0}
      emptyText={locale.say(stuckWords.noReport)}
      minHeight={200}
    >
      <ul className="stuck-reports">
        {some.map((report) => (
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
      <MoreOf rest={rest} more={more} />
    </Panel>
  );
}
