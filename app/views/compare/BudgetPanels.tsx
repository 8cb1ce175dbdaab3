import { useMemo } from 'react';
import { compareWords } from '../../format/words/compare.ts';
import type { BudgetByDimension, BudgetByYear } from '../../queries/budgets.ts';
import { budgetByDimension, budgetByYear } from '../../queries/budgets.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { useOpenDoor } from '../../shell/openDoor.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { BarChart } from '../../ui/BarChart.tsx';
import { sharedMax, type BarMark } from '../../ui/barMarks.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { EmptyState, Panel } from '../../ui/Panel.tsx';
import { budgetByDimensionMarks } from './charts/budgetByDimension.ts';
import { budgetByYearMarks } from './charts/budgetByYear.ts';
import { Multiples } from './Multiples.tsx';
import type { Shown } from './useShown.ts';

const NO_YEARS: BudgetByYear[] = [];
const NO_DIMENSIONS: BudgetByDimension[] = [];

/** The sums by year of the bodies shown, over every year: the chosen ones are marked, not cut out. */
export function useYearSums({ filter }: Shown) {
  const asked = { ...filter, years: [] };
  return useQuestion('budgetByYear', [asked], (engine, signal) =>
    budgetByYear(engine, asked, signal),
  );
}

/** Planned budget by year, a small chart per body on one scale; a bar filters by its year. */
export function BudgetYearPanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const [{ fy }, setAddress] = useAddress();
  const { data = NO_YEARS, state } = useYearSums(shown);
  const charts = useMemo(
    () => shown.bodies.map(({ body_id: id }) => budgetByYearMarks(data, id, fy, locale)),
    [shown.bodies, data, fy, locale],
  );
  const pick = (key: string) => {
    if (key !== 'none') setAddress({ fy: toggled(fy, Number(key)) });
  };
  return (
    <Panel
      title={locale.say(compareWords.budgetYear)}
      answer={locale.say(compareWords.budgetYearAnswer)}
      state={state}
      minHeight={320}
    >
      <BudgetMultiples
        shown={shown}
        charts={charts}
        names="above"
        onPick={pick}
        kind="budgetYear"
      />
    </Panel>
  );
}

/** Planned budget by dimension, a small chart per body on one scale; a bar filters by it. */
export function BudgetDimensionPanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const [{ dim }, setAddress] = useAddress();
  const asked = { ...shown.filter, dimensions: [] };
  const { data = NO_DIMENSIONS, state } = useQuestion(
    'budgetByDimension',
    [asked],
    (engine, signal) => budgetByDimension(engine, asked, signal),
  );
  const charts = useMemo(
    () => shown.bodies.map(({ body_id: id }) => budgetByDimensionMarks(data, id, dim, locale)),
    [shown.bodies, data, dim, locale],
  );
  const pick = (key: string) => setAddress({ dim: toggled(dim, key) });
  return (
    <Panel
      title={locale.say(compareWords.budgetDimension)}
      answer={locale.say(compareWords.budgetDimensionAnswer)}
      state={state}
      minHeight={360}
    >
      <BudgetMultiples
        shown={shown}
        charts={charts}
        names="above"
        onPick={pick}
        kind="budgetDimension"
      />
    </Panel>
  );
}

interface BudgetMultiplesProps {
  shown: Shown;
  charts: readonly (readonly BarMark[])[];
  names: number | 'above';
  onPick: (key: string) => void;
  kind: 'budgetYear' | 'budgetDimension';
}

function BudgetMultiples({ shown, charts, names, onPick, kind }: BudgetMultiplesProps) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const max = sharedMax(charts);
  return (
    <Multiples bodies={shown.bodies}>
      {(body) => {
        const marks = charts[shown.bodies.indexOf(body)] ?? [];
        if (marks.length === 0) return <EmptyState />;
        return (
          <BarChart
            label={`${locale.say(compareWords[kind])}: ${body.name_th}`}
            columns={[locale.say(compareWords.name), locale.say(compareWords.amount)]}
            marks={marks}
            max={max}
            names={names}
            onPick={onPick}
            onDoor={openDoor}
          />
        );
      }}
    </Multiples>
  );
}
