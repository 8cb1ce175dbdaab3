import {
  createSerializer,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
  type inferParserType,
} from 'nuqs';
import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react';
import type { Filter } from '../queries/filter.ts';

export const viewNames = [
  'overview',
  'compare',
  'body',
  'stuck',
  'risks',
  'calendar',
  'findings',
  'signals',
  'method',
  'quality',
  'document',
  'mine',
  'projects',
] as const;
export type ViewName = (typeof viewNames)[number];

const texts = parseAsArrayOf(parseAsString).withDefault([]);
const text = parseAsString.withDefault('');

/** Everything that a link to a view carries; what is left out has its default. */
const parsers = {
  view: parseAsStringLiteral(viewNames).withDefault('overview'),
  /** Body shown by the body view. */
  body: text,
  bodies: texts,
  prov: texts,
  type: texts,
  dim: texts,
  /** Canonical missions. */
  mission: texts,
  fy: parseAsArrayOf(parseAsInteger).withDefault([]),
  status: texts,
  q: text,
  /** Sort of the page's main table, as `column.asc` or `column.desc`. */
  sort: text,
  /** Evidence open in the drawer. */
  ev: text,
  /** Sum whose rows are open in the drawer, as written by sumKey. */
  sum: text,
  /** Document and line shown by the document view. */
  doc: text,
  line: parseAsInteger,
  /** Measure that the method page opens at. */
  measure: text,
  /** What the charts of the overview add up. */
  show: parseAsStringLiteral(['budget', 'disbursed', 'projects'] as const).withDefault('budget'),
  /** Evidence whose place the document view marks. */
  mark: text,
  /** Month as of which the calendar counts what is due, such as 2569-11; today's where empty. */
  asof: text,
  lang: parseAsStringLiteral(['th', 'en'] as const).withDefault('th'),
  digits: parseAsStringLiteral(['arabic', 'thai'] as const).withDefault('arabic'),
  theme: parseAsStringLiteral(['auto', 'light', 'dark'] as const).withDefault('auto'),
};

export type Address = inferParserType<typeof parsers>;
/** A change of the address: null takes a parameter back to its default. */
export type AddressChange = { [K in keyof Address]?: Address[K] | null };
export type SetAddress = (
  change: AddressChange,
  options?: { history?: 'push' | 'replace' },
) => unknown;

/** Filters of the address, all at their defaults. */
export const noFilters = {
  bodies: null,
  prov: null,
  type: null,
  dim: null,
  mission: null,
  fy: null,
  status: null,
  q: null,
} as const satisfies AddressChange;

const AddressContext = createContext<[Address, SetAddress] | null>(null);

/**
 * Reads the address once for everything inside: a page of links asks for it in many places, and
 * reading it in each of them took longer than drawing five charts.
 */
export function AddressProvider({ children }: { children: ReactNode }) {
  const [address, setAddress] = useQueryStates(parsers, { history: 'push', scroll: false });
  const state = useMemo((): [Address, SetAddress] => [address, setAddress], [address, setAddress]);
  return createElement(AddressContext, { value: state }, children);
}

/** The address as typed state; setting it makes a step that the back button undoes. */
export function useAddress(): [Address, SetAddress] {
  const state = useContext(AddressContext);
  if (!state) throw new Error('useAddress: no AddressProvider above this component');
  return state;
}

type FilterPart = Pick<
  Address,
  'bodies' | 'prov' | 'type' | 'dim' | 'mission' | 'fy' | 'status' | 'q'
>;

/** The filter of the address, as the queries take it; the same object while it says the same. */
export function useFilter(): Filter {
  const [address] = useAddress();
  const { bodies, prov, type, dim, mission, fy, status, q } = address;
  const written = JSON.stringify({ bodies, prov, type, dim, mission, fy, status, q });
  return useMemo(() => filterOf(JSON.parse(written) as FilterPart), [written]);
}

/** The filter that the parameters of an address stand for. */
export function filterOf(address: FilterPart): Filter {
  return {
    bodies: address.bodies,
    provinces: address.prov,
    bodyTypes: address.type,
    dimensions: address.dim,
    missions: address.mission,
    years: address.fy,
    statuses: address.status,
    search: address.q,
  };
}

const serialize = createSerializer(parsers);

/** The link of an address, relative to the page, e.g. "?view=stuck&fy=2564". */
export function hrefOf(address: AddressChange): string {
  return serialize(address) || '?';
}

/** A list with a value added, or taken out where it was in: what a second click on a mark does. */
export function toggled<V>(values: readonly V[], value: V): V[] {
  return values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
}
