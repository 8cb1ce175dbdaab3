import { useMemo } from 'react';
import { signalWords } from '../../format/words/signals.ts';
import { useAddress } from '../../shell/address.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import { rankingColumns, type WhyDoor } from './columns.tsx';
import { CsvButton } from './CsvButton.tsx';
import type { Weighed } from './model.ts';

interface RankingPanelProps {
  weighed: Weighed | undefined;
  state: PanelState;
  year: number;
  door: WhyDoor;
}

/** The bodies that can be ranked, the most signals first. */
export function RankingPanel({ weighed, state, year, door }: RankingPanelProps) {
  const locale = useLocale();
  const [{ sort }, setAddress] = useAddress();
  const columns = useMemo(
    () => (weighed ? rankingColumns(weighed, door, locale) : []),
    [weighed, door, locale],
  );
  const rows = useMemo(() => (weighed ? [...weighed.ranking.order] : []), [weighed]);
  return (
    <Panel
      title={locale.say(signalWords.ranking)}
      answer={locale.say(signalWords.rankingAnswer)}
      state={state}
      empty={rows.length === 0}
      emptyText={locale.say(signalWords.noneRanked)}
      minHeight={240}
      long
    >
      {weighed ? (
        <div className="signal-tools no-print">
          <CsvButton weighed={weighed} year={year} />
        </div>
      ) : null}
      <DataTable
        caption={locale.say(signalWords.ranking)}
        columns={columns}
        rows={rows}
        rowKey={(body) => weighed?.table.bodies[body]?.body_id ?? String(body)}
        sort={sort}
        onSort={(next) => void setAddress({ sort: next })}
      />
    </Panel>
  );
}
