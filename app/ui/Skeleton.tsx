import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

/** Grey lines in the place of an answer that is on its way. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const locale = useLocale();
  return (
    <div className="skeleton" role="status">
      <p className="unseen">{locale.say(uiWords.loading)}</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
