import { fieldInWords } from '../../format/finding.ts';
import { doubtInWords } from '../../format/doubt.ts';
import { qualityWords } from '../../format/words/quality.ts';
import { doubtsOf, type Doubt } from '../../queries/doubts.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

/** What was doubted in a document and why, the most frequent first, each with an example. */
export function Doubts({ documentId }: { documentId: string }) {
  const locale = useLocale();
  const { data = [], state } = useQuestion('doubtsOf', [documentId], (engine, signal) =>
    doubtsOf(engine, documentId, signal),
  );
  return (
    <Panel
      title={locale.say(qualityWords.doubts)}
      state={state}
      empty={data.length === 0}
      emptyText={locale.say(qualityWords.doubtsNone)}
      minHeight={160}
      long
    >
      <DataTable
        caption={locale.say(qualityWords.doubts)}
        columns={columnsOf(locale)}
        rows={data}
        rowKey={(row) => `${row.field}:${row.note}`}
      />
    </Panel>
  );
}

function columnsOf(locale: Locale): TableColumn<Doubt>[] {
  const field = (row: Doubt) => fieldInWords(row.field, locale.style);
  const reason = (row: Doubt) => doubtInWords(row.note, locale.style);
  return [
    { id: 'field', label: locale.say(qualityWords.field), value: field, cell: field },
    {
      id: 'reason',
      label: locale.say(qualityWords.reason),
      deciding: true,
      wide: true,
      value: reason,
      cell: reason,
    },
    {
      id: 'count',
      label: locale.say(qualityWords.count),
      align: 'end',
      deciding: true,
      value: (row) => row.n,
      cell: (row) => locale.count(row.n),
    },
    {
      id: 'example',
      label: locale.say(qualityWords.example),
      cell: (row) => (
        <EvidenceButton evidenceId={row.evidence_id} label={`${field(row)}: ${reason(row)}`}>
          {locale.say(qualityWords.seeExample)}
        </EvidenceButton>
      ),
    },
  ];
}
