import { useCallback } from 'react';
import reference from '../../../data/reference/national_aims.json';
import { compareWords } from '../../format/words/compare.ts';
import { itaWords } from '../../format/words/ita.ts';
import { units } from '../../format/words/units.ts';
import { itaResults, type ItaResultRow } from '../../queries/itaResults.ts';
import { itaTargets, type ItaTarget, type NationalAim } from '../../queries/targets.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { doorTo, useOpenDoor } from '../../shell/openDoor.ts';
import { joinStates, useQuestion } from '../../shell/useQuestion.ts';
import { Chart } from '../../ui/Chart.tsx';
import type { Ink } from '../../ui/ink.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { axisStart, itaLines, itaTargetsOption } from './charts/itaTargets.ts';
import { Missing } from './Missing.tsx';
import type { Shown } from './useShown.ts';

const [nationalAim] = reference.aims as [NationalAim, ...NationalAim[]];
const NONE: ItaTarget[] = [];
const NO_RESULTS: ItaResultRow[] = [];
const HEIGHT = 260;

/** ITA targets of the bodies shown. */
export function useItaTargets({ filter }: Shown) {
  return useQuestion('itaTargets', [filter], (engine, signal) =>
    itaTargets(engine, filter, reference.aims, signal),
  );
}

/** Published ITA results of the bodies shown. */
function useItaResults({ filter }: Shown) {
  return useQuestion('itaResults', [filter], (engine, signal) =>
    itaResults(engine, filter, signal),
  );
}

/** ITA targets and results by year beside the national aim, which falls due in one year. */
export function ItaPanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const { data = NONE, state: ofTargets } = useItaTargets(shown);
  const { data: results = NO_RESULTS, state: ofResults } = useItaResults(shown);
  const isEmpty = data.length + results.length === 0;
  const without = shown.bodies
    .filter(({ body_id: id }) => !data.some((row) => row.body_id === id))
    .map(({ body_id, name_th: body_name }) => ({ body_id, body_name }));
  const facts = {
    from: locale.count(axisStart(data, nationalAim, results)),
    aim: locale.count(nationalAim.score),
    year: locale.year(nationalAim.by_fiscal_year),
  };
  return (
    <Panel
      title={locale.say(compareWords.ita)}
      answer={isEmpty ? null : locale.say(compareWords.itaAnswer, facts)}
      state={joinStates(ofTargets, ofResults)}
      empty={isEmpty}
      emptyText={locale.say(compareWords.itaEmpty)}
    >
      <ul className="legend">
        {itaLines(data, results).map(({ sign, name }) => (
          <li key={name}>
            <span className="ita-sign" aria-hidden="true">
              {sign}
            </span>{' '}
            {name}
          </li>
        ))}
      </ul>
      <ItaChart rows={data} results={results} />
      {results.length === 0 ? <p className="quiet">{locale.say(itaWords.none)}</p> : null}
      <Missing text={locale.say(compareWords.noTargets)} bodies={without} />
    </Panel>
  );
}

interface ItaChartProps {
  rows: readonly ItaTarget[];
  results: readonly ItaResultRow[];
}

function ItaChart({ rows, results }: ItaChartProps) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const [{ fy }, setAddress] = useAddress();
  const option = useCallback(
    (ink: Ink) => itaTargetsOption(rows, nationalAim, locale, ink, results),
    [rows, results, locale],
  );
  function rowOf(row: ItaTarget | ItaResultRow, text: string) {
    const name = `${row.body_name} ${locale.year(row.fiscal_year)}`;
    const door = doorTo.evidence(row.evidence_id);
    return { key: String(row.fiscal_year), door, cells: [name, text] };
  }
  return (
    <Chart
      label={locale.say(compareWords.ita)}
      option={option}
      height={HEIGHT}
      columns={[locale.say(compareWords.name), locale.say(compareWords.ita)]}
      rows={[
        ...rows.map((row) =>
          rowOf(row, locale.say(units.points, { n: locale.count(row.value, 2) })),
        ),
        ...results.flatMap((row) =>
          row.score === null
            ? []
            : [rowOf(row, locale.say(itaWords.result, { n: locale.count(row.score, 2) }))],
        ),
      ]}
      onPick={(year) => setAddress({ fy: toggled(fy, Number(year)) })}
      onDoor={openDoor}
    />
  );
}
