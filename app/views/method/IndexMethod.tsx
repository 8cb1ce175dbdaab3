import { components, type Component } from '../../../data/measures/components.ts';
import { methodWords } from '../../format/words/method.ts';
import { DRAWS, SEED } from '../../ranking/bands.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';

const steps = [
  methodWords.indexItems,
  methodWords.indexJudged,
  methodWords.indexScore,
  methodWords.indexRanked,
  methodWords.indexEqual,
  methodWords.indexBand,
  methodWords.indexPeers,
] as const;

/** How the signal index is put together, and which measure judges which component. */
export function IndexMethod() {
  const locale = useLocale();
  const list: readonly Component[] = components;
  return (
    <Panel
      id="index"
      title={locale.say(methodWords.index)}
      answer={locale.say(methodWords.indexSteps)}
      minHeight={0}
      long
    >
      <ol className="method-steps">
        {steps.map((step) => (
          <li key={step.en}>{locale.say(step, { draws: DRAWS, seed: String(SEED) })}</li>
        ))}
      </ol>
      <ul className="method-components">
        {list.map((component) => (
          <li key={component.id}>
            <strong>{locale.say(component.name)}</strong>
            {component.parts.map((part) => (
              <span key={part.id} className="method-source">
                <AddressLink to={{ measure: part.measure }}>
                  {locale.say(part.items)} · {locale.say(part.found)}
                </AddressLink>
              </span>
            ))}
            {component.parts.length > 1 ? (
              <span className="sum-note">{locale.say(methodWords.parts)}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
