import { otherReject, rejectWords } from '../../format/words/doubts.ts';
import { qualityWords } from '../../format/words/quality.ts';
import { rejectsOf, type RejectedRow } from '../../queries/rejects.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { lineColumn } from './lineColumn.tsx';

/** Every row of a document that was left out, with its reason, its print and the way to it. */
export function Rejects({ documentId }: { documentId: string }) {
  const locale = useLocale();
  const { data = [], state } = useQuestion('rejectsOf', [documentId], (engine, signal) =>
    rejectsOf(engine, documentId, signal),
  );
  return (
    <Panel
      title={locale.say(qualityWords.rejects)}
      state={state}
      empty={data.length === 0}
      emptyText={locale.say(qualityWords.rejectsNone)}
      minHeight={160}
      long
    >
      <DataTable
        caption={locale.say(qualityWords.rejects)}
        columns={columnsOf(locale)}
        rows={data}
        rowKey={(row) => `${row.line_first}:${row.line_last}:${row.text}`}
      />
    </Panel>
  );
}

function columnsOf(locale: Locale): TableColumn<RejectedRow>[] {
  const reason = (row: RejectedRow) => locale.say(rejectWords[row.reason] ?? otherReject);
  return [
    lineColumn(locale, (row) => row.line_first),
    {
      id: 'reason',
      label: locale.say(qualityWords.reason),
      deciding: true,
      value: reason,
      cell: reason,
    },
    {
      id: 'printed',
      label: locale.say(qualityWords.printed),
      deciding: true,
      wide: true,
      cell: (row) => printed(row.text, locale),
    },
  ];
}

/** A row's print on one line, its cells parted by bars. */
function printed(text: string, locale: Locale): string {
  const cells = text.split('\t').map((cell) => cell.trim());
  return cells.every((cell) => cell === '')
    ? locale.say(qualityWords.nothingPrinted)
    : cells.join(' | ');
}
