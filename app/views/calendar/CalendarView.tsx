import { useState } from 'react';
import reference from '../../../data/reference/report_rounds.json';
import { formatMonth } from '../../format/month.ts';
import { calendarWords } from '../../format/words/calendar.ts';
import { coverage } from '../../queries/coverage.ts';
import { useAddress, useFilter } from '../../shell/address.ts';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AsOf } from './AsOf.tsx';
import {
  bodyCalendars,
  maybeMonth,
  monthOfDate,
  type BodyCalendar,
  type Month,
} from './calendar.ts';
import { CalendarLegend } from './CalendarLegend.tsx';
import { calendarColumns } from './columns.tsx';
import './calendar.css';

/** Which plans and reports of each body are at hand, and which are past their time and are not. */
export function CalendarView() {
  const locale = useLocale();
  const filter = useFilter();
  const [{ asof, sort }, setAddress] = useAddress();
  const [opened] = useState(() => monthOfDate(new Date()));
  const month = maybeMonth(asof) ?? opened;
  const { data, state } = useQuestion('coverage', [filter], (engine, signal) =>
    coverage(engine, filter, signal),
  );
  const bodies = bodyCalendars(data ?? [], reference.rounds, month);
  const years = [...new Set(bodies.flatMap((body) => [...body.years.keys()]))].sort(
    (a, b) => a - b,
  );
  return (
    <div className="page calendar">
      <h1>{locale.say(calendarWords.title)}</h1>
      <p className="answer" aria-live="polite">
        {bodies.length > 0 ? answerOf(bodies, month, locale) : null}
      </p>
      <p className="quiet">{locale.say(calendarWords.caveat)}</p>
      <AsOf month={month} />
      <FilterChips />
      <Panel
        title={locale.say(calendarWords.panel)}
        state={state}
        empty={bodies.length === 0}
        emptyText={locale.say(calendarWords.empty)}
        long
      >
        <DataTable
          caption={locale.say(calendarWords.caption)}
          columns={calendarColumns(years, locale)}
          rows={bodies}
          rowKey={({ body_id }) => body_id}
          initialSort="overdue.desc"
          sort={sort}
          onSort={(next) => setAddress({ sort: next })}
        />
        <CalendarLegend />
      </Panel>
      <Rounds />
    </div>
  );
}

function answerOf(bodies: readonly BodyCalendar[], month: Month, locale: Locale): string {
  const due = bodies.reduce((sum, body) => sum + body.n_due, 0);
  const overdue = bodies.reduce((sum, body) => sum + body.n_overdue, 0);
  return locale.say(calendarWords.answer, {
    month: formatMonth(month.month, locale.style, month.year),
    due: locale.count(due),
    found: locale.count(due - overdue),
    overdue: locale.count(overdue),
    bodies: locale.count(bodies.length),
  });
}

function Rounds() {
  const locale = useLocale();
  const { language } = locale.style;
  const named = (month: number) => formatMonth(month, locale.style);
  return (
    <section className="quiet">
      <p>
        {locale.say(calendarWords.assumed)}:{' '}
        {reference.rounds
          .map(({ months, due_from_month: from, due_by_month: by }) =>
            locale.say(calendarWords.round, {
              n: locale.count(months),
              ...{ from: named(from), by: named(by) },
            }),
          )
          .join(' · ')}
      </p>
      <p>{language === 'th' ? reference.source_th : reference.source_en}</p>
    </section>
  );
}
