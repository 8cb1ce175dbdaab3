import type { ReactNode } from 'react';
import { shellWords } from '../format/words/shell.ts';
import { isNarrow } from '../queries/scope.ts';
import { useLocale } from '../ui/Locale.tsx';
import { Panel } from '../ui/Panel.tsx';
import { AddressLink } from './AddressLink.tsx';
import { useAddress, useFilter, type ViewName } from './address.ts';
import { useBodies } from './Filters.tsx';
import { provincesOfBodies } from './filterChoices.ts';
import { useNational } from './useNational.ts';
import './narrow.css';

/**
 * Shows a page of rows once it is narrowed down: with a whole country's rows a province or bodies
 * are chosen first, so that nothing large is loaded unasked.
 */
export function NarrowFirst({ view, children }: { view: ViewName; children: ReactNode }) {
  const national = useNational();
  const filter = useFilter();
  const [{ body, doc }] = useAddress();
  if (national === undefined) return null;
  if (!national) return children;
  const isOfOne = (view === 'body' && body !== '') || (view === 'document' && doc !== '');
  if (isOfOne) return children;
  if (!isNarrow(filter)) return <ChooseProvince view={view} />;
  return (
    <>
      <Chosen />
      {children}
    </>
  );
}

function ChooseProvince({ view }: { view: ViewName }) {
  const locale = useLocale();
  const { data, state } = useBodies();
  const provinces = provincesOfBodies(data ?? []);
  const bodies = locale.count(data?.length ?? 0);
  return (
    <div className="page">
      <h1>{locale.say(shellWords[view])}</h1>
      <p className="answer">{locale.say(shellWords.narrowFirst)}</p>
      <Panel
        title={locale.say(shellWords.narrowChoose)}
        answer={locale.say(shellWords.narrowCount, {
          provinces: locale.count(provinces.length),
          bodies,
        })}
        state={state}
        minHeight={480}
      >
        <ul className="provinces">
          {provinces.map(({ code, name, bodies: count }) => (
            <li key={code}>
              <AddressLink to={{ prov: [code] }}>{name}</AddressLink>{' '}
              <span className="quiet">
                {locale.say(shellWords.narrowBodies, { n: locale.count(count) })}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** Which part of the country is shown, and the way to another. */
function Chosen() {
  const locale = useLocale();
  const [{ prov }] = useAddress();
  const { data } = useBodies();
  const names = provincesOfBodies(data ?? [])
    .filter(({ code }) => prov.includes(code))
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="quiet narrow-chosen no-print">
      {locale.say(shellWords.narrowChosen, { names: names.join(', ') })}{' '}
      <AddressLink to={{ prov: null, bodies: null }}>
        {locale.say(shellWords.narrowOther)}
      </AddressLink>
    </p>
  );
}
