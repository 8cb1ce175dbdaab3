import { compareWords } from '../../format/words/compare.ts';
import { budgetByYear } from '../../queries/budgets.ts';
import { projectCounts } from '../../queries/projectCounts.ts';
import { useAddress } from '../../shell/address.ts';
import { joinStates, useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useItaTargets } from './ItaPanel.tsx';
import { useRiskLevels } from './RiskPanel.tsx';
import { useShares } from './StatusPanel.tsx';
import { tableColumns } from './tableColumns.tsx';
import { compareRows } from './tableRows.ts';
import type { Shown } from './useShown.ts';

/** Everything the charts show as one sortable table, a row per body. */
export function TablePanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const [{ sort }, setAddress] = useAddress();
  const { filter } = shown;
  const counts = useQuestion('projectCounts', [filter], (engine, signal) =>
    projectCounts(engine, filter, signal),
  );
  const budgets = useQuestion('budgetByYear', [filter], (engine, signal) =>
    budgetByYear(engine, filter, signal),
  );
  const shares = useShares(shown);
  const risks = useRiskLevels(shown);
  const ita = useItaTargets(shown);
  const rows = compareRows(shown.bodies, {
    counts: counts.data ?? [],
    budgets: budgets.data ?? [],
    shares: shares.data ?? [],
    risks: risks.data ?? [],
    ita: ita.data ?? [],
  });
  return (
    <Panel
      title={locale.say(compareWords.table)}
      state={joinStates(counts.state, budgets.state, shares.state, risks.state, ita.state)}
      empty={rows.length === 0}
      long
    >
      <DataTable
        caption={locale.say(compareWords.tableCaption)}
        columns={tableColumns(locale)}
        rows={rows}
        rowKey={({ body }) => body.body_id}
        initialSort="body.asc"
        sort={sort}
        onSort={(next) => setAddress({ sort: next })}
      />
    </Panel>
  );
}
