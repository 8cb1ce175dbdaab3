import { compareWords } from '../../format/words/compare.ts';
import { riskLevels, type RiskLevels } from '../../queries/riskLevels.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { useOpenDoor } from '../../shell/openDoor.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { BarChart } from '../../ui/BarChart.tsx';
import { sharedMax } from '../../ui/barMarks.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { riskMarks } from './charts/riskLevels.ts';
import { Missing } from './Missing.tsx';
import type { Shown } from './useShown.ts';

/** Risk issues of the bodies shown, by level. */
export function useRiskLevels({ filter }: Shown) {
  return useQuestion('riskLevels', [filter], (engine, signal) =>
    riskLevels(engine, filter, signal),
  );
}

/** Risk issues by the level printed; bodies without a risk table are named as not assessable. */
export function RiskPanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const { data = [], state } = useRiskLevels(shown);
  const rated = data.filter(({ n_risks: n }) => n > 0);
  const without = data.filter(({ n_risks: n }) => n === 0);
  const max = sharedMax(rated.map((row) => riskMarks(row, locale)));
  return (
    <Panel
      title={locale.say(compareWords.risks)}
      answer={rated.length > 0 ? locale.say(compareWords.risksAnswer) : null}
      state={state}
      empty={data.length === 0}
    >
      {rated.map((row) => (
        <RiskBars key={row.body_id} row={row} max={max} />
      ))}
      <Missing text={locale.say(compareWords.noRisks)} bodies={without} />
    </Panel>
  );
}

function RiskBars({ row, max }: { row: RiskLevels; max: number }) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const [{ bodies }, setAddress] = useAddress();
  const counts = {
    n: locale.count(row.n_risks),
    without: locale.count(row.n_without_control),
  };
  return (
    <div className="multiple" data-body={row.body_id}>
      <h3>{row.body_name}</h3>
      <p className="quiet">{locale.say(compareWords.risksOf, counts)}</p>
      <BarChart
        label={`${locale.say(compareWords.risks)}: ${row.body_name}`}
        columns={[locale.say(compareWords.name), locale.say(compareWords.colRisks)]}
        marks={riskMarks(row, locale)}
        max={max}
        names={88}
        textRoom={56}
        onPick={() => setAddress({ bodies: toggled(bodies, row.body_id) })}
        onDoor={openDoor}
      />
    </div>
  );
}
