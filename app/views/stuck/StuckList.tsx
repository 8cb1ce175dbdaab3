import { useState } from 'react';
import { stuckWords } from '../../format/words/stuck.ts';
import type { StuckProject } from '../../queries/stuck.ts';
import { useAddress } from '../../shell/address.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { MoneySum } from '../../ui/Money.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import { MoreOf, useSome } from '../../ui/Some.tsx';
import { budgetOf, disbursedOf, sumOfAmounts } from './amounts.ts';
import { unitName } from './charts/byUnit.ts';
import { stuckColumns } from './columns.tsx';
import { CsvButton } from './CsvButton.tsx';
import { groupByUnit, type UnitGroup } from './groups.ts';
import { narrowed, useNarrowing } from './useNarrowing.ts';

/** Groups that stand open when the page opens. */
const OPEN_GROUPS = 8;
/** Groups drawn at first. */
const GROUPS_AT_ONCE = 40;

/** The projects, grouped by responsible unit or as one list, with their download. */
export function StuckList({ rows, state }: { rows: readonly StuckProject[]; state: PanelState }) {
  const locale = useLocale();
  const [narrowing] = useNarrowing();
  const shown = narrowed(rows, narrowing);
  const isOneBody = new Set(rows.map((row) => row.body_id)).size <= 1;
  return (
    <Panel
      title={locale.say(stuckWords.list)}
      answer={<Sums rows={shown} />}
      state={state}
      empty={shown.length === 0}
      emptyText={locale.say(stuckWords.empty)}
      minHeight={480}
      long
    >
      <Tools rows={shown} />
      {narrowing.grouped ? (
        <Groups groups={groupByUnit(shown)} isOneBody={isOneBody} />
      ) : (
        <Rows rows={shown} caption={locale.say(stuckWords.list)} showBody={!isOneBody} showUnit />
      )}
    </Panel>
  );
}

function Sums({ rows }: { rows: readonly StuckProject[] }) {
  const locale = useLocale();
  const [budgetLabel, paidLabel] = [
    locale.say(stuckWords.groupBudget),
    locale.say(stuckWords.groupDisbursed),
  ];
  if (rows.length === 0) return null;
  return (
    <span className="stuck-sums">
      <span>
        {budgetLabel} <MoneySum {...sumOfAmounts(rows.map(budgetOf))} label={budgetLabel} />
      </span>
      <span>
        {paidLabel} <MoneySum {...sumOfAmounts(rows.map(disbursedOf))} label={paidLabel} />
      </span>
    </span>
  );
}

function Tools({ rows }: { rows: readonly StuckProject[] }) {
  const locale = useLocale();
  const [{ grouped, unpaid }, setNarrowing] = useNarrowing();
  return (
    <div className="stuck-tools">
      <label className="option">
        <input
          type="checkbox"
          checked={grouped}
          onChange={({ target }) => void setNarrowing({ grouped: target.checked })}
        />
        {locale.say(stuckWords.grouped)}
      </label>
      <label className="option">
        <input
          type="checkbox"
          checked={unpaid}
          onChange={({ target }) => void setNarrowing({ unpaid: target.checked })}
        />
        {locale.say(stuckWords.nothingPaid)}
      </label>
      <CsvButton rows={rows} />
    </div>
  );
}

function Groups(props: { groups: readonly UnitGroup[]; isOneBody: boolean }) {
  const { some, rest, more } = useSome(props.groups, GROUPS_AT_ONCE);
  return (
    <>
      {some.map((group, index) => (
        <Group
          key={group.key}
          group={group}
          isOneBody={props.isOneBody}
          startsOpen={index < OPEN_GROUPS}
        />
      ))}
      <MoreOf rest={rest} more={more} />
    </>
  );
}

interface GroupProps {
  group: UnitGroup;
  isOneBody: boolean;
  startsOpen: boolean;
}

/** A unit with its projects, which are drawn once it is opened. */
function Group({ group, isOneBody, startsOpen }: GroupProps) {
  const locale = useLocale();
  const [open, setOpen] = useState(startsOpen);
  const name = unitName(group, isOneBody, locale);
  const head = locale.say(stuckWords.groupHead, { unit: name, n: locale.count(group.rows.length) });
  return (
    <details
      className="stuck-group"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>{head}</h3>
        <Sums rows={group.rows} />
      </summary>
      {open ? <Rows rows={group.rows} caption={name} showBody={false} showUnit={false} /> : null}
    </details>
  );
}

interface RowsProps {
  rows: readonly StuckProject[];
  caption: string;
  showBody: boolean;
  showUnit: boolean;
}

function Rows({ rows, caption, showBody, showUnit }: RowsProps) {
  const locale = useLocale();
  const [{ sort }, setAddress] = useAddress();
  return (
    <DataTable
      caption={caption}
      columns={stuckColumns(locale, { showBody, showUnit })}
      rows={rows}
      rowKey={(row) => row.project_id}
      sort={sort}
      onSort={(next) => void setAddress({ sort: next })}
    />
  );
}
