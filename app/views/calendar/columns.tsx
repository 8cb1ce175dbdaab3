import { calendarWords } from '../../format/words/calendar.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import type { BodyCalendar, Slot } from './calendar.ts';

/** The body, what of its reports is past its time, and the documents of each fiscal year. */
export function calendarColumns(
  years: readonly number[],
  locale: Locale,
): TableColumn<BodyCalendar>[] {
  return [
    {
      id: 'body',
      label: locale.say(calendarWords.colBody),
      wide: true,
      value: ({ body_name }) => body_name,
      cell: ({ body_id, body_name }) => (
        <AddressLink to={{ view: 'body', body: body_id }}>{body_name}</AddressLink>
      ),
    },
    {
      id: 'province',
      label: locale.say(calendarWords.colProvince),
      value: ({ province_th }) => province_th,
      cell: ({ province_th }) => province_th,
    },
    {
      id: 'overdue',
      label: locale.say(calendarWords.colOverdue),
      deciding: true,
      value: ({ n_overdue }) => n_overdue,
      cell: ({ n_overdue, n_due }) =>
        n_due === 0
          ? locale.say(calendarWords.nothingDue)
          : locale.say(calendarWords.overdueOf, {
              ...{ n: locale.count(n_overdue), all: locale.count(n_due) },
            }),
    },
    ...years.map((year): TableColumn<BodyCalendar> => ({
      id: `year-${year}`,
      label: locale.year(year),
      deciding: year === years.at(-1),
      cell: (body) => <Slots slots={body.years.get(year)} />,
    })),
  ];
}

function Slots({ slots }: { slots: readonly Slot[] | undefined }) {
  const locale = useLocale();
  if (slots === undefined) {
    const words = locale.say(calendarWords.noYear);
    return (
      <span className="quiet" title={words}>
        –<span className="unseen"> {words}</span>
      </span>
    );
  }
  return (
    <span className="slots">
      {slots.map((slot) => (
        <SlotMark key={slot.months ?? 'plan'} slot={slot} />
      ))}
    </span>
  );
}

function SlotMark({ slot }: { slot: Slot }) {
  const locale = useLocale();
  const { kind, months, state, document_id: id } = slot;
  const label =
    kind === 'plan'
      ? locale.say(calendarWords.plan)
      : locale.say(calendarWords.months, { n: locale.count(months ?? 0) });
  const words = `${label}: ${locale.say(calendarWords.states[state])}`;
  const mark = (
    <span className={`slot slot-${state}`} title={words}>
      <span aria-hidden="true">
        {months === null
          ? label
          : locale.say(calendarWords.monthsShort, { n: locale.count(months) })}
      </span>
      <span className="unseen">{words}</span>
    </span>
  );
  if (id === null) return mark;
  return <AddressLink to={{ view: 'document', doc: id }}>{mark}</AddressLink>;
}
