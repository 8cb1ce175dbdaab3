import { useEffect } from 'react';
import { measures } from '../../../data/measures/catalogue.ts';
import type { MeasureGroup } from '../../../data/measures/measure.ts';
import { methodWords } from '../../format/words/method.ts';
import { useAddress } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CrosswalkPanel } from './CrosswalkPanel.tsx';
import { IndexMethod } from './IndexMethod.tsx';
import { MeasureEntry } from './MeasureEntry.tsx';
import './method.css';

const groups: readonly MeasureGroup[] = [
  'money',
  'progress',
  'plan',
  'risk',
  'documents',
  'signals',
];

/** How every number is worked out, from the catalogue it is worked out with. */
export function MethodView() {
  const locale = useLocale();
  const [{ measure }] = useAddress();
  useEffect(() => {
    const entry = measure === '' ? null : document.getElementById(`measure-${measure}`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [measure]);
  return (
    <div className="page method">
      <h1>{locale.say(methodWords.title)}</h1>
      <p className="answer">
        {locale.say(methodWords.answer, { n: locale.count(measures.length) })}
      </p>
      <p className="quiet">{locale.say(methodWords.about)}</p>
      <Contents />
      <IndexMethod />
      <CrosswalkPanel />
      {groups.map((group) => (
        <Panel key={group} title={locale.say(methodWords[group])} minHeight={0} long>
          {measures
            .filter((one) => one.group === group)
            .map((one) => (
              <MeasureEntry key={one.id} measure={one} isNamed={one.id === measure} />
            ))}
        </Panel>
      ))}
    </div>
  );
}

function Contents() {
  const locale = useLocale();
  return (
    <Panel title={locale.say(methodWords.contents)} minHeight={0}>
      <dl className="method-contents">
        {groups.map((group) => (
          <div key={group}>
            <dt>{locale.say(methodWords[group])}</dt>
            <dd>
              <ul>
                {measures
                  .filter((one) => one.group === group)
                  .map((one) => (
                    <li key={one.id}>
                      <AddressLink to={{ measure: one.id }}>{locale.say(one.name)}</AddressLink>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
