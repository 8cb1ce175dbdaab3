import { compareWords } from '../../format/words/compare.ts';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { BudgetDimensionPanel, BudgetYearPanel } from './BudgetPanels.tsx';
import { CountPanel } from './CountPanel.tsx';
import { ItaPanel } from './ItaPanel.tsx';
import { Peers } from './Peers.tsx';
import { RiskPanel } from './RiskPanel.tsx';
import { StatusPanel } from './StatusPanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import { useShown } from './useShown.ts';

/** Bodies side by side: the finding, charts that filter each other, and the same as a table. */
export function CompareView() {
  const locale = useLocale();
  const shown = useShown();
  const all = locale.count(shown.found);
  const n = locale.count(shown.bodies.length);
  return (
    <div className="page">
      <h1>{locale.say(compareWords.title)}</h1>
      <AnswerLine shown={shown} />
      <FilterChips />
      {shown.found > shown.bodies.length ? (
        <p className="quiet">{locale.say(compareWords.firstBodies, { n, all })}</p>
      ) : null}
      <p className="quiet">{locale.say(compareWords.howToPick)}</p>
      <Legend />
      <BudgetYearPanel shown={shown} />
      <BudgetDimensionPanel shown={shown} />
      <div className="pair">
        <CountPanel shown={shown} />
        <StatusPanel shown={shown} />
        <RiskPanel shown={shown} />
        <ItaPanel shown={shown} />
      </div>
      <TablePanel shown={shown} />
      <Peers />
    </div>
  );
}
