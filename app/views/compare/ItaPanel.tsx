import { useCallback } from 'react';
import reference from '../../../data/reference/national_aims.json';
import { compareWords } from '../../format/words/compare.ts';
import { units } from '../../format/words/units.ts';
import { itaTargets, type ItaTarget, type NationalAim } from '../../queries/targets.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { doorTo, useOpenDoor } from '../../shell/openDoor.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { Chart } from '../../ui/Chart.tsx';
import type { Ink } from '../../ui/ink.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { axisStart, itaLines, itaTargetsOption } from './charts/itaTargets.ts';
import { Missing } from './Missing.tsx';
import type { Shown } from './useShown.ts';

const [nationalAim] = reference.aims as [NationalAim, ...NationalAim[]];
const NONE: ItaTarget[] = [];
const HEIGHT = 260;

/** ITA targets of the bodies shown. */
export function useItaTargets({ filter }: Shown) {
  return useQuestion('itaTargets', [filter], (engine, signal) =>
    itaTargets(engine, filter, reference.aims, signal),
  );
}

/** ITA targets by year beside the national aim, which falls due in one year. */
export function ItaPanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const { data = NONE, state } = useItaTargets(shown);
  const without = shown.bodies
    .filter(({ body_id: id }) => !data.some((row) => row.body_id === id))
    .map(({ body_id, name_th: body_name }) => ({ body_id, body_name }));
  const facts = {
    from: locale.count(axisStart(data, nationalAim)),
    aim: locale.count(nationalAim.score),
    year: locale.year(nationalAim.by_fiscal_year),
  };
  return (
    <Panel
      title={locale.say(compareWords.ita)}
      answer={data.length > 0 ? locale.say(compareWords.itaAnswer, facts) : null}
      state={state}
      empty={data.length === 0}
      emptyText={locale.say(compareWords.itaEmpty)}
    >
      <ul className="legend">
        {itaLines(data).map(({ sign, name }) => (
          <li key={name}>
            <span className="ita-sign" aria-hidden="true">
              {sign}
            </span>{' '}
            {name}
          </li>
        ))}
      </ul>
      <ItaChart rows={data} />
      <Missing text={locale.say(compareWords.noTargets)} bodies={without} />
    </Panel>
  );
}

function ItaChart({ rows }: { rows: readonly ItaTarget[] }) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const [{ fy }, setAddress] = useAddress();
  const option = useCallback(
    (ink: Ink) => itaTargetsOption(rows, nationalAim, locale, ink),
    [rows, locale],
  );
  return (
    <Chart
      label={locale.say(compareWords.ita)}
      option={option}
      height={HEIGHT}
      columns={[locale.say(compareWords.name), locale.say(compareWords.ita)]}
      rows={rows.map((row) => ({
        key: String(row.fiscal_year),
        door: doorTo.evidence(row.evidence_id),
        cells: [
          `${row.body_name} ${locale.year(row.fiscal_year)}`,
          locale.say(units.points, { n: locale.count(row.value, 2) }),
        ],
      }))}
      onPick={(year) => setAddress({ fy: toggled(fy, Number(year)) })}
      onDoor={openDoor}
    />
  );
}
