import { useEffect, useState } from 'react';
import { shellWords } from '../format/words/shell.ts';
import { useLocale } from '../ui/Locale.tsx';
import { useAddress } from './address.ts';

const TYPING_PAUSE_MS = 300;

/** The words that are searched for; the address follows a moment after the last key. */
export function SearchField() {
  const locale = useLocale();
  const [{ q }, setAddress] = useAddress();
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  useEffect(() => {
    if (typed === q) return;
    const wait = setTimeout(
      () => setAddress({ q: typed }, { history: 'replace' }),
      TYPING_PAUSE_MS,
    );
    return () => clearTimeout(wait);
  }, [typed, q, setAddress]);
  return (
    <label className="filter">
      {locale.say(shellWords.filterSearch)}
      <input
        className="field"
        type="search"
        value={typed}
        placeholder={locale.say(shellWords.searchHint)}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  );
}
