import { useEffect, useState, type FormEvent } from 'react';
import { documentWords } from '../../format/words/document.ts';
import { useAddress } from '../../shell/address.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { hitsAround, useFind, useFindText } from './useFind.ts';

/** Search within the document, steps through what was found, and the way to a line by number. */
export function FindBar({ lineCount }: { lineCount: number }) {
  return (
    <div className="find-bar">
      <FindForm />
      <LineForm lineCount={lineCount} />
    </div>
  );
}

function FindForm() {
  const locale = useLocale();
  const [find, setFind] = useFindText();
  const [typed, setTyped] = useState(find);
  useEffect(() => setTyped(find), [find]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void setFind(typed.trim() === '' ? null : typed.trim());
  };
  return (
    <form className="find-form" role="search" onSubmit={submit}>
      <label>
        {locale.say(documentWords.search)}
        <input
          className="field"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {locale.say(documentWords.searchDo)}
      </button>
      <Hits />
    </form>
  );
}

function Hits() {
  const locale = useLocale();
  const [{ doc, line }, setAddress] = useAddress();
  const { find, hits, state } = useFind(doc);
  if (find === '' || state.pending || state.stale) return <p className="quiet" role="status" />;
  const { at, previous, next } = hitsAround(hits, line ?? 0);
  const n = locale.count(hits.length);
  const text =
    hits.length === 0
      ? locale.say(documentWords.foundNone)
      : at > 0
        ? locale.say(documentWords.foundAt, { at: locale.count(at), n })
        : locale.say(documentWords.found, { n });
  const step = (to: number | null, words: 'previousHit' | 'nextHit', sign: string) => (
    <button
      type="button"
      className="button"
      aria-label={locale.say(documentWords[words])}
      disabled={to === null}
      onClick={() => void setAddress({ line: to, mark: null })}
    >
      {sign}
    </button>
  );
  return (
    <>
      <p role="status">{text}</p>
      {hits.length > 0 ? (
        <>
          {step(previous, 'previousHit', '↑')}
          {step(next, 'nextHit', '↓')}
        </>
      ) : null}
    </>
  );
}

function LineForm({ lineCount }: { lineCount: number }) {
  const locale = useLocale();
  const [{ line }, setAddress] = useAddress();
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(line === null ? '' : String(line)), [line]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number.parseInt(typed, 10);
    if (wanted >= 1 && wanted <= lineCount) void setAddress({ line: wanted, mark: null });
  };
  return (
    <form className="find-form" onSubmit={submit}>
      <label>
        {locale.say(documentWords.goToLine)}
        <input
          className="field find-line"
          type="number"
          min={1}
          max={lineCount}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {locale.say(documentWords.go)}
      </button>
    </form>
  );
}
