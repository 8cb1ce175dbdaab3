import { qualityWords } from '../../format/words/quality.ts';
import type { DocumentQuality } from '../../queries/documents.ts';
import { figuresOf, type KeptFigure } from '../../queries/figures.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { lineColumn } from './lineColumn.tsx';

/** What became of every printed figure of a document, and those no record cites with the way to them. */
export function Figures({ document }: { document: DocumentQuality }) {
  const locale = useLocale();
  const { document_id: id } = document;
  const { data = [], state } = useQuestion('figuresOf', [id], (engine, signal) =>
    figuresOf(engine, id, signal),
  );
  return (
    <Panel
      title={locale.say(qualityWords.figures)}
      answer={figureAccount(document, locale)}
      state={state}
      empty={data.length === 0}
      emptyText={locale.say(qualityWords.figuresNone)}
      minHeight={160}
      long
    >
      <DataTable
        caption={locale.say(qualityWords.figures)}
        columns={columnsOf(locale)}
        rows={data}
        rowKey={(row) => String(row.ordinal)}
      />
    </Panel>
  );
}

/** The account of a document's figures in one sentence: seen, and the five parts. */
export function figureAccount(row: DocumentQuality, locale: Locale): string {
  return locale.say(qualityWords.figureAccount, {
    seen: locale.count(row.figures_seen),
    cited: locale.count(row.figures_cited),
    rejected: locale.count(row.figures_rejected),
    noise: locale.count(row.figures_noise),
    told: locale.count(row.figures_told),
    left: locale.count(row.figures_unaccounted),
  });
}

function columnsOf(locale: Locale): TableColumn<KeptFigure>[] {
  const account = (row: KeptFigure) =>
    locale.say(row.account === 'unaccounted' ? qualityWords.figureLeft : qualityWords.figureTold);
  return [
    lineColumn(locale, (row) => row.line_no),
    {
      id: 'figure',
      label: locale.say(qualityWords.figure),
      deciding: true,
      value: (row) => row.text,
      cell: (row) => row.text,
    },
    {
      id: 'account',
      label: locale.say(qualityWords.figureWhere),
      deciding: true,
      value: account,
      cell: account,
    },
    {
      id: 'printed',
      label: locale.say(qualityWords.printed),
      wide: true,
      cell: (row) => (row.line ?? '').split('\t').filter(Boolean).join(' | '),
    },
  ];
}
