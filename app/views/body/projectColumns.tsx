import { bodyWords } from '../../format/words/body.ts';
import { fieldWords, otherField } from '../../format/words/fields.ts';
import { dimensions, documentKinds, statuses } from '../../format/words/labels.ts';
import type { ProjectRow } from '../../queries/projectTable.ts';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import { Money } from '../../ui/Money.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { budgetOf, disbursedOf } from './amounts.ts';
import { Unsure } from '../../ui/Unsure.tsx';

/** The columns of a body's projects; those that no row of the documents can fill are left out. */
export function projectColumns(
  rows: readonly ProjectRow[],
  locale: Locale,
): TableColumn<ProjectRow>[] {
  const reported = rows.some(({ document_kind: kind }) => kind === 'progress_report');
  const several = new Set(rows.map(({ document_id: id }) => id)).size > 1;
  const timed = rows.some(({ quarters }) => quarters !== null && quarters.length > 0);
  return [
    nameColumn(locale),
    numberColumn(several, locale),
    ...placeColumns(locale),
    budgetColumn(locale),
    ...(reported ? [disbursedColumn(locale), statusColumn(locale)] : []),
    ...(timed ? [quarterColumn(locale)] : []),
  ];
}

function nameColumn(locale: Locale): TableColumn<ProjectRow> {
  return {
    id: 'name',
    label: locale.say(bodyWords.colName),
    wide: true,
    value: ({ name }) => name,
    cell: (row) => (
      <>
        <EvidenceButton evidenceId={row.evidence_id} label={row.name}>
          {row.name}
        </EvidenceButton>
        {row.doubtful_fields.length > 0 ? (
          <span className="sum-note">
            <span aria-hidden="true">≈ </span>
            {locale.say(bodyWords.doubtful, { fields: fieldsOf(row, locale) })}
          </span>
        ) : null}
      </>
    ),
  };
}

function numberColumn(several: boolean, locale: Locale): TableColumn<ProjectRow> {
  return {
    id: 'no',
    label: locale.say(bodyWords.colNo),
    value: ({ ordinal }) => ordinal,
    cell: (row) => (
      <>
        {locale.count(row.ordinal)}
        {several ? <span className="sum-note">{documentOf(row, locale)}</span> : null}
      </>
    ),
  };
}

function placeColumns(locale: Locale): TableColumn<ProjectRow>[] {
  return [
    {
      id: 'unit',
      label: locale.say(bodyWords.colUnit),
      roomy: true,
      value: ({ responsible_unit: unit }) => unit,
      cell: ({ responsible_unit: unit, doubtful_fields: doubtful }) =>
        unit === null ? (
          <NothingMark kind="not_stated" />
        ) : (
          <>
            {unit}
            {doubtful.includes('responsible_unit') ? <Unsure /> : null}
          </>
        ),
    },
    {
      id: 'dimension',
      label: locale.say(bodyWords.colDimension),
      roomy: true,
      value: ({ dimension }) => dimension,
      cell: (row) => (
        <>
          {locale.say(dimensions[row.dimension as keyof typeof dimensions])}
          {row.mission_code === null ? null : (
            <span className="sum-note">
              {locale.say(bodyWords.missionCode, { code: row.mission_code })}
            </span>
          )}
        </>
      ),
    },
  ];
}

function budgetColumn(locale: Locale): TableColumn<ProjectRow> {
  return {
    id: 'budget',
    label: locale.say(bodyWords.colBudget),
    align: 'end',
    deciding: true,
    value: ({ budget_satang: satang }) => satang,
    cell: (row) => (
      <Money
        {...budgetOf(row)}
        evidenceId={row.budget_evidence_id ?? row.evidence_id}
        label={row.name}
        bare
      />
    ),
  };
}

function disbursedColumn(locale: Locale): TableColumn<ProjectRow> {
  return {
    id: 'disbursed',
    label: locale.say(bodyWords.colDisbursed),
    align: 'end',
    value: ({ disbursed_satang: satang }) => satang,
    cell: (row) => <Disbursed row={row} />,
  };
}

function Disbursed({ row }: { row: ProjectRow }) {
  if (row.document_kind === 'plan') return <NothingMark kind="no_document" />;
  return (
    <Money
      {...disbursedOf(row)}
      evidenceId={row.disbursed_evidence_id ?? row.budget_evidence_id ?? row.evidence_id}
      label={row.name}
      bare
    />
  );
}

function statusColumn(locale: Locale): TableColumn<ProjectRow> {
  return {
    id: 'status',
    label: locale.say(bodyWords.colStatus),
    deciding: true,
    value: ({ status }) => status,
    cell: ({ status, document_kind: kind }) =>
      kind === 'plan' && status === 'not_stated'
        ? locale.say(bodyWords.planHasNoStatus)
        : locale.say(statuses[status as keyof typeof statuses]),
  };
}

function quarterColumn(locale: Locale): TableColumn<ProjectRow> {
  return {
    id: 'quarters',
    label: locale.say(bodyWords.colQuarters),
    cell: ({ quarters }) =>
      quarters === null || quarters.length === 0 ? (
        <NothingMark kind="not_stated" />
      ) : (
        quarters.map((quarter) => locale.count(quarter)).join(', ')
      ),
  };
}

function fieldsOf(row: ProjectRow, locale: Locale): string {
  return row.doubtful_fields.map((field) => locale.say(fieldWords[field] ?? otherField)).join(', ');
}

function documentOf(row: ProjectRow, locale: Locale): string {
  const kind = locale.say(documentKinds[row.document_kind as keyof typeof documentKinds]);
  const { fiscal_year_first: first, fiscal_year_last: last } = row;
  return first === null ? kind : `${kind} ${locale.years(first, last ?? first)}`;
}
