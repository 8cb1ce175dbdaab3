import { shellWords } from '../format/words/shell.ts';
import { find } from '../queries/find.ts';
import { useDoors } from '../ui/EvidenceButton.tsx';
import { useLocale } from '../ui/Locale.tsx';
import { ErrorState } from '../ui/Panel.tsx';
import { AddressLink } from './AddressLink.tsx';
import { useAddress } from './address.ts';
import { useNames } from './PublishedProvider.tsx';
import { useQuestion } from './useQuestion.ts';

const AT_MOST = 6;

/** The bodies and projects whose names hold the words searched for; nothing before a search. */
export function SearchHits() {
  const [{ q }] = useAddress();
  return q.trim() === '' ? null : <Hits words={q} />;
}

function Hits({ words }: { words: string }) {
  const locale = useLocale();
  const doors = useDoors();
  const names = useNames();
  const { data, state } = useQuestion('find', [words], (engine, signal) =>
    find(engine, words, AT_MOST, signal, names),
  );
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (data === undefined)
    return (
      <p className="waiting quiet" role="status">
        {locale.say(shellWords.searching)}
      </p>
    );
  const { bodies, projects, total } = data;
  const counts = { bodies: locale.count(bodies.length), projects: locale.count(total) };
  return (
    <div className="hits">
      <p className="quiet" role="status">
        {locale.say(shellWords.searchFound, counts)}
      </p>
      <ul>
        {bodies.map(({ body_id: id, name_th: name }) => (
          <li key={id}>
            <AddressLink to={{ view: 'body', body: id, q: null, ev: null, sum: null, sort: null }}>
              {name}
            </AddressLink>
          </li>
        ))}
        {projects.map(({ project_id: id, name, body_name: body, evidence_id: evidence }) => (
          <li key={id}>
            <button type="button" className="door" onClick={() => doors.openEvidence(evidence)}>
              {name}
            </button>
            <span className="sum-note">{body}</span>
          </li>
        ))}
      </ul>
      {total > projects.length ? (
        <p>
          <AddressLink to={{ view: 'projects', ev: null, sum: null, sort: null }}>
            {locale.say(shellWords.searchAll)}
          </AddressLink>
        </p>
      ) : null}
    </div>
  );
}
