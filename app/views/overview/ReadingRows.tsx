import { useEffect, useState } from 'react';
import { overviewWords } from '../../format/words/overview.ts';
import { useLocale } from '../../ui/Locale.tsx';

/** Longer than this, waiting is told. */
const PATIENCE_MS = 300;

/** Says that rows are being read, once that takes longer than a moment. */
export function ReadingRows({ active }: { active: boolean }) {
  const locale = useLocale();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!active) return setLong(false);
    const wait = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(wait);
  }, [active]);
  return (
    <div role="status">
      {active && isLong ? (
        <p className="reading-rows">
          <span className="reading-bar" aria-hidden="true" />
          {locale.say(overviewWords.reading)}
        </p>
      ) : null}
    </div>
  );
}
