import { overviewWords } from '../format/words/overview.ts';
import { useLocale } from '../ui/Locale.tsx';
import { useSynthetic } from './PublishedProvider.tsx';

/** Says on every page, in print too, that all rows are invented; nothing where they are not. */
export function SyntheticStrip() {
  const locale = useLocale();
  const synthetic = useSynthetic();
  if (synthetic === null) return null;
  const { seed, bodies, years } = synthetic;
  return (
    <aside className="synthetic-strip" aria-label={locale.say(overviewWords.synthetic)}>
      <strong>{locale.say(overviewWords.synthetic)}</strong>{' '}
      {locale.say(overviewWords.syntheticStrip, {
        ...{ seed, n: locale.count(bodies), years: locale.years(...years) },
      })}
    </aside>
  );
}
