import { stuckWords } from '../../format/words/stuck.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import { clockFace, clockInWords } from './clock.ts';

const QUARTER_MARKS = [25, 50, 75];

interface FiscalClockProps {
  fiscalYear: number | null;
  months: number | null;
  /** Draw it large, with its sentence beside it. */
  large?: boolean;
}

/** The fiscal year as a bar: what is gone filled, the report's date marked, and the same in words. */
export function FiscalClock({ fiscalYear, months, large }: FiscalClockProps) {
  const locale = useLocale();
  const face = clockFace(fiscalYear, months);
  const words = clockInWords(face, locale);
  if (face === null) {
    return (
      <span title={words}>
        <NothingMark kind="not_stated" />
        <span className="unseen"> {words}</span>
      </span>
    );
  }
  const at = face.share * 100;
  return (
    <span className={large ? 'clock clock-large' : 'clock'} title={words}>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="clock-year" x="0" y="2" width="100" height="8" />
        <rect className="clock-gone" x="0" y="2" width={at} height="8" />
        {QUARTER_MARKS.map((x) => (
          <line key={x} className="clock-quarter" x1={x} x2={x} y1="2" y2="10" />
        ))}
        <line className="clock-date" x1={at} x2={at} y1="0" y2="12" />
      </svg>
      <span aria-hidden={!large || undefined}>
        {large ? words : locale.say(stuckWords.clockShort, { gone: face.months })}
      </span>
      {large ? (
        <span className="quiet">
          {locale.say(stuckWords.clockDays, {
            gone: locale.count(face.days),
            all: locale.count(face.daysInYear),
          })}
        </span>
      ) : (
        <span className="unseen">{words}</span>
      )}
    </span>
  );
}
