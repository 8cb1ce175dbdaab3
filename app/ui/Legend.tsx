import type { nothings } from '../format/words/labels.ts';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

const marks = [
  ['zero', uiWords.markZero],
  ['not_stated', uiWords.markNotStated],
  ['no_budget', uiWords.markNoBudget],
  ['not_read', uiWords.markNotRead],
] as const satisfies readonly (readonly [keyof typeof nothings, object])[];

/** How to read the four kinds of nothing and the mark of doubt; once a page. */
export function Legend() {
  const locale = useLocale();
  return (
    <ul className="legend" aria-label={locale.say(uiWords.howToRead)}>
      {marks.map(([kind, text]) => (
        <li key={kind} className={`nothing-${kind}`}>
          {kind === 'zero' ? null : (
            <span className="nothing-swatch" aria-hidden="true">
              {kind === 'not_read' ? '?' : null}
            </span>
          )}{' '}
          {locale.say(text)}
        </li>
      ))}
      <li>
        <span className="unsure" aria-hidden="true">
          ≈
        </span>{' '}
        {locale.say(uiWords.markUnsure)}
      </li>
    </ul>
  );
}
