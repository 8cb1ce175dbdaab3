import { shellWords } from '../format/words/shell.ts';
import { useLocale } from '../ui/Locale.tsx';
import { useQuestion } from './useQuestion.ts';

/** What holds for every number, and the version of the data to cite. */
export function Foot() {
  const locale = useLocale();
  const { data } = useQuestion('dataVersion', [], (engine, signal) => engine.dataVersion(signal));
  return (
    <footer className="foot">
      <p>{locale.say(shellWords.signal)}</p>
      <p>
        {locale.say(shellWords.tagline)} · {locale.say(shellWords.fiscalYearNote)}
        {data ? ` · ${locale.say(shellWords.dataVersion)} ` : null}
        {data ? <span className="number">{data}</span> : null}
      </p>
    </footer>
  );
}
