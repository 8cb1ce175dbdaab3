import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

/** Says that a value, or some cells of a sum, were read with doubt. */
export function Unsure({ cells }: { cells?: number }) {
  const locale = useLocale();
  const detail =
    cells === undefined
      ? locale.say(uiWords.unsure)
      : locale.say(uiWords.unsureCells, { n: locale.count(cells) });
  return (
    <span className="unsure" title={detail}>
      <span aria-hidden="true">≈</span>
      <span className={cells === undefined ? '' : 'unseen'}> {detail}</span>
    </span>
  );
}
