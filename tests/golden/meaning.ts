import type { Tables } from '../../data/schema/catalogue.ts';
import { comparable } from './plain.ts';

type Plain = string | number | boolean | null | readonly Plain[];

/** Columns that say where and how surely something was read, not what. */
const place = new Set([
  'document_id',
  'body_id',
  'project_id',
  'risk_id',
  'finding_id',
  'evidence_id',
  'sha256',
  'source_path',
  'source_url',
  'line_count',
  'rows_seen',
  'rows_mapped',
  'rows_rejected',
  'figures_seen',
  'figures_cited',
  'figures_rejected',
  'figures_noise',
  'figures_told',
  'figures_unaccounted',
  'confidence',
  'doubtful_fields',
]);

/** What tables say, apart from places, ids and how sure: the same for two prints of one text. */
export function meaningOf(tables: Tables): Record<string, unknown[]> {
  const ordinalOf = new Map<string, number>([
    ...tables.projects.map((row): [string, number] => [row.project_id, row.ordinal]),
    ...tables.risks.map((row): [string, number] => [row.risk_id, row.ordinal]),
  ]);
  const owned = <R extends object>(rows: R[], id: (row: R) => string): unknown[] =>
    rows.map((row) => [ordinalOf.get(id(row)) ?? null, plainRow(row)]).sort(byText);
  return {
    documents: tables.documents.map(plainRow),
    bodies: tables.bodies.map(plainRow),
    projects: tables.projects.map(plainRow),
    project_budgets: owned(tables.project_budgets, (row) => row.project_id),
    risks: tables.risks.map(plainRow),
    risk_controls: owned(tables.risk_controls, (row) => row.risk_id),
    targets: tables.targets.map(plainRow),
    complaints: tables.complaints.map(plainRow),
    stated_totals: tables.stated_totals.map(plainRow).sort(byText),
  };
}

function plainRow(row: object): Record<string, Plain> {
  const cells = Object.entries(row as Record<string, Plain>).filter(([name]) => !place.has(name));
  return Object.fromEntries(cells.map(([name, value]) => [name, plain(value)]));
}

function plain(value: Plain): Plain {
  return typeof value === 'string' ? comparable(value) : value;
}

function byText(left: unknown, right: unknown): number {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}
