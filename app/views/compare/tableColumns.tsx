import { bodyTypes, nothings } from '../../format/words/labels.ts';
import { compareWords } from '../../format/words/compare.ts';
import type { Text } from '../../format/words.ts';
import { units } from '../../format/words/units.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { sumKey } from '../../shell/sumKey.ts';
import { Count } from '../../ui/Count.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import { MoneySum } from '../../ui/Money.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { BodyLink } from './Multiples.tsx';
import type { CompareRow } from './tableRows.ts';

const away = { ev: null, sum: null, sort: null } as const;

function bodyPage(body: string) {
  return { ...away, view: 'body', body } as const;
}

/** The columns of the comparison: the body, what was read of it, and the answers. */
export function tableColumns(locale: Locale): TableColumn<CompareRow>[] {
  return [...bodyColumns(locale), ...moneyColumns(locale), ...signalColumns(locale)];
}

function bodyColumns(locale: Locale): TableColumn<CompareRow>[] {
  const typeOf = ({ body }: CompareRow) =>
    locale.say(bodyTypes[body.body_type as keyof typeof bodyTypes]);
  return [
    {
      id: 'body',
      label: locale.say(compareWords.colBody),
      wide: true,
      value: ({ body }) => body.name_th,
      cell: (row) => (
        <>
          <BodyLink body={row.body} />
          <span className="sum-note">
            {typeOf(row)} · {row.body.province_th ?? locale.say(nothings.not_stated)}
          </span>
        </>
      ),
    },
    {
      id: 'years',
      label: locale.say(compareWords.colYears),
      value: ({ body }) => body.fiscal_year_first,
      cell: ({ body }) => (
        <>
          {yearsOf(body, locale)}
          <span className="sum-note">{documentsOf(body, locale)}</span>
        </>
      ),
    },
  ];
}

function moneyColumns(locale: Locale): TableColumn<CompareRow>[] {
  return [
    {
      id: 'projects',
      label: locale.say(compareWords.colProjects),
      align: 'end',
      deciding: true,
      value: ({ projects }) => projects,
      cell: ({ projects, body }) => (
        <AddressLink className="door" to={bodyPage(body.body_id)}>
          {locale.count(projects)}
        </AddressLink>
      ),
    },
    {
      id: 'budget',
      roomy: true,
      label: locale.say(compareWords.colBudget),
      align: 'end',
      deciding: true,
      value: ({ satang }) => satang,
      cell: ({ body, satang, cells }) => (
        <MoneySum
          satang={satang}
          cells={cells}
          sumKey={sumKey({ bodyId: body.body_id })}
          label={body.name_th}
          bare
        />
      ),
    },
  ];
}

function signalColumns(locale: Locale): TableColumn<CompareRow>[] {
  return [
    {
      id: 'in_progress',
      label: locale.say(compareWords.colInProgress),
      align: 'end',
      value: ({ share }) =>
        share && share.n_projects > 0 ? share.n_in_progress / share.n_projects : null,
      cell: (row) => inProgress(row, locale),
    },
    {
      id: 'risks',
      label: locale.say(compareWords.colRisks),
      align: 'end',
      value: ({ risks }) => (risks && risks.n_risks > 0 ? risks.n_risks : null),
      cell: (row) => riskCount(row, locale),
    },
    {
      id: 'ita',
      label: locale.say(compareWords.colIta),
      align: 'end',
      value: ({ ita }) => ita?.value ?? null,
      cell: ({ ita, body }) => (
        <>
          <Count
            value={ita?.value ?? null}
            places={2}
            unit={units.points}
            evidenceId={ita?.evidence_id}
            label={body.name_th}
          />
          {ita ? <span className="sum-note">{locale.year(ita.fiscal_year)}</span> : null}
        </>
      ),
    },
    {
      id: 'findings',
      label: locale.say(compareWords.colFindings),
      align: 'end',
      value: ({ body }) => body.n_findings,
      cell: ({ body }) => (
        <>
          <AddressLink className="door" to={{ ...away, view: 'findings', bodies: [body.body_id] }}>
            {locale.count(body.n_findings)}
          </AddressLink>
          {body.n_reading_findings > 0 ? (
            <span className="sum-note">
              {locale.say(compareWords.reading, { n: locale.count(body.n_reading_findings) })}
            </span>
          ) : null}
        </>
      ),
    },
  ];
}

function inProgress({ share }: CompareRow, locale: Locale) {
  if (!share || share.n_report === 0) return notAssessed(compareWords.notFoundReport, locale);
  const part = share.n_projects > 0 ? share.n_in_progress / share.n_projects : 0;
  const facts = { all: locale.count(share.n_projects), share: locale.share(part) };
  return (
    <>
      <AddressLink className="door" to={{ ...bodyPage(share.body_id), status: ['in_progress'] }}>
        {locale.say(units.projects, { n: locale.count(share.n_in_progress) })}
      </AddressLink>
      <span className="sum-note">{locale.say(compareWords.ofAll, facts)}</span>
    </>
  );
}

function riskCount({ risks }: CompareRow, locale: Locale) {
  if (!risks || risks.n_risks === 0) return notAssessed(compareWords.notFoundRisks, locale);
  return (
    <>
      <AddressLink className="door" to={bodyPage(risks.body_id)}>
        {locale.say(units.issues, { n: locale.count(risks.n_risks) })}
      </AddressLink>
      <span className="sum-note">
        {locale.say(compareWords.withoutControl, { n: locale.count(risks.n_without_control) })}
      </span>
    </>
  );
}

function notAssessed(reason: Text, locale: Locale) {
  return (
    <>
      {locale.say(compareWords.notAssessed)}
      <span className="sum-note">{locale.say(reason)}</span>
    </>
  );
}

function yearsOf(body: CompareRow['body'], locale: Locale) {
  const { fiscal_year_first: first, fiscal_year_last: last } = body;
  if (first === null) return <NothingMark kind="not_stated" />;
  return locale.years(first, last ?? first);
}

function documentsOf(body: CompareRow['body'], locale: Locale): string {
  const n = (count: number) => ({ n: locale.count(count) });
  return [
    body.n_plans > 0 ? locale.say(compareWords.plans, n(body.n_plans)) : '',
    body.n_reports > 0 ? locale.say(compareWords.reports, n(body.n_reports)) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
