import { methodWords } from '../../format/words/method.ts';
import { stuckWords } from '../../format/words/stuck.ts';
import { stuck, stuckByUnit, stuckReports } from '../../queries/stuck.ts';
import { useFilter } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { Legend } from '../../ui/Legend.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { answerOf } from './answer.ts';
import { StuckList } from './StuckList.tsx';
import { StuckReports } from './StuckReports.tsx';
import { UnitChart } from './UnitChart.tsx';
import { UnitChips } from './UnitChips.tsx';
import './stuck.css';

/** Every project its latest report calls in progress: by unit, with money and time gone. */
export function StuckView() {
  const locale = useLocale();
  const filter = useFilter();
  const reports = useQuestion('stuckReports', [filter], (engine, signal) =>
    stuckReports(engine, filter, signal),
  );
  const units = useQuestion('stuckByUnit', [filter], (engine, signal) =>
    stuckByUnit(engine, filter, signal),
  );
  const projects = useQuestion('stuck', [filter], (engine, signal) =>
    stuck(engine, filter, signal),
  );
  return (
    <div className="page stuck">
      <h1>{locale.say(stuckWords.title)}</h1>
      <p className="answer stuck-answer" aria-live="polite">
        {reports.data ? answerOf(reports.data, filter.statuses, locale) : null}
      </p>
      <p className="quiet">
        {locale.say(stuckWords.signal)}{' '}
        <AddressLink to={{ view: 'method', measure: 'stuck_share', sort: null }}>
          {locale.say(methodWords.link)}
        </AddressLink>
      </p>
      <FilterChips />
      <UnitChips units={units.data ?? []} />
      <div className="stuck-top">
        <StuckReports reports={reports.data ?? []} state={reports.state} />
        <UnitChart units={units.data} state={units.state} />
      </div>
      <StuckList rows={projects.data ?? []} state={projects.state} />
      <Legend />
    </div>
  );
}
