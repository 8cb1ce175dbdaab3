import { calledBy } from '../../../data/measures/catalogue.ts';
import { statementOf, type Measure } from '../../../data/measures/measure.ts';
import { methodWords } from '../../format/words/method.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale } from '../../ui/Locale.tsx';

/** One measure: formula, unit, sources, what to mind, what NULL means, and its SQL folded away. */
export function MeasureEntry({ measure, isNamed }: { measure: Measure; isNamed: boolean }) {
  const locale = useLocale();
  const { id, name, formula, unit, caveats, nullMeans, kind } = measure;
  const sources = Object.entries(measure.sources);
  const called = calledBy(measure);
  return (
    <article
      id={`measure-${id}`}
      className={isNamed ? 'method-entry method-named' : 'method-entry'}
      tabIndex={-1}
      aria-labelledby={`name-${id}`}
    >
      <h3 id={`name-${id}`}>
        {locale.say(name)} <code>{id}</code>
      </h3>
      <dl className="facts">
        <dt>{locale.say(methodWords.formula)}</dt>
        <dd>{locale.say(formula)}</dd>
        <dt>{locale.say(methodWords.unit)}</dt>
        <dd>
          {locale.say(unit)} · {locale.say(methodWords[kind])}
        </dd>
        <dt>{locale.say(methodWords.sources)}</dt>
        <dd>
          {sources.length === 0 ? locale.say(methodWords.noSources) : null}
          {sources.map(([table, columns]) => (
            <span key={table} className="method-source">
              <code>{table}</code>: {columns.join(', ')}
            </span>
          ))}
        </dd>
        <dt>{locale.say(methodWords.nothing)}</dt>
        <dd>{locale.say(nullMeans ?? methodWords.never)}</dd>
        {caveats.length > 0 ? (
          <>
            <dt>{locale.say(methodWords.caveats)}</dt>
            <dd>
              <ul>
                {caveats.map((caveat) => (
                  <li key={caveat.en}>{locale.say(caveat)}</li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
        {called.length > 0 ? (
          <>
            <dt>{locale.say(methodWords.calls)}</dt>
            <dd>
              {called.map((other) => (
                <span key={other.id} className="method-source">
                  <AddressLink to={{ measure: other.id }}>{locale.say(other.name)}</AddressLink>
                </span>
              ))}
            </dd>
          </>
        ) : null}
      </dl>
      <details>
        <summary>{locale.say(methodWords.sql)}</summary>
        <pre tabIndex={0} aria-label={`SQL ${id}`}>
          {statementOf(measure)}
        </pre>
      </details>
    </article>
  );
}
