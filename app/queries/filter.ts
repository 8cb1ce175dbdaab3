import { dimension } from '../../data/relations/expressions.ts';
import { searchKeyOf } from '../../data/relations/searchKey.ts';
import { allOf, isAnyOf, join, sql, type Sql } from '../../data/relations/sql.ts';
import { searchKey } from '../format/searchKey.ts';

/** What the page is narrowed to; an empty list or text leaves that side open. */
export interface Filter {
  readonly bodies: readonly string[];
  /** Province codes, ISO 3166-2:TH. */
  readonly provinces: readonly string[];
  readonly bodyTypes: readonly string[];
  /** Canonical dimensions '1' to '4', or 'none' where the crosswalk gives none. */
  readonly dimensions: readonly string[];
  /** Canonical missions, or 'none' where the crosswalk gives none. */
  readonly missions: readonly string[];
  /** Fiscal years, Buddhist Era. */
  readonly years: readonly number[];
  readonly statuses: readonly string[];
  readonly search: string;
}

/** The filter that lets everything through. */
export const everything: Filter = {
  bodies: [],
  provinces: [],
  bodyTypes: [],
  dimensions: [],
  missions: [],
  years: [],
  statuses: [],
  search: '',
};

/** Condition on a row of `bodies` named `b`. */
export function whereBody(filter: Filter): Sql {
  return allOf([
    isAnyOf(sql`b.body_id`, filter.bodies),
    isAnyOf(sql`b.province_code`, filter.provinces),
    isAnyOf(sql`b.body_type`, filter.bodyTypes),
  ]);
}

/** Condition on a row of `projects` named `p`, the fiscal year left aside. */
export function whereProject(filter: Filter): Sql {
  return allOf([
    isAnyOf(dimension(), filter.dimensions),
    isAnyOf(sql`coalesce(p.canonical_mission, 'none')`, filter.missions),
    isAnyOf(sql`p.status`, filter.statuses),
    contains([sql`p.name`, sql`p.responsible_unit`, sql`p.kpi`], filter.search),
  ]);
}

/**
 * Whether any of the texts holds the words looked for: spaces, which the documents set inside words
 * too, letter case and Thai or Arabic digits make no difference.
 */
export function contains(texts: readonly Sql[], search: string): Sql {
  const wanted = searchKey(search);
  if (wanted === '') return sql`TRUE`;
  const found = texts.map((text) => sql`contains(${searchKeyOf(text)}, ${wanted})`);
  return sql`(${join(found, ' OR ')})`;
}
