import { stuckWords } from '../../format/words/stuck.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { isPastPlan, quartersOver } from './clock.ts';

interface QuarterBoxesProps {
  /** Quarters ticked, 1 to 4; null where the document does not say. */
  quarters: readonly number[] | null;
  /** Months of the year gone at the report's date; null where not stated. */
  months: number | null;
}

/** The four quarters of the fiscal year, planned ones filled; hatched where none is stated. */
export function QuarterBoxes({ quarters, months }: QuarterBoxesProps) {
  const locale = useLocale();
  const stated = quarters !== null && quarters.length > 0;
  const words = stated
    ? locale.say(stuckWords.quartersSome, { list: quarters.join(', ') })
    : locale.say(stuckWords.quartersNone);
  const past = isPastPlan(quarters, months) === true;
  return (
    <span className="quarters" title={words}>
      <span className={stated ? 'quarter-row' : 'quarter-row quarter-unknown'} aria-hidden="true">
        {[1, 2, 3, 4].map((quarter) => (
          <span key={quarter} className={boxClass(quarter, quarters, months)}>
            {stated ? locale.count(quarter) : null}
          </span>
        ))}
      </span>
      <span className={stated ? 'unseen' : 'quiet'}>{words}</span>
      {past ? <span className="quarter-past">{locale.say(stuckWords.quartersPast)}</span> : null}
    </span>
  );
}

function boxClass(
  quarter: number,
  quarters: readonly number[] | null,
  months: number | null,
): string {
  const names = ['quarter'];
  if (quarters?.includes(quarter)) names.push('quarter-planned');
  if (quarter <= quartersOver(months)) names.push('quarter-over');
  return names.join(' ');
}
