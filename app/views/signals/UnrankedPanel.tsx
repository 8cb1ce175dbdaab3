import { memo, useMemo } from 'react';
import { components } from '../../../data/measures/components.ts';
import { signalWords } from '../../format/words/signals.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { type BodyAt, BodyLink, WhyButton, type WhyDoor } from './columns.tsx';
import type { Weighed } from './model.ts';
import { Strip } from './Strip.tsx';

interface UnrankedPanelProps {
  weighed: Omit<Weighed, 'bands'> | undefined;
  state: PanelState;
  door: WhyDoor;
}

/** The bodies that cannot be ranked, each with why: apart, so that nobody takes them for clear. */
export const UnrankedPanel = memo(function UnrankedPanel(props: UnrankedPanelProps) {
  const { weighed, state, door } = props;
  const locale = useLocale();
  const rows = useMemo(() => {
    if (!weighed) return [];
    return [...weighed.table.bodies.keys()].filter((body) => weighed.ranked[body] === 0);
  }, [weighed]);
  return (
    <Panel
      title={locale.say(signalWords.unranked)}
      answer={
        rows.length > 0
          ? locale.say(signalWords.unrankedAnswer, { n: locale.count(rows.length) })
          : undefined
      }
      state={state}
      empty={rows.length === 0}
      emptyText={locale.say(signalWords.noneUnranked)}
      minHeight={120}
      long
    >
      {weighed ? (
        <DataTable
          caption={locale.say(signalWords.unrankedCaption)}
          columns={columnsOf(weighed, door, locale)}
          rows={rows}
          rowKey={(body) => weighed.table.bodies[body]?.body_id ?? String(body)}
        />
      ) : null}
    </Panel>
  );
});

function columnsOf(
  weighed: Omit<Weighed, 'bands'>,
  door: WhyDoor,
  locale: Locale,
): TableColumn<BodyAt>[] {
  const { table, scores } = weighed;
  return [
    {
      id: 'body',
      label: locale.say(signalWords.body),
      wide: true,
      value: (body) => table.bodies[body]!.body_name,
      cell: (body) => (
        <BodyLink id={table.bodies[body]!.body_id} name={table.bodies[body]!.body_name} />
      ),
    },
    {
      id: 'reason',
      label: locale.say(signalWords.reason),
      deciding: true,
      value: (body) => scores.share[body]!,
      cell: (body) => reasonOf(weighed, body, locale),
    },
    {
      id: 'strip',
      label: locale.say(signalWords.strip),
      wide: true,
      cell: (body) =>
        table.bodies[body]!.n_documents === 0 ? null : <Strip weighed={weighed} body={body} />,
    },
    {
      id: 'why',
      label: locale.say(signalWords.details),
      cell: (body) =>
        table.bodies[body]!.n_documents === 0 ? null : (
          <WhyButton weighed={{ table }} body={body} door={door} locale={locale} />
        ),
    },
  ];
}

/** Why a body is not ranked: no document, or which components cannot be judged. */
export function reasonOf(
  { table, scores }: Omit<Weighed, 'bands'>,
  body: BodyAt,
  locale: Locale,
): string {
  if (table.bodies[body]!.n_documents === 0) return locale.say(signalWords.noDocument);
  const share = locale.share(scores.share[body]!);
  const missing = components.filter(
    (_, index) => table.matrix.judged[body * components.length + index] === 0,
  );
  const list = missing.map(({ name }) => locale.say(name)).join(', ');
  return [
    locale.say(signalWords.tooLittle, { share }),
    locale.say(signalWords.missingParts, { list }),
  ].join(' · ');
}
