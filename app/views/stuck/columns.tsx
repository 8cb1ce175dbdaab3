import { stuckWords } from '../../format/words/stuck.ts';
import type { StuckProject } from '../../queries/stuck.ts';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import { Money } from '../../ui/Money.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { Unsure } from '../../ui/Unsure.tsx';
import { budgetOf, disbursedOf } from './amounts.ts';
import { FiscalClock } from './FiscalClock.tsx';
import { QuarterBoxes } from './QuarterBoxes.tsx';

/** Which columns the rows around them make needless. */
export interface ColumnSetting {
  readonly showBody: boolean;
  readonly showUnit: boolean;
}

/** The columns of the list of projects in progress. */
export function stuckColumns(
  locale: Locale,
  { showBody, showUnit }: ColumnSetting,
): TableColumn<StuckProject>[] {
  return [
    nameColumn(locale),
    ...(showBody ? [bodyColumn(locale)] : []),
    ...(showUnit ? [unitColumn(locale)] : []),
    ...moneyColumns(locale),
    ...timeColumns(locale),
  ];
}

function nameColumn(locale: Locale): TableColumn<StuckProject> {
  return {
    id: 'name',
    label: locale.say(stuckWords.project),
    wide: true,
    value: (row) => row.name,
    cell: (row) => (
      <EvidenceButton
        evidenceId={row.status_evidence_id ?? row.evidence_id}
        label={locale.say(stuckWords.statusOf, { name: row.name })}
      >
        {row.name}
      </EvidenceButton>
    ),
  };
}

function bodyColumn(locale: Locale): TableColumn<StuckProject> {
  return {
    id: 'body',
    label: locale.say(stuckWords.body),
    value: (row) => row.body_name,
    cell: (row) => row.body_name ?? <NothingMark kind="not_stated" />,
  };
}

function unitColumn(locale: Locale): TableColumn<StuckProject> {
  return {
    id: 'unit',
    label: locale.say(stuckWords.unit),
    value: (row) => row.responsible_unit,
    cell: (row) => (
      <>
        {row.responsible_unit ?? <NothingMark kind="not_stated" />}
        {row.doubtful_fields.includes('responsible_unit') ? <Unsure /> : null}
      </>
    ),
  };
}

function moneyColumns(locale: Locale): TableColumn<StuckProject>[] {
  return [
    {
      id: 'budget',
      label: locale.say(stuckWords.budget),
      align: 'end',
      deciding: true,
      value: (row) => row.budget_satang,
      cell: (row) => (
        <Money
          {...budgetOf(row)}
          evidenceId={row.budget_evidence_id}
          label={locale.say(stuckWords.budgetOf, { name: row.name })}
          bare
        />
      ),
    },
    {
      id: 'disbursed',
      label: locale.say(stuckWords.disbursed),
      align: 'end',
      deciding: true,
      value: (row) => row.disbursed_satang,
      cell: (row) => (
        <Money
          {...disbursedOf(row)}
          evidenceId={row.disbursed_evidence_id ?? row.budget_evidence_id}
          label={locale.say(stuckWords.disbursedOf, { name: row.name })}
          bare
        />
      ),
    },
  ];
}

function timeColumns(locale: Locale): TableColumn<StuckProject>[] {
  return [
    {
      id: 'quarters',
      label: locale.say(stuckWords.quarters),
      value: (row) => (row.quarters?.length ? Math.max(...row.quarters) : null),
      cell: (row) => <QuarterBoxes quarters={row.quarters} months={row.report_months} />,
    },
    {
      id: 'gone',
      label: locale.say(stuckWords.yearGone),
      value: (row) => row.year_gone,
      cell: (row) => <FiscalClock fiscalYear={row.fiscal_year} months={row.report_months} />,
    },
  ];
}
