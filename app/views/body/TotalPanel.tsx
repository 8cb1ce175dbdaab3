import { bodyWords } from '../../format/words/body.ts';
import type { StatedTotalRow } from '../../queries/statedTotals.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Unsure } from '../../ui/Unsure.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { totalName, totalValue } from './totalWords.ts';

/** Totals the documents print beside the same totals from their rows; both values always shown. */
export function TotalPanel({ rows }: { rows: readonly StatedTotalRow[] }) {
  const locale = useLocale();
  const compared = rows.filter(({ differs }) => differs !== null);
  const differing = compared.filter(({ differs }) => differs);
  const rest = rows.filter(({ differs }) => differs !== true);
  const counts = { n: locale.count(differing.length), all: locale.count(compared.length) };
  return (
    <Panel
      id="totals"
      title={locale.say(bodyWords.totals)}
      answer={compared.length > 0 ? locale.say(bodyWords.totalsAnswer, counts) : null}
      empty={rows.length === 0}
      emptyText={locale.say(bodyWords.totalsEmpty)}
      minHeight={120}
      long
    >
      {differing.length > 0 ? <Totals rows={differing} /> : null}
      {rest.length > 0 ? (
        <details className="finding-more">
          <summary>{locale.say(bodyWords.totalsRest, { n: locale.count(rest.length) })}</summary>
          <Totals rows={rest} />
        </details>
      ) : null}
    </Panel>
  );
}

function Totals({ rows }: { rows: readonly StatedTotalRow[] }) {
  const locale = useLocale();
  return (
    <DataTable
      caption={locale.say(bodyWords.totalsCaption)}
      columns={columnsOf(locale)}
      rows={rows}
      rowKey={(row) => `${row.evidence_id}:${row.scope}:${row.measure}`}
    />
  );
}

function columnsOf(locale: Locale): TableColumn<StatedTotalRow>[] {
  return [
    {
      id: 'scope',
      label: locale.say(bodyWords.colScope),
      value: (row) => totalName(row, locale),
      cell: (row) => totalName(row, locale),
    },
    {
      id: 'stated',
      label: locale.say(bodyWords.colStated),
      align: 'end',
      deciding: true,
      value: ({ stated_value: value }) => value,
      cell: (row) => <Stated row={row} />,
    },
    {
      id: 'computed',
      label: locale.say(bodyWords.colComputed),
      align: 'end',
      deciding: true,
      value: ({ computed_value: value }) => value,
      cell: (row) =>
        row.computed_value === null ? (
          <NothingMark kind="not_stated" />
        ) : (
          totalValue(row.computed_value, row.measure, locale)
        ),
    },
    {
      id: 'agrees',
      label: locale.say(bodyWords.colAgrees),
      value: ({ differs }) => (differs === null ? null : Number(differs)),
      cell: ({ differs }) => <Comparison differs={differs} />,
    },
  ];
}

function Stated({ row }: { row: StatedTotalRow }) {
  const locale = useLocale();
  const { stated_value: value, stated_text: text } = row;
  return (
    <>
      <EvidenceButton evidenceId={row.evidence_id} label={totalName(row, locale)}>
        {value === null ? (
          <>
            <NothingMark kind={/\p{Nd}/u.test(text) ? 'not_read' : 'not_stated'} /> {text}
          </>
        ) : (
          totalValue(value, row.measure, locale)
        )}
      </EvidenceButton>
      {row.unsure && value !== null ? <Unsure /> : null}
    </>
  );
}

function Comparison({ differs }: { differs: boolean | null }) {
  const locale = useLocale();
  if (differs === null) return locale.say(bodyWords.notComparable);
  if (!differs) return locale.say(bodyWords.agrees);
  return <span className="badge badge-warning">≠ {locale.say(bodyWords.differs)}</span>;
}
