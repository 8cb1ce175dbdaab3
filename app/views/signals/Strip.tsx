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
            range={matrix.judged[at] === 1 ? [matrix.low[at]!, matrix.high[at]!] : null}
          />
        );
      })}
    </ul>
  );
}

interface PartProps {
  component: (typeof components)[number];
  weight: number;
  range: readonly [number, number] | null;
}

function Part({ component, weight, range }: PartProps) {
  const locale = useLocale();
  const value = range ? sharesOf(range[0], range[1], locale) : locale.say(signalWords.notJudged);
  const told = locale.say(signalWords.stripPart, { name: locale.say(component.name), value });
  return (
    <li style={{ flexGrow: weight }} title={told}>
      <span className={range ? 'signal-bar' : 'signal-bar signal-bar-none'} aria-hidden="true">
        {range ? (
          <>
            <span className="signal-open" style={{ width: `${range[1] * 100}%` }} />
            <span className="signal-sure" style={{ width: `${range[0] * 100}%` }} />
          </>
        ) : null}
      </span>
      <span className="signal-label" aria-hidden="true">
        {locale.say(component.short)}
      </span>
      <span className="unseen">{told}</span>
    </li>
  );
}
