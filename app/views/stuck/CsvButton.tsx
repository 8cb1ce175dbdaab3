import { downloadText, fileNameOf } from '../../export/download.ts';
import { stuckWords } from '../../format/words/stuck.ts';
import type { StuckProject } from '../../queries/stuck.ts';
import { hrefOf } from '../../shell/address.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { stuckCsv } from './csv.ts';

/** Saves the rows in sight as CSV that Excel opens in Thai. */
export function CsvButton({ rows }: { rows: readonly StuckProject[] }) {
  const locale = useLocale();
  const { data: version } = useQuestion('dataVersion', [], (engine, signal) =>
    engine.dataVersion(signal),
  );
  const save = (dataVersion: string) => {
    const text = stuckCsv(rows, { locale, dataVersion, linkTo });
    downloadText(fileNameOf(['stuck', dataVersion], 'csv'), text, 'text/csv;charset=utf-8');
  };
  return (
    <button
      type="button"
      className="button"
      disabled={version === undefined}
      onClick={() => version !== undefined && save(version)}
    >
      {locale.say(stuckWords.download, { n: locale.count(rows.length) })}
    </button>
  );
}

function linkTo(evidenceId: string): string {
  const here = window.location;
  return new URL(hrefOf({ view: 'stuck', ev: evidenceId }), here.origin + here.pathname).href;
}
