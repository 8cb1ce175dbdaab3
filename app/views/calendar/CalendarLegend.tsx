import { calendarWords } from '../../format/words/calendar.ts';
import { useLocale } from '../../ui/Locale.tsx';
import type { SlotState } from './calendar.ts';

const states: readonly SlotState[] = [
  'present',
  'overdue',
  'open',
  'not_due',
  'no_plan',
  'unknown_round',
];

/** The marks of the calendar with their words. */
export function CalendarLegend() {
  const locale = useLocale();
  return (
    <ul className="slot-legend" aria-label={locale.say(calendarWords.legend)}>
      {states.map((state) => (
        <li key={state}>
          <span className={`slot slot-${state}`} aria-hidden="true">
            {locale.say(state === 'no_plan' ? calendarWords.plan : calendarWords.monthsShort, {
              n: locale.count(6),
            })}
          </span>{' '}
          {locale.say(calendarWords.states[state])}
        </li>
      ))}
    </ul>
  );
}
