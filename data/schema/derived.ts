import { body_summaries, type BodySummaryRow } from './derived/body_summaries.ts';
import { cube_coverage, type CubeCoverage } from './derived/cube_coverage.ts';
import { cube_project_years, type CubeProjectYear } from './derived/cube_project_years.ts';
import { cube_totals, type CubeTotal } from './derived/cube_totals.ts';
import { document_places, type DocumentPlace } from './derived/document_places.ts';
import { project_name_places, type ProjectNamePlace } from './derived/project_name_places.ts';
import { project_names, type ProjectName } from './derived/project_names.ts';
import { signal_bodies, type SignalBodyRow } from './derived/signal_bodies.ts';
import { signal_parts, type SignalPartRow } from './derived/signal_parts.ts';
import type { Table } from './column.ts';

/**
 * Tables that ingestion works out from those of the contract, by the measures the page uses too, so
 * that a first view and linked charts need no rows. They hold nothing that the rows do not say.
 */
export const derived = {
  body_summaries,
  cube_project_years,
  cube_totals,
  cube_coverage,
  signal_bodies,
  signal_parts,
  document_places,
  project_names,
  project_name_places,
} as const satisfies Record<string, Table>;

export type DerivedName = keyof typeof derived;

/** The row type of each table worked out. */
export interface DerivedRows {
  body_summaries: BodySummaryRow;
  cube_totals: CubeTotal;
  cube_project_years: CubeProjectYear;
  cube_coverage: CubeCoverage;
  signal_bodies: SignalBodyRow;
  signal_parts: SignalPartRow;
  document_places: DocumentPlace;
  project_names: ProjectName;
  project_name_places: ProjectNamePlace;
}

export const derivedNames = Object.keys(derived) as DerivedName[];
