import { documentKinds, statuses } from '../../format/words/labels.ts';
import { projectWords } from '../../format/words/projects.ts';
import type { HitRow } from '../../queries/projectHits.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import { Money } from '../../ui/Money.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

/** The columns of projects found by name. */
export function hitColumns(locale: Locale): TableColumn<HitRow>[] {
  return [
    {
      id: 'name',
      label: locale.say(projectWords.colName),
      wide: true,
      value: ({ name }) => name,
      cell: ({ name, evidence_id: id }) => (
        <EvidenceButton evidenceId={id} label={name}>
          {name}
        </EvidenceButton>
      ),
    },
    {
      id: 'body',
      label: locale.say(projectWords.colBody),
      roomy: true,
      deciding: true,
      value: ({ body_name: name }) => name,
      cell: ({ body_id: id, body_name: name }) =>
        id === null || name === null ? (
          <NothingMark kind="not_stated" />
        ) : (
          <AddressLink to={{ view: 'body', body: id, q: null, sort: null }}>{name}</AddressLink>
        ),
    },
    {
      id: 'province',
      label: locale.say(projectWords.colProvince),
      value: ({ province_th: name }) => name,
      cell: ({ province_th: name }) => name ?? <NothingMark kind="not_stated" />,
    },
    {
      id: 'year',
      label: locale.say(projectWords.colYear),
      value: ({ fiscal_year_first: year }) => year,
      cell: (row) => yearsText(row, locale) ?? <NothingMark kind="not_stated" />,
    },
    {
      id: 'document',
      label: locale.say(projectWords.colDocument),
      value: ({ document_kind: kind }) => kind,
      cell: ({ document_kind: kind }) => wordOf(documentKinds, kind, locale),
    },
    {
      id: 'status',
      label: locale.say(projectWords.colStatus),
      value: ({ status }) => status,
      cell: ({ status }) => wordOf(statuses, status, locale),
    },
    {
      id: 'budget',
      label: locale.say(projectWords.colBudget),
      align: 'end',
      deciding: true,
      value: ({ budget_satang: satang }) => satang,
      cell: (row) => (
        <Money
          satang={row.budget_satang}
          needsNoBudget={row.needs_no_budget}
          label={`${locale.say(projectWords.colBudget)}: ${row.name}`}
          evidenceId={row.budget_evidence_id ?? row.evidence_id}
          unsure={row.budget_unsure}
          notRead={row.budget_satang === null && row.budget_unsure}
          bare
        />
      ),
    },
  ];
}

function yearsText({ fiscal_year_first: first, fiscal_year_last: last }: HitRow, locale: Locale) {
  if (first === null) return null;
  return last === null || last === first
    ? locale.year(first)
    : `${locale.year(first)}–${locale.year(last)}`;
}

function wordOf(
  words: Readonly<Record<string, Parameters<Locale['say']>[0]>>,
  code: string,
  locale: Locale,
): string {
  const text = words[code];
  return text ? locale.say(text) : code;
}
