import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** First and last line of a place in the source file, from 1, inclusive. */
export type LineSpan = readonly [number, number];

export interface LabelledDocument {
  body_name: string;
  body_type: string;
  district: string | null;
  province: string | null;
  kind: string;
  framework: string | null;
  fiscal_year_first: number | null;
  fiscal_year_last: number | null;
  report_months: number | null;
  title: string | null;
}

/** Money in baht, as labelled; null for a dash or where no budget is needed. */
export interface LabelledBudget {
  fiscal_year: number;
  source: string;
  budget_baht: number | null;
  disbursed_baht: number | null;
}

export interface LabelledProject {
  ordinal: number;
  seq: string | null;
  strategy_no: number | null;
  dimension_no: number | null;
  mission_code: string | null;
  sub_mission_code: string | null;
  name: string;
  kind: string;
  kpi: string | null;
  unit: string | null;
  target_quantity: number | null;
  target_text: string | null;
  responsible_unit: string | null;
  outcome: string | null;
  status: string;
  progress_percent: number | null;
  quarters: number[] | null;
  approaches: string[] | null;
  needs_no_budget: boolean;
  budgets: LabelledBudget[];
  lines: LineSpan;
  /** What the labeller himself was unsure of. */
  doubt: string | null;
}

export interface LabelledRisk {
  ordinal: number;
  process: string | null;
  issue: string;
  scale: string;
  level: string | null;
  likelihood: number | null;
  impact: number | null;
  score: number | null;
  lines: LineSpan;
}

export interface LabelledControl {
  /** Ordinals of the risks of its row; the table names the first. */
  risk_ordinals: number[];
  control: string;
  lines: LineSpan;
}

export interface LabelledTarget {
  metric: string;
  fiscal_year: number;
  value: number;
  line: number;
}

export interface LabelledComplaint {
  fiscal_year: number;
  category: string;
  count: number | null;
  total: number | null;
  line: number;
}

export interface LabelledTotal {
  scope: string;
  measure: string;
  fiscal_year: number | null;
  stated_value: number | null;
  stated_text: string;
  computed_by_hand: number | null;
  line: number;
}

/** All that was read by hand from one document. */
export interface Labels {
  /** Name of the document's file without its extension. */
  stem: string;
  document: LabelledDocument;
  projects: LabelledProject[];
  risks: LabelledRisk[];
  risk_controls: LabelledControl[];
  targets: LabelledTarget[];
  complaints: LabelledComplaint[];
  stated_totals: LabelledTotal[];
}

/** Absolute path of a place below the repository. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/**
 * The labels of every document of a folder, ordered by file name.
 *
 * @param folder below the repository; holds one `<stem>.json` a document
 * @throws when the folder holds no labels
 */
export function loadLabels(folder = 'tests/fixtures/labels'): Labels[] {
  const names = readdirSync(repositoryPath(folder)).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new Error(`no labels in ${folder}`);
  return names.sort().map((name) => ({
    ...(JSON.parse(readFileSync(repositoryPath(`${folder}/${name}`), 'utf8')) as Labels),
    stem: name.slice(0, -'.json'.length),
  }));
}

/**
 * The documents of a folder as the pipelines take them, ordered by file name.
 *
 * @param folder below the repository; its `.txt` files are read
 * @throws when the folder holds no document
 */
export function loadDocuments(folder = 'data/documents'): { path: string; bytes: Uint8Array }[] {
  const names = readdirSync(repositoryPath(folder)).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`no documents in ${folder}`);
  return names.sort().map((path) => ({
    path,
    bytes: new Uint8Array(readFileSync(repositoryPath(`${folder}/${path}`))),
  }));
}
