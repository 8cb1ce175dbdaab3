import { bodyWords } from '../../format/words/body.ts';
import type { ComplaintCount } from '../../queries/complaints.ts';
import { Count } from '../../ui/Count.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

/** Complaint counts as the documents print them. */
export function ComplaintPanel({ rows }: { rows: readonly ComplaintCount[] }) {
  const locale = useLocale();
  return (
    <Panel
      title={locale.say(bodyWords.complaints)}
      empty={rows.length === 0}
      emptyText={locale.say(bodyWords.complaintsEmpty)}
      minHeight={120}
    >
      <DataTable
        caption={locale.say(bodyWords.complaintsCaption)}
        columns={columnsOf(locale)}
        rows={rows}
        rowKey={(row) => `${row.fiscal_year}:${row.category}:${row.evidence_id}`}
      />
    </Panel>
  );
}

function columnsOf(locale: Locale): TableColumn<ComplaintCount>[] {
  return [
    {
      id: 'category',
      label: locale.say(bodyWords.colCategory),
      value: ({ category }) => category,
      cell: ({ category }) => category,
    },
    {
      id: 'year',
      label: locale.say(bodyWords.colYears),
      deciding: true,
      value: ({ fiscal_year: year }) => year,
      cell: ({ fiscal_year: year }) => locale.year(year),
    },
    {
      id: 'count',
      label: locale.say(bodyWords.colCount),
      align: 'end',
      deciding: true,
      value: ({ count }) => count,
      cell: (row) => (
        <Count
          value={row.count}
          evidenceId={row.evidence_id}
          unsure={row.unsure}
          nothing={row.unsure ? 'not_read' : 'not_stated'}
          label={row.category}
        />
      ),
    },
  ];
}
