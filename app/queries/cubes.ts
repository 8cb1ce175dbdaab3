import type { Published } from '../engine/published.ts';
import { readTyped } from '../engine/typedReader.ts';
import type { CodedValue, TypedTable } from '../engine/typed.ts';
import {
  type FacetName,
  facetNames,
  type Group,
  type LinkedAnswer,
  type LinkedSums,
  NONE,
  nothingChosen,
  sumsAt,
  type Voice,
  voiceOf,
} from '../linked/facets.ts';
import { partColumns } from './partColumns.ts';

/** The name of a facet in the table of totals. */
const facetInTotals: Readonly<Record<FacetName | 'all', string>> = {
  all: 'all',
  dimension: 'dimension',
  year: 'fiscal_year',
  status: 'status',
  mission: 'mission',
  province: 'province',
};

/**
 * What linked charts show while nothing is chosen, by whose words are asked for, from a few
 * kilobytes and without a database.
 */
export async function linkedTotals(
  published: Published,
  signal?: AbortSignal,
): Promise<Readonly<Record<Voice, LinkedAnswer>>> {
  const coded = ['voice', 'facet', 'value'];
  const table = await readTyped(published, 'cube_totals', { coded, added: partColumns }, signal);
  const rows = rowsOf(table);
  return { plan: totalsOf(rows, 'plan'), report: totalsOf(rows, 'report') };
}

function totalsOf(rows: readonly TotalRow[], asked: Voice): LinkedAnswer {
  const groupsOf = (facet: FacetName | 'all'): Group[] =>
    rows.flatMap(({ keys: [voice, name, value], sums }) =>
      voice === voiceOf(facet, nothingChosen, asked) && name === facetInTotals[facet]
        ? [{ ...sums, value: String(value ?? NONE) }]
        : [],
    );
  const { value: _value, ...all } = groupsOf('all')[0] ?? { value: NONE, ...sumsAt([]) };
  const facets = facetNames.map((name) => [name, groupsOf(name)]);
  return { all, facets: Object.fromEntries(facets) as LinkedAnswer['facets'] };
}

interface TotalRow {
  readonly keys: readonly (CodedValue | undefined)[];
  readonly sums: LinkedSums;
}

function rowsOf({ rows, coded, added }: TypedTable): TotalRow[] {
  const keys = ['voice', 'facet', 'value'].map((name) => coded[name]!);
  return Array.from({ length: rows }, (_, row) => ({
    keys: keys.map(({ values, codes }) => values[codes[row]!]),
    sums: sumsAt(partColumns.map((name) => added[name]![row]!)),
  }));
}

/** How many bodies of a province have which documents of a fiscal year. */
export interface CoverageCount {
  /** ISO 3166-2:TH, or NONE. */
  readonly province: string;
  readonly year: number;
  readonly n_bodies: number;
  readonly n_plan: number;
  readonly n_report_6: number;
  readonly n_report_12: number;
  readonly n_none: number;
}

const counts = ['n_bodies', 'n_plan', 'n_report_6', 'n_report_12', 'n_none'] as const;

/** Which plans and reports are in the set, by province and fiscal year. */
export async function coverageCounts(
  published: Published,
  signal?: AbortSignal,
): Promise<CoverageCount[]> {
  const wanted = { coded: ['province_code', 'fiscal_year'], added: counts };
  const { rows, coded, added } = await readTyped(published, 'cube_coverage', wanted, signal);
  const at = (name: string, row: number) => {
    const { values, codes } = coded[name]!;
    return values[codes[row]!];
  };
  return Array.from({ length: rows }, (_, row) => ({
    province: String(at('province_code', row) ?? NONE),
    year: Number(at('fiscal_year', row)),
    n_bodies: added['n_bodies']![row]!,
    n_plan: added['n_plan']![row]!,
    n_report_6: added['n_report_6']![row]!,
    n_report_12: added['n_report_12']![row]!,
    n_none: added['n_none']![row]!,
  }));
}
