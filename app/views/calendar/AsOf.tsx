import { formatMonth } from '../../format/month.ts';
import { inDigits } from '../../format/number.ts';
import { calendarWords } from '../../format/words/calendar.ts';
import { useAddress } from '../../shell/address.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { writeMonth, type Month } from './calendar.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const YEARS_BACK = 10;

/** Chooses the month as of which documents count as due; it stands in the address. */
export function AsOf({ month }: { month: Month }) {
  const locale = useLocale();
  const [, setAddress] = useAddress();
  const choose = (change: Partial<Month>) =>
    setAddress({ asof: writeMonth({ ...month, ...change }) });
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, at) => month.year + 1 - at);
  return (
    <div className="as-of no-print">
      <label>
        {locale.say(calendarWords.asOf)}{' '}
        <select
          value={month.month}
          onChange={(event) => choose({ month: Number(event.target.value) })}
        >
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one, locale.style)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {locale.say(calendarWords.asOfYear)}{' '}
        <select
          value={month.year}
          onChange={(event) => choose({ year: Number(event.target.value) })}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {inDigits(String(one), locale.style.digits)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
