import reference from '../../../data/reference/frameworks.json';
import { crosswalkWords } from '../../format/words/crosswalk.ts';
import { frameworks } from '../../format/words/labels.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { crosswalkRows, type Printed } from './crosswalk.ts';

/** Which printed missions are taken for one and the same, and why. */
export function CrosswalkPanel() {
  const locale = useLocale();
  const rows = crosswalkRows(reference);
  return (
    <Panel
      id="crosswalk"
      title={locale.say(crosswalkWords.title)}
      answer={locale.say(crosswalkWords.answer, { n: locale.count(rows.length) })}
      minHeight={0}
      long
    >
      <dl className="crosswalk">
        {rows.map(({ canonical, th, en, printed }) => (
          <div key={canonical}>
            <dt>
              {locale.say({ th, en })} <code>{canonical}</code>
            </dt>
            <dd>
              {printed.length === 0 ? (
                locale.say(crosswalkWords.none)
              ) : (
                <ul>
                  {printed.map((one) => (
                    <PrintedMission
                      key={`${one.framework}:${one.code}:${one.name}`}
                      printed={one}
                    />
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function PrintedMission({ printed }: { printed: Printed }) {
  const locale = useLocale();
  const { framework, code, name, th, en } = printed;
  return (
    <li>
      <span className="quiet">{locale.say(frameworks[framework])}</span>{' '}
      {code === null ? null : <strong>{locale.say(crosswalkWords.mission, { code })} </strong>}
      {name}
      <span className="sum-note">
        {locale.say(crosswalkWords.why)} {locale.say({ th, en })}
      </span>
    </li>
  );
}
