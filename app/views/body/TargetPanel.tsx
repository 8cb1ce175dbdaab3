import reference from '../../../data/reference/national_aims.json';
import { bodyWords } from '../../format/words/body.ts';
import type { BodyProfile } from '../../queries/bodyProfile.ts';
import { Count } from '../../ui/Count.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { targetRows, type YearTargets } from './targetRows.ts';

/** The targets of a body by year, ITA results beside them where one is published. */
export function TargetPanel({ profile }: { profile: BodyProfile }) {
  const locale = useLocale();
  const rows = targetRows(profile.itaTargets, profile.caseReductionTargets);
  const [aim] = reference.aims;
  const facts = {
    aim: locale.count(aim?.score ?? 0),
    year: locale.year(aim?.by_fiscal_year ?? 0),
  };
  return (
    <Panel
      id="targets"
      title={locale.say(bodyWords.targets)}
      answer={rows.length > 0 ? locale.say(bodyWords.targetsAnswer, facts) : null}
      empty={rows.length === 0}
      emptyText={locale.say(bodyWords.targetsEmpty)}
      minHeight={120}
    >
      <DataTable
        caption={locale.say(bodyWords.targetsCaption)}
        columns={columnsOf(locale)}
        rows={rows}
        rowKey={({ year }) => String(year)}
      />
    </Panel>
  );
}

function columnsOf(locale: Locale): TableColumn<YearTargets>[] {
  const label = (year: number) => locale.year(year);
  return [
    {
      id: 'year',
      label: locale.say(bodyWords.colYears),
      value: ({ year }) => year,
      cell: ({ year }) => locale.year(year),
    },
    {
      id: 'ita',
      label: locale.say(bodyWords.colIta),
      align: 'end',
      deciding: true,
      cell: ({ ita, year }) => (
        <Count
          value={ita?.value ?? null}
          places={2}
          evidenceId={ita?.evidence_id}
          unsure={ita?.unsure ?? false}
          label={label(year)}
        />
      ),
    },
    {
      id: 'cases',
      label: locale.say(bodyWords.colCases),
      align: 'end',
      deciding: true,
      cell: ({ cases, year }) => (
        <Count
          value={cases?.value ?? null}
          places={2}
          evidenceId={cases?.evidence_id}
          unsure={cases?.unsure ?? false}
          label={label(year)}
        />
      ),
    },
    {
      id: 'result',
      label: locale.say(bodyWords.colResult),
      align: 'end',
      cell: ({ ita, year }) => (
        <Count
          value={ita?.result_score ?? null}
          places={2}
          nothing="no_document"
          label={label(year)}
        />
      ),
    },
  ];
}
