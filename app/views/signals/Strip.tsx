import { memo } from 'react';
import { components } from '../../../data/measures/components.ts';
import { signalWords } from '../../format/words/signals.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { sharesOf } from './answer.ts';
import type { Weighed } from './model.ts';

type Shown = Pick<Weighed, 'table' | 'weights'>;

/**
 * The components of a body side by side, each as wide as its weight: filled as far as it is surely
 * a signal, hatched as far as it may be one, dashed where it cannot be judged.
 */
export function Strip({ weighed, body }: { weighed: Shown; body: number }) {
  const { matrix } = weighed.table;
  return (
    <ul className="signal-strip">
      {components.map((component, index) => {
        const weight = weighed.weights[index] ?? 0;
        if (weight === 0) return null;
        const at = body * components.length + index;
        return (
          <Part
            key={component.id}
            component={component}
            weight={weight}
            isJudged={matrix.judged[at] === 1}
            low={matrix.low[at]!}
            high={matrix.high[at]!}
          />
        );
      })}
    </ul>
  );
}

interface PartProps {
  component: (typeof components)[number];
  weight: number;
  isJudged: boolean;
  low: number;
  high: number;
}

/** Drawn again only where its own weight or share is another: hundreds stand on a page. */
const Part = memo(function Part({ component, weight, isJudged, low, high }: PartProps) {
  const locale = useLocale();
  const value = isJudged ? sharesOf(low, high, locale) : locale.say(signalWords.notJudged);
  const told = locale.say(signalWords.stripPart, { name: locale.say(component.name), value });
  return (
    <li style={{ flexGrow: weight }} title={told}>
      <span className={isJudged ? 'signal-bar' : 'signal-bar signal-bar-none'} aria-hidden="true">
        {isJudged ? (
          <>
            <span className="signal-open" style={{ width: `${high * 100}%` }} />
            <span className="signal-sure" style={{ width: `${low * 100}%` }} />
          </>
        ) : null}
      </span>
      <span className="signal-label" aria-hidden="true">
        {locale.say(component.short)}
      </span>
      <span className="unseen">{told}</span>
    </li>
  );
});
