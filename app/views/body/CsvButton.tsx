import { downloadText, fileNameOf } from '../../export/download.ts';
import { stuckWords } from '../../format/words/stuck.ts';
import type { ProjectRow } from '../../queries/projectTable.ts';
import { hrefOf } from '../../shell/address.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { projectCsv } from './projectCsv.ts';

/** Saves the projects in sight as CSV that Excel opens in Thai. */
export function CsvButton({ rows }: { rows: readonly ProjectRow[] }) {
  const locale = useLocale();
  const { data: dataVersion } = useQuestion('dataVersion', [], (engine, signal) =>
    engine.dataVersion(signal),
  );
  if (dataVersion === undefined || rows.length === 0) return null;
  const save = () => {
    const text = projectCsv(rows, { language: locale.style.language, dataVersion, linkTo });
    downloadText(fileNameOf(['projects', dataVersion], 'csv'), text, 'text/csv;charset=utf-8');
  };
  return (
    <button type="button" className="button" onClick={save}>
      {locale.say(stuckWords.download, { n: locale.count(rows.length) })}
    </button>
  );
}

function linkTo(evidenceId: string): string {
  const here = window.location;
  return new URL(hrefOf({ view: 'body', ev: evidenceId }), here.origin + here.pathname).href;
}
