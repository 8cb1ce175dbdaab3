import { useState } from 'react';
import { documentWords } from '../../format/words/document.ts';
import { otherReject, rejectWords } from '../../format/words/doubts.ts';
import { documentRecords, type DocumentRecord } from '../../queries/documentRecords.ts';
import { useAddress } from '../../shell/address.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { recordKinds, type RecordKind } from './recordKinds.ts';

/** What was read from the document and what was left out, by line; each leads to its line. */
export function Records({ documentId }: { documentId: string }) {
  const locale = useLocale();
  const [, setAddress] = useAddress();
  const [kind, setKind] = useState<RecordKind | null>(null);
  const { data = [], state } = useQuestion('documentRecords', [documentId], (engine, signal) =>
    documentRecords(engine, documentId, signal),
  );
  const rows = data.filter((record) => kind === null || record.record_kind === kind);
  const goTo = (record: DocumentRecord) =>
    void setAddress({ line: record.line_first, mark: record.evidence_id });
  return (
    <Panel
      title={locale.say(documentWords.records)}
      answer={locale.say(documentWords.recordsNote)}
      state={state}
      empty={data.length === 0}
      long
    >
      <KindChoice kind={kind} onChange={setKind} />
      <DataTable
        caption={locale.say(documentWords.records)}
        columns={columnsOf(locale, goTo)}
        rows={rows}
        rowKey={(row) => `${row.record_kind}:${row.record_id ?? row.line_first}:${row.label}`}
      />
    </Panel>
  );
}

interface KindChoiceProps {
  kind: RecordKind | null;
  onChange: (kind: RecordKind | null) => void;
}

function KindChoice({ kind, onChange }: KindChoiceProps) {
  const locale = useLocale();
  const choice = (value: RecordKind | null) => (
    <button
      key={value ?? 'all'}
      type="button"
      className={value === kind ? 'button button-main' : 'button'}
      aria-pressed={value === kind}
      onClick={() => onChange(value)}
    >
      {value === null ? null : (
        <span className={`line-kind line-kind-${value}`} aria-hidden="true" />
      )}
      {locale.say(value === null ? documentWords.all : documentWords[value])}
    </button>
  );
  return (
    <div className="record-kinds" role="group" aria-label={locale.say(documentWords.kinds)}>
      {[null, ...recordKinds].map(choice)}
    </div>
  );
}

function columnsOf(
  locale: Locale,
  goTo: (record: DocumentRecord) => void,
): TableColumn<DocumentRecord>[] {
  return [
    {
      id: 'label',
      label: locale.say(documentWords.record),
      value: (row) => labelOf(row, locale),
      cell: (row) => (
        <button type="button" className="door" onClick={() => goTo(row)}>
          {labelOf(row, locale)}
        </button>
      ),
    },
    {
      id: 'kind',
      label: locale.say(documentWords.kind),
      deciding: true,
      value: (row) => row.record_kind,
      cell: (row) => locale.say(documentWords[kindOf(row)]),
    },
    {
      id: 'line',
      label: locale.say(documentWords.line),
      align: 'end',
      deciding: true,
      value: (row) => row.line_first,
      cell: (row) => locale.say(documentWords.number, { n: row.line_first }),
    },
  ];
}

function kindOf(row: DocumentRecord): RecordKind {
  return recordKinds.find((kind) => kind === row.record_kind) ?? 'reject';
}

function labelOf(row: DocumentRecord, locale: Locale): string {
  return row.record_kind === 'reject'
    ? locale.say(rejectWords[row.label] ?? otherReject)
    : row.label;
}
