import { correctedInWords, correctionInWords } from '../../format/correction.ts';
import { correctionWords } from '../../format/words/corrections.ts';
import { qualityWords } from '../../format/words/quality.ts';
import { correctionsOf, type CorrectionAt } from '../../queries/corrections.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { lineColumn } from './lineColumn.tsx';

/** Every place of a document that an office had read otherwise, with reason, office and date. */
export function Corrections({ documentId }: { documentId: string }) {
  const locale = useLocale();
  const { data = [], state } = useQuestion('correctionsOf', [documentId], (engine, signal) =>
    correctionsOf(engine, documentId, signal),
  );
  return (
    <Panel
      title={locale.say(correctionWords.ofDocument)}
      state={state}
      empty={data.length === 0}
      emptyText={locale.say(correctionWords.none)}
      minHeight={80}
      long
    >
      <DataTable
        caption={locale.say(correctionWords.ofDocument)}
        columns={columnsOf(locale)}
        rows={data}
        rowKey={(row) => String(row.ordinal)}
      />
    </Panel>
  );
}

function columnsOf(locale: Locale): TableColumn<CorrectionAt>[] {
  return [
    lineColumn(locale, (row) => row.line_no),
    {
      id: 'reading',
      label: locale.say(correctionWords.title),
      deciding: true,
      wide: true,
      cell: (row) => correctedInWords(row, locale.style),
    },
    {
      id: 'told',
      label: locale.say(qualityWords.reason),
      deciding: true,
      wide: true,
      cell: (row) => correctionInWords(row, locale.style),
    },
  ];
}
