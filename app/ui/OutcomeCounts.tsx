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

/** Documents by what came of a rule: a mark, a word and a number each; those of no document only where asked for. */
export function OutcomeCounts({ counts, metOnly = false }: { counts: Counts; metOnly?: boolean }) {
  const locale = useLocale();
  return (
    <ul className="outcomes">
      {outcomes
        .filter((outcome) => !metOnly || counts[outcome] > 0)
        .map((outcome) => (
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
