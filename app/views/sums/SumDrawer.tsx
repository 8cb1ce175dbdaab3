import { shareRead } from '../../format/amount.ts';
import { methodWords } from '../../format/words/method.ts';
import { sumWords } from '../../format/words/sums.ts';
import { budgetEvidence, type BudgetCell, type SumPlace } from '../../queries/budgetEvidence.ts';
import { everything } from '../../queries/filter.ts';
import { useFilter, useAddress } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { maybeSumPlace } from '../../shell/sumKey.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { dimensions, nothings } from '../../format/words/labels.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Money, MoneySum } from '../../ui/Money.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { sumOfCells } from './sumOfCells.ts';

/** The rows behind a sum, each a door to its printed cell; `sum` is a key of sumKey. */
export function SumDrawer({ sum, onClose }: { sum: string; onClose: () => void }) {
  const locale = useLocale();
  const place = maybeSumPlace(sum);
  return (
    <Drawer title={locale.say(sumWords.title)} onClose={onClose}>
      {place ? <Rows place={place} /> : <p>{locale.say(sumWords.unknown)}</p>}
    </Drawer>
  );
}

function Rows({ place }: { place: SumPlace }) {
  const locale = useLocale();
  const [{ view }] = useAddress();
  const inForce = useFilter();
  const filter = view === 'body' ? everything : inForce;
  const { data = [], state } = useQuestion('budgetEvidence', [place, filter], (engine, signal) =>
    budgetEvidence(engine, place, filter, signal),
  );
  const { satang, cells } = sumOfCells(data);
  const share = shareRead(cells);
  return (
    <Panel title={placeName(place, data, locale)} state={state} empty={data.length === 0} long>
      <p>
        {locale.say(sumWords.sum)}{' '}
        <MoneySum satang={satang} cells={cells} label={locale.say(sumWords.sum)} />
      </p>
      {share !== null && share < 1 ? (
        <p>{locale.say(sumWords.shareRead, { share: locale.share(share) })}</p>
      ) : null}
      <p className="quiet">
        {locale.say(sumWords.rule)}{' '}
        <AddressLink to={{ view: 'method', measure: 'money_total', sum: null, sort: null }}>
          {locale.say(methodWords.link)}
        </AddressLink>
      </p>
      <DataTable
        caption={locale.say(sumWords.caption)}
        columns={columnsOf(place, locale)}
        rows={data}
        rowKey={(row) => `${row.project_id}:${row.fiscal_year}`}
      />
    </Panel>
  );
}

function columnsOf(place: SumPlace, locale: Locale): TableColumn<BudgetCell>[] {
  const words = (key: keyof typeof sumWords) => locale.say(sumWords[key]);
  return [
    { id: 'name', label: words('name'), cell: ({ name }) => name, value: ({ name }) => name },
    ...(place.fiscalYear === undefined ? [yearColumn(locale)] : []),
    {
      id: 'budget',
      label: words('budget'),
      align: 'end',
      deciding: true,
      value: ({ budget_satang: satang }) => satang,
      cell: (row) => (
        <Money
          satang={row.budget_satang}
          needsNoBudget={row.needs_no_budget}
          notRead={row.budget_unsure && row.budget_satang === null && !row.needs_no_budget}
          unsure={row.budget_unsure}
          evidenceId={row.evidence_id}
          label={row.name}
          bare
        />
      ),
    },
  ];
}

function yearColumn(locale: Locale): TableColumn<BudgetCell> {
  return {
    id: 'year',
    label: locale.say(sumWords.year),
    cell: ({ fiscal_year: year }) =>
      year === null ? locale.say(nothings.not_stated) : locale.year(year),
    value: ({ fiscal_year: year }) => year,
  };
}

function placeName(place: SumPlace, rows: readonly BudgetCell[], locale: Locale): string {
  const dimension = dimensions[place.dimension as keyof typeof dimensions];
  return [
    place.bodyId === undefined ? locale.say(sumWords.allBodies) : (rows[0]?.body_name ?? ''),
    place.fiscalYear === undefined ? '' : locale.year(place.fiscalYear),
    dimension === undefined ? '' : locale.say(dimension),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
