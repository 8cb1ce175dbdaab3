import { riskWords } from '../../format/words/risks.ts';
import { riskChains } from '../../queries/riskChains.ts';
import { useAddress, useFilter } from '../../shell/address.ts';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { chainColumns } from './chainColumns.tsx';
import { chainsOf, isHigh, reachOf, type Chain, type Gap } from './chains.ts';
import { MatrixPanel } from './MatrixPanel.tsx';
import { ReachPanel } from './ReachPanel.tsx';
import './risks.css';

/** Risks that the bodies name, and whether controls, projects and money answer them. */
export function RisksView() {
  const locale = useLocale();
  const filter = useFilter();
  const [{ sort }, setAddress] = useAddress();
  const { data, state } = useQuestion('riskChains', [filter], (engine, signal) =>
    riskChains(engine, filter, signal),
  );
  const chains = chainsOf(data ?? []);
  const panel = {
    state,
    empty: chains.length === 0,
    emptyText: locale.say(riskWords.empty),
  };
  return (
    <div className="page risks">
      <h1>{locale.say(riskWords.title)}</h1>
      <p className="answer" aria-live="polite">
        {chains.length > 0 ? answerOf(chains, locale) : null}
      </p>
      <p className="quiet">{locale.say(riskWords.signal)}</p>
      <FilterChips />
      <ReachPanel reach={reachOf(chains)} {...panel} />
      <MatrixPanel chains={chains} {...panel} />
      <Panel title={locale.say(riskWords.chains)} {...panel} long>
        <DataTable
          caption={locale.say(riskWords.chainsCaption)}
          columns={chainColumns(locale)}
          rows={chains}
          rowKey={({ risk }) => risk.risk_id}
          sort={sort}
          onSort={(next) => setAddress({ sort: next })}
        />
      </Panel>
    </div>
  );
}

function answerOf(chains: readonly Chain[], locale: Locale): string {
  const high = chains.filter(isHigh);
  const n = (gap: Gap) => locale.count(high.filter((chain) => chain.gap === gap).length);
  return locale.say(riskWords.answer, {
    high: locale.count(high.length),
    all: locale.count(chains.length),
    no_control: n('no_control'),
    no_project: n('no_project'),
    no_money: n('no_money'),
    complete: n('complete'),
    not_judged: n('not_judged'),
  });
}
