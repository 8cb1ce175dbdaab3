import { useMemo } from 'react';
import { bodyWords } from '../../format/words/body.ts';
import { dimensions } from '../../format/words/labels.ts';
import { units } from '../../format/words/units.ts';
import type { BudgetByDimensionYear } from '../../queries/budgets.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { useOpenDoor } from '../../shell/openDoor.ts';
import { BarChart } from '../../ui/BarChart.tsx';
import { sharedMax } from '../../ui/barMarks.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { budgetYearCharts } from './charts/budgetYears.ts';

/** Planned budget by dimension and year on one scale; a bar filters the projects below. */
export function BudgetPanel({ rows }: { rows: readonly BudgetByDimensionYear[] }) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const [{ fy, dim }, setAddress] = useAddress();
  const charts = useMemo(() => budgetYearCharts(rows, fy, locale), [rows, fy, locale]);
  const max = sharedMax(charts.map(({ marks }) => marks));
  const pick = (dimension: string | null, key: string) =>
    setAddress({
      ...(key === 'none' ? {} : { fy: toggled(fy, Number(key)) }),
      ...(dimension === null || dim.includes(dimension) ? {} : { dim: [dimension] }),
    });
  return (
    <Panel
      id="budget"
      title={locale.say(bodyWords.budget)}
      answer={rows.length > 0 ? locale.say(bodyWords.budgetAnswer) : null}
      empty={rows.length === 0}
      emptyText={locale.say(bodyWords.budgetEmpty)}
    >
      <div className="multiples">
        {charts.map(({ dimension, marks }) => {
          const name = nameOf(dimension, locale);
          return (
            <div key={name} className="multiple">
              <h3 className="multiple-name">{name}</h3>
              <BarChart
                label={`${locale.say(bodyWords.budget)}: ${name}`}
                columns={[locale.say(bodyWords.colYears), locale.say(bodyWords.colBudget)]}
                marks={marks}
                max={max}
                names="above"
                onPick={(key) => pick(dimension, key)}
                onDoor={openDoor}
              />
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function nameOf(dimension: string | null, locale: Locale): string {
  if (dimension === null) return locale.say(units.allDimensions);
  const label = dimensions[dimension as keyof typeof dimensions];
  const name = label ? locale.say(label) : dimension;
  return dimension === 'none' ? name : `${locale.count(Number(dimension))} ${name}`;
}
