import { units } from '../format/words/units.ts';
import { outcomeWords } from '../format/words/outcomes.ts';
import { useLocale } from './Locale.tsx';
import './outcomes.css';

interface Counts {
  readonly flagged: number;
  readonly clear: number;
  readonly not_judged: number;
}

const outcomes = ['flagged', 'clear', 'not_judged'] as const;

/** Documents by what came of a rule: a mark, a word and a number each, none left out. */
export function OutcomeCounts({ counts }: { counts: Counts }) {
  const locale = useLocale();
  return (
    <ul className="outcomes">
      {outcomes.map((outcome) => (
        <li
          key={outcome}
          className={`outcome outcome-${outcome}`}
          data-none={counts[outcome] === 0}
        >
          <span className="outcome-mark" aria-hidden="true" />
          {locale.say(outcomeWords[outcome])}{' '}
          {locale.say(units.documents, { n: locale.count(counts[outcome]) })}
        </li>
      ))}
    </ul>
  );
}
