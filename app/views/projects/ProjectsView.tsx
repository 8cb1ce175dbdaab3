import { projectWords } from '../../format/words/projects.ts';
import { hitPlaces, projectHits, type HitPlace } from '../../queries/projectHits.ts';
import { useAddress, useFilter } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { useNames } from '../../shell/PublishedProvider.tsx';
import { SearchField } from '../../shell/SearchField.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { hitColumns } from './columns.tsx';
import './projects.css';

/** Rows of one table at most: more are no list that anyone reads. */
const AT_MOST = 20_000;

/** Projects found by words of their names: how many, in which provinces, and the rows of these. */
export function ProjectsView() {
  const locale = useLocale();
  const [{ q }] = useAddress();
  const narrow = useNarrow();
  return (
    <div className="page">
      <h1>{locale.say(projectWords.title)}</h1>
      {narrow ? (
        <div className="project-search">
          <SearchField />
        </div>
      ) : null}
      <FilterChips />
      {q.trim() === '' ? <p>{locale.say(projectWords.hint)}</p> : <Hits words={q} />}
    </div>
  );
}

function Hits({ words }: { words: string }) {
  const locale = useLocale();
  const filter = useFilter();
  const known = useNames();
  const { data: places, state } = useQuestion('hitPlaces', [words], (engine, signal) =>
    hitPlaces(engine, words, signal, known),
  );
  const chosen = filter.provinces.length > 0 || filter.bodies.length > 0;
  // Without a choice the province with most of them: its rows alone are loaded.
  const [first] = places ?? [];
  const shown = chosen || !first?.province_code ? filter.provinces : [first.province_code];
  return (
    <>
      <p className="answer" aria-live="polite">
        {places ? answerOf(places, words, locale) : null}
      </p>
      <p className="quiet">{locale.say(projectWords.counted)}</p>
      <Panel title={locale.say(projectWords.places)} state={state} minHeight={120}>
        <Places places={places ?? []} shown={shown} />
      </Panel>
      {places ? <Rows words={words} provinces={shown} places={places} /> : null}
    </>
  );
}

function answerOf(places: readonly HitPlace[], words: string, locale: Locale): string {
  const total = places.reduce((sum, place) => sum + place.n_projects, 0);
  if (total === 0) return locale.say(projectWords.answerNone, { words });
  return locale.say(projectWords.answer, {
    n: locale.count(total),
    provinces: locale.count(places.filter((place) => place.province_code !== null).length),
    words,
  });
}

function Places({ places, shown }: { places: readonly HitPlace[]; shown: readonly string[] }) {
  const locale = useLocale();
  return (
    <ul className="hit-places">
      {places.map(({ province_code: code, province_th: name, n_projects: n }) => (
        <li key={code ?? ''}>
          {code === null ? (
            locale.say(projectWords.unknownPlace)
          ) : (
            <AddressLink to={{ prov: [code], bodies: null }} current={shown.includes(code)}>
              {name ?? code}
            </AddressLink>
          )}{' '}
          <span className="quiet">{locale.count(n)}</span>
        </li>
      ))}
    </ul>
  );
}

interface RowsProps {
  words: string;
  provinces: readonly string[];
  places: readonly HitPlace[];
}

function Rows({ words, provinces, places }: RowsProps) {
  const locale = useLocale();
  const [{ sort }, setAddress] = useAddress();
  const filter = { ...useFilter(), provinces };
  const { data = [], state } = useQuestion('projectHits', [words, filter], (engine, signal) =>
    projectHits(engine, words, filter, AT_MOST, signal),
  );
  const names = places
    .filter(({ province_code: code }) => code !== null && provinces.includes(code))
    .map(({ province_th: name, province_code: code }) => name ?? code);
  return (
    <Panel
      title={locale.say(projectWords.rows)}
      state={state}
      empty={data.length === 0}
      emptyText={locale.say(projectWords.empty)}
      minHeight={480}
      long
    >
      {names.length > 0 && names.length < places.length ? (
        <p className="quiet">{locale.say(projectWords.shownOf, { names: names.join(', ') })}</p>
      ) : null}
      {data.length === AT_MOST ? (
        <p className="quiet">{locale.say(projectWords.cut, { n: locale.count(AT_MOST) })}</p>
      ) : null}
      <DataTable
        caption={locale.say(projectWords.caption)}
        columns={hitColumns(locale)}
        rows={data}
        rowKey={({ project_id: id }) => id}
        sort={sort}
        onSort={(next) => setAddress({ sort: next })}
      />
    </Panel>
  );
}
