import { bodyWords } from '../../format/words/body.ts';
import { documentKinds, frameworks } from '../../format/words/labels.ts';
import type { DocumentQuality } from '../../queries/documents.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

/** The documents of a body with their years and how well each was read. */
export function DocumentPanel({ documents }: { documents: readonly DocumentQuality[] }) {
  const locale = useLocale();
  return (
    <Panel
      id="documents"
      title={locale.say(bodyWords.documents)}
      empty={documents.length === 0}
      minHeight={120}
    >
      <DataTable
        caption={locale.say(bodyWords.documentsCaption)}
        columns={columnsOf(locale)}
        rows={documents}
        rowKey={({ document_id: id }) => id}
      />
    </Panel>
  );
}

function columnsOf(locale: Locale): TableColumn<DocumentQuality>[] {
  const words = (key: keyof typeof bodyWords) => locale.say(bodyWords[key]);
  return [
    {
      id: 'document',
      label: words('colDocument'),
      wide: true,
      cell: (row) => <DocumentName row={row} />,
    },
    {
      id: 'years',
      label: words('colYears'),
      deciding: true,
      cell: (row) => <Years row={row} />,
    },
    {
      id: 'rows',
      label: words('colRows'),
      align: 'end',
      deciding: true,
      cell: (row) => <RowsRead row={row} />,
    },
    {
      id: 'unsure',
      label: words('colUnsure'),
      align: 'end',
      cell: ({ n_unsure_fields: n, n_fields: all }) =>
        locale.say(bodyWords.fieldsUnsure, { n: locale.count(n), all: locale.count(all) }),
    },
  ];
}

function DocumentName({ row }: { row: DocumentQuality }) {
  const locale = useLocale();
  const kind = locale.say(documentKinds[row.kind as keyof typeof documentKinds]);
  const months =
    row.report_months === null
      ? ''
      : ` ${locale.say(bodyWords.months, { n: locale.count(row.report_months) })}`;
  const framework = frameworks[row.framework as keyof typeof frameworks];
  return (
    <>
      {kind}
      {months}
      <span className="sum-note">
        {row.title} {framework ? `· ${locale.say(framework)}` : null}
      </span>
      <AddressLink
        className="no-print"
        to={{ view: 'document', doc: row.document_id, line: null, ev: null, sum: null }}
      >
        {locale.say(bodyWords.openText)}
      </AddressLink>
    </>
  );
}

function Years({ row }: { row: DocumentQuality }) {
  const locale = useLocale();
  const { fiscal_year_first: first, fiscal_year_last: last } = row;
  if (first === null) return <NothingMark kind="not_stated" />;
  return locale.years(first, last ?? first);
}

function RowsRead({ row }: { row: DocumentQuality }) {
  const locale = useLocale();
  const counts = { mapped: locale.count(row.rows_mapped), seen: locale.count(row.rows_seen) };
  return (
    <>
      {locale.say(bodyWords.rowsRead, counts)}
      {row.rows_rejected > 0 ? (
        <span className="sum-note">
          {locale.say(bodyWords.rowsRejected, { n: locale.count(row.rows_rejected) })}
        </span>
      ) : null}
    </>
  );
}
