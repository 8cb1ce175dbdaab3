import { useCallback } from 'react';
import levels from '../../../data/reference/ita_levels.json';
import reference from '../../../data/reference/national_aims.json';
import { itaWords } from '../../format/words/ita.ts';
import type { BodyProfile } from '../../queries/bodyProfile.ts';
import type { NationalAim } from '../../queries/targets.ts';
import { doorTo, useOpenDoor } from '../../shell/openDoor.ts';
import { Chart } from '../../ui/Chart.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Ink } from '../../ui/ink.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { Panel } from '../../ui/Panel.tsx';
import { itaYearsOption, type National } from './charts/itaYears.ts';
import { ItaWhatIf } from './ItaWhatIf.tsx';
import { itaColumns } from './itaColumns.tsx';
import { hasParts, itaAnswer, type ItaYear, itaYears, latestResult, whatIf } from './itaYears.ts';

const national: National = {
  aim: (reference.aims as [NationalAim, ...NationalAim[]])[0],
  means: reference.means,
};
const HEIGHT = 260;

/** The ITA targets of a body beside its published results, and what holds its level down. */
export function ItaPanel({ profile }: { profile: BodyProfile }) {
  const locale = useLocale();
  const years = itaYears(profile.itaTargets, profile.itaResults, levels);
  const latest = latestResult(years);
  return (
    <Panel
      id="ita"
      title={locale.say(itaWords.title)}
      answer={years.length > 0 ? itaAnswer(years, national.aim, locale) : null}
      empty={years.length === 0}
      emptyText={locale.say(itaWords.noneAtAll)}
      minHeight={120}
    >
      {latest ? <p className="ita-what-if">{whatIf(latest, locale)}</p> : null}
      {latest?.result ? <ItaWhatIf result={latest.result} /> : null}
      <YearsChart years={years} />
      <DataTable
        caption={locale.say(itaWords.caption)}
        columns={itaColumns(locale, hasParts(years), latest !== undefined)}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
      <p className="quiet">
        {[...meanNotes(years, locale), locale.say(itaWords.rule)].join(' · ')}
      </p>
    </Panel>
  );
}

function meanNotes(years: readonly ItaYear[], locale: Locale): string[] {
  const shown = national.means.filter(({ fiscal_year: mean }) =>
    years.some(({ year }) => year === mean),
  );
  return shown.map(({ fiscal_year: year, score, agencies }) =>
    locale.say(itaWords.meanNote, {
      year: locale.year(year),
      n: locale.count(score, 2),
      agencies: locale.count(agencies),
    }),
  );
}

function YearsChart({ years }: { years: readonly ItaYear[] }) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const narrow = useNarrow();
  const option = useCallback(
    (ink: Ink) => itaYearsOption(years, national, locale, ink, narrow),
    [years, locale, narrow],
  );
  const rows = years.flatMap(({ year, target, result }) => [
    ...(target ? [rowOf(year, 'target', target.value, target.evidence_id)] : []),
    ...(result?.score == null ? [] : [rowOf(year, 'result', result.score, result.evidence_id)]),
  ]);
  function rowOf(year: number, kind: 'target' | 'result', score: number, evidenceId: string) {
    const text = locale.say(itaWords[kind], { n: locale.count(score, 2) });
    return { door: doorTo.evidence(evidenceId), cells: [locale.year(year), text] };
  }
  return (
    <Chart
      label={locale.say(itaWords.caption)}
      option={option}
      height={HEIGHT}
      columns={[locale.say(itaWords.colYear), locale.say(itaWords.score)]}
      rows={rows}
      onDoor={openDoor}
    />
  );
}
