import { downloadText, fileNameOf } from '../../export/download.ts';
import { signalWords } from '../../format/words/signals.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { signalsCsv } from './csv.ts';
import type { Weighed } from './model.ts';

/** Saves scores, bands and components of every body as CSV that Excel opens in Thai. */
export function CsvButton({ weighed, year }: { weighed: Weighed; year: number }) {
  const locale = useLocale();
  const { data: version } = useQuestion('dataVersion', [], (engine, signal) =>
    engine.dataVersion(signal),
  );
  const save = (dataVersion: string) => {
    const csv = signalsCsv(weighed, { locale, year, dataVersion, linkTo });
    const name = fileNameOf(['signals', String(year), dataVersion], 'csv');
    downloadText(name, csv, 'text/csv;charset=utf-8');
  };
  return (
    <button
      type="button"
      className="button"
      disabled={version === undefined || weighed.bands === undefined}
      onClick={() => version !== undefined && save(version)}
    >
      {locale.say(signalWords.download, { n: locale.count(weighed.table.bodies.length) })}
    </button>
  );
}

/** This very view, weights and all, with the reasons of a body open. */
function linkTo(bodyId: string): string {
  const here = new URL(window.location.href);
  here.searchParams.set('why', bodyId);
  return here.href;
}
