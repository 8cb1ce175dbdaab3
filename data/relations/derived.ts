import type { AnyTable } from '../schema/everyTable.ts';
import type { DerivedName } from '../schema/derived.ts';
import { bodySummaries } from './bodySummaries.ts';
import { coverageCube, projectYearCube, totalsOfCube } from './cubes.ts';
import { documentPlaces, projectNamePlaces, projectNames } from './names.ts';
import { signalBodiesOf, signalPartsOf } from './signalSums.ts';
import type { Sql } from './sql.ts';

/** How a table is worked out from others, money in satang as in every question of the page. */
export interface Derivation {
  readonly table: DerivedName;
  /** Tables it is worked out from; others may be left away. */
  readonly reads: readonly AnyTable[];
  /** Its rows at once, or those of one fiscal year, to which the year is added in front. */
  readonly rows: { readonly all: () => Sql } | { readonly ofYear: (year: number) => Sql };
}

const signalReads: readonly AnyTable[] = [
  ...(['bodies', 'documents', 'projects', 'project_budgets', 'project_links', 'risks'] as const),
  ...(['risk_controls', 'targets', 'ita_results', 'rule_outcomes', 'findings'] as const),
];
const cellReads: readonly AnyTable[] = ['bodies', 'documents', 'projects', 'project_budgets'];

/** Every table that ingestion works out, those that others are made from before them. */
export const derivations: readonly Derivation[] = [
  {
    table: 'body_summaries',
    reads: ['bodies', 'documents', 'projects', 'risks', 'findings'],
    rows: { all: bodySummaries },
  },
  { table: 'cube_project_years', reads: cellReads, rows: { all: () => projectYearCube() } },
  { table: 'cube_totals', reads: ['cube_project_years'], rows: { all: totalsOfCube } },
  { table: 'cube_coverage', reads: ['bodies', 'documents'], rows: { all: coverageCube } },
  { table: 'signal_bodies', reads: signalReads, rows: { ofYear: signalBodiesOf } },
  { table: 'signal_parts', reads: signalReads, rows: { ofYear: signalPartsOf } },
  { table: 'document_places', reads: ['bodies', 'documents'], rows: { all: documentPlaces } },
  { table: 'project_names', reads: ['projects'], rows: { all: projectNames } },
  {
    table: 'project_name_places',
    reads: ['bodies', 'projects', 'project_names'],
    rows: { all: projectNamePlaces },
  },
];
