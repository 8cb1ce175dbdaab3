import { compareWords } from '../../format/words/compare.ts';
import { statusShares, type StatusShare } from '../../queries/statusShares.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { useOpenDoor } from '../../shell/openDoor.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { BarChart } from '../../ui/BarChart.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { statusMarks } from './charts/statusShares.ts';
import { Missing } from './Missing.tsx';
import type { Shown } from './useShown.ts';

/** The statuses of the reports of the bodies shown, over every status. */
export function useShares({ filter }: Shown) {
  const asked = { ...filter, statuses: [] };
  return useQuestion('statusShares', [asked], (engine, signal) =>
    statusShares(engine, asked, signal),
  );
}

/** Status of the projects in the reports; bodies without a report are named as not assessable. */
export function StatusPanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const { data = [], state } = useShares(shown);
  const reported = data.filter(({ n_report: n }) => n > 0);
  const without = data.filter(({ n_report: n }) => n === 0);
  return (
    <Panel
      title={locale.say(compareWords.statuses)}
      answer={reported.length > 0 ? locale.say(compareWords.statusesAnswer) : null}
      state={state}
      empty={data.length === 0}
    >
      {reported.map((row) => (
        <StatusBars key={row.body_id} row={row} />
      ))}
      <Missing text={locale.say(compareWords.noReport)} bodies={without} />
    </Panel>
  );
}

function StatusBars({ row }: { row: StatusShare }) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const [{ status }, setAddress] = useAddress();
  const marks = statusMarks(row, status, locale);
  return (
    <div className="multiple" data-body={row.body_id}>
      <h3>{row.body_name}</h3>
      <p className="quiet">{reportName(row, locale)}</p>
      <BarChart
        label={`${locale.say(compareWords.statuses)}: ${row.body_name}`}
        columns={[locale.say(compareWords.name), locale.say(compareWords.colProjects)]}
        marks={marks}
        max={Math.max(1, row.n_projects)}
        names="above"
        textRoom={88}
        onPick={(key) => setAddress({ status: toggled(status, key) })}
        onDoor={openDoor}
      />
    </div>
  );
}

function reportName(row: StatusShare, locale: Locale): string {
  const years = row.fiscal_years.map((year) => locale.year(year)).join(', ');
  return locale.say(compareWords.statusesOf, { years, n: locale.count(row.n_projects) });
}
