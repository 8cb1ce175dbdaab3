import { useCallback, useMemo } from 'react';
import { stuckWords } from '../../format/words/stuck.ts';
import type { StuckUnit } from '../../queries/stuck.ts';
import { toggled } from '../../shell/address.ts';
import { BarChart } from '../../ui/BarChart.tsx';
import { sharedMax } from '../../ui/barMarks.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import { MoreOf, useSome } from '../../ui/Some.tsx';
import { byUnitMarks, unitName } from './charts/byUnit.ts';
import { barsOf } from './groups.ts';
import { useNarrowing } from './useNarrowing.ts';

/** Units drawn at first, the largest. */
const AT_ONCE = 30;

interface UnitChartProps {
  units: readonly StuckUnit[] | undefined;
  state: PanelState;
}

/** Projects in progress by responsible unit; a bar picked narrows the list to its unit. */
export function UnitChart({ units = [], state }: UnitChartProps) {
  const locale = useLocale();
  const [{ unit: chosen }, setNarrowing] = useNarrowing();
  const bars = useMemo(() => barsOf(units), [units]);
  const { some, rest, more } = useSome(bars, AT_ONCE);
  const marks = useMemo(() => byUnitMarks(some, chosen, locale), [some, chosen, locale]);
  const pick = useCallback(
    (key: string) => void setNarrowing(({ unit }) => ({ unit: toggled(unit, key) })),
    [setNarrowing],
  );
  const [top] = bars;
  const answer = top
    ? locale.say(stuckWords.chartAnswer, {
        unit: unitName(top, new Set(bars.map(({ bodyName }) => bodyName)).size <= 1, locale),
        n: locale.count(top.total),
        all: locale.count(bars.reduce((sum, { total }) => sum + total, 0)),
      })
    : undefined;
  return (
    <Panel
      title={locale.say(stuckWords.chart)}
      answer={answer}
      state={state}
      empty={bars.length === 0}
      emptyText={locale.say(stuckWords.empty)}
      minHeight={200}
    >
      <BarChart
        label={locale.say(stuckWords.chartLabel)}
        columns={[locale.say(stuckWords.unit), locale.say(stuckWords.project)]}
        marks={marks}
        max={sharedMax([marks])}
        names="above"
        onPick={pick}
      />
      <MoreOf rest={rest} more={more} />
      <p className="quiet">{locale.say(stuckWords.chartHint)}</p>
    </Panel>
  );
}
