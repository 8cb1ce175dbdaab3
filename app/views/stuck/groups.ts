import type { StuckProject, StuckUnit } from '../../queries/stuck.ts';

/** The projects of one responsible unit of one body. */
export interface UnitGroup {
  readonly key: string;
  /** As printed; null where none is. */
  readonly unit: string | null;
  readonly bodyName: string | null;
  readonly rows: readonly StuckProject[];
}

/** How many projects of a unit stand in each kind of disbursement. */
export interface UnitBar {
  readonly key: string;
  readonly unit: string | null;
  readonly bodyName: string | null;
  readonly total: number;
  readonly some: number;
  readonly zero: number;
  readonly notStated: number;
  readonly notRead: number;
  readonly noBudget: number;
}

interface HasUnit {
  readonly body_id: string | null;
  readonly body_name: string | null;
  readonly responsible_unit: string | null;
}

/** Names a unit of a body; line wraps inside its printed name do not make another unit. */
export function unitKey(row: HasUnit): string {
  return `${row.body_id ?? ''}~${(row.responsible_unit ?? '').replace(/\s+/gu, '')}`;
}

/** Projects by responsible unit, the largest group first, then by name. */
export function groupByUnit(rows: readonly StuckProject[]): UnitGroup[] {
  const groups = [...collect(rows)].map(([key, members]) => ({
    key,
    unit: plainest(members),
    bodyName: members[0]?.body_name ?? null,
    rows: members,
  }));
  return groups.sort((a, b) => b.rows.length - a.rows.length || a.key.localeCompare(b.key, 'th'));
}

/** The same units counted by what is said of disbursement, the largest first. */
export function barsOf(units: readonly StuckUnit[]): UnitBar[] {
  const bars = [...collect(units)].map(([key, members]) => {
    const count = (part: keyof StuckUnit['disbursed']) =>
      members.reduce((sum, { disbursed }) => sum + Number(disbursed[part]), 0);
    return {
      key,
      unit: plainest(members),
      bodyName: members[0]?.body_name ?? null,
      total: members.reduce((sum, member) => sum + member.n_projects, 0),
      some: count('n_stated') - count('n_zero'),
      zero: count('n_zero'),
      notStated: count('n_not_stated') - count('n_unread'),
      notRead: count('n_unread'),
      noBudget: count('n_no_budget_needed'),
    };
  });
  return bars.sort((a, b) => b.total - a.total || a.key.localeCompare(b.key, 'th'));
}

function collect<T extends HasUnit>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = unitKey(row);
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Of the ways a unit's name is printed, the one with the fewest blanks in it. */
function plainest(rows: readonly HasUnit[]): string | null {
  const names = rows.flatMap(({ responsible_unit: unit }) => (unit === null ? [] : [unit]));
  return names.reduce<string | null>(
    (best, name) => (best === null || name.length < best.length ? name : best),
    null,
  );
}
