import { useMemo, useState } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

/**
 * The first so many of a long list, and how many are left; a long list drawn whole holds the page up.
 * `more` adds `step` of them; `some` is the same array as long as list and limit are.
 */
export function useSome<T>(all: readonly T[], atOnce: number, step = atOnce * 4) {
  const [limit, setLimit] = useState(atOnce);
  const some = useMemo(() => all.slice(0, limit), [all, limit]);
  return { some, rest: all.length - some.length, more: () => setLimit(limit + step) };
}

/** Says how many of a list are not drawn yet, and draws more of them; nothing where none is left. */
export function MoreOf({ rest, more }: { rest: number; more: () => void }) {
  const locale = useLocale();
  if (rest === 0) return null;
  return (
    <button type="button" className="button more-of" onClick={more}>
      {locale.say(uiWords.moreLeft, { n: locale.count(rest) })}
    </button>
  );
}
