import { readdirSync, readFileSync } from 'node:fs';
import type { Rows, Tables } from '../../data/schema/catalogue.ts';
import type { FailedDocument, InputDocument } from '../../pipelines/document.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../pipelines/run.ts';
import {
  loadLabels,
  repositoryPath,
  type LabelledProject,
  type Labels,
} from '../support/labels.ts';
import { compare } from './agreement.ts';
import { align, type Pair } from './align.ts';
import { compareValue, type Compared, type Value } from './compared.ts';
import { sure } from './flags.ts';
import { likeness, solid } from './plain.ts';
import { rowsOf, type DocumentRows } from './rows.ts';
import { readingTools } from './unseenTools.ts';

const root = 'tests/fixtures/unseen';
const isDocument = /\.(?:txt|csv|tsv|html?|docx|xlsx|pdf|png|tiff?)$/u;
/** Letters by which the words of a reject are known to be those of a record. */
const telling = 24;

/** Other readings a label allows where the contract leaves two: by field, or "field year source". */
export interface Allowing {
  accept?: Record<string, Value[]>;
}

/** A document that no pipeline was fitted to, its labels, and what came of reading it. */
export interface Examined {
  set: string;
  stem: string;
  path: string;
  labels: Labels;
  /** Why it could not be read; null where it was. */
  failure: FailedDocument | null;
  /** Labelled and read projects by the likeness of their names, order kept. */
  pairs: Pair<LabelledProject, Rows['projects']>[];
  /** Fields of matched projects and every other record; none of a document that was not read. */
  values: Compared[];
  rows: DocumentRows | null;
}

/** Names of the sets of unseen documents, in order. */
export function unseenSets(): string[] {
  return readdirSync(repositoryPath(root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && documentsOf(entry.name).length > 0)
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads every labelled document of a set and compares it with its labels. One that cannot be read
 * is examined with its failure.
 */
export async function examine(set: string): Promise<Examined[]> {
  const labels = loadLabels(`${root}/${set}`);
  const inputs = documentsOf(set).filter(({ path }) =>
    labels.some(({ stem }) => stem === stemOf(path)),
  );
  const provinces = parseProvinces(
    readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
  );
  const { tools, close } = await readingTools();
  const { tables, failures } = await ingestDocuments(inputs, { provinces, tools }).finally(close);
  return inputs.flatMap(({ path }) =>
    labels
      .filter(({ stem }) => stem === stemOf(path))
      .map((own) => {
        const failure = failures.find((one) => one.path === path) ?? null;
        return { set, path, failure, ...examineOne(tables, own) };
      }),
  );
}

/** True where the tables say, in a reject, that they left out what the words are part of. */
export function isRejected(rows: DocumentRows | null, words: string): boolean {
  const start = solid(words).slice(0, telling);
  return rows?.of.rejects.some((reject) => solid(reject.text).includes(start)) ?? false;
}

/** True where the tables say that a labelled project was left out, by itself or with everything. */
export function isLossSaid({ failure, rows }: Examined, label: LabelledProject): boolean {
  const isEmpty = rows?.of.findings.some(({ rule_id }) => rule_id === 'no_records') ?? false;
  return failure !== null || isEmpty || isRejected(rows, label.name);
}

function examineOne(
  tables: Tables,
  labels: Labels,
): Pick<Examined, 'stem' | 'labels' | 'pairs' | 'values' | 'rows'> {
  const rows = rowsOf(tables, labels.stem);
  const pairs = align(labels.projects, rows?.of.projects ?? [], (label, row) =>
    likeness(label.name, row.name),
  );
  const matched = pairs.flatMap(({ label, row }) =>
    label === null || row === null ? [] : [label.ordinal],
  );
  const values =
    rows === null
      ? []
      : compare(tables, [labels])
          .values.filter((value) => isComparable(value, matched))
          .map((value) => judged(value, labels, rows));
  return { stem: labels.stem, labels, pairs, values, rows };
}

/** Lost and surplus projects are counted by themselves; a title has no single right wording. */
function isComparable({ field, ordinal }: Compared, matched: readonly number[]): boolean {
  if (field === 'row' || field === 'document.title') return false;
  return field.includes('.') || (ordinal !== null && matched.includes(ordinal));
}

/** The value as judged with the other readings its label allows, and with all that flags it. */
function judged(value: Compared, labels: Labels, rows: DocumentRows): Compared {
  if (value.agree) return value;
  const accepted = allowedOf(value, labels).some(
    (other) => compareValue({ ...caseOf(value), expected: other }).agree,
  );
  return { ...value, agree: accepted, flagged: value.flagged || isFlagged(value, labels, rows) };
}

function allowedOf({ field, part, ordinal, expected }: Compared, labels: Labels): Value[] {
  const owner = field.startsWith('document.')
    ? labels.document
    : field.startsWith('risk.')
      ? labels.risks.find((risk) => risk.ordinal === ordinal)
      : labels.projects.find((project) => project.ordinal === ordinal);
  const accept = (owner as Allowing | undefined)?.accept ?? {};
  const name = field.replace(/^.*\./u, '');
  const nothingToSum = field === 'total.computed_value' && expected === 0 ? [null] : [];
  return [...nothingToSum, ...(accept[name] ?? []), ...(accept[`${name} ${part}`] ?? [])];
}

function caseOf({ lines, part, ...rest }: Compared): Parameters<typeof compareValue>[0] {
  return { ...rest, ...(part === null ? {} : { part }), ...(lines === null ? {} : { lines }) };
}

/** What the comparison of the golden documents leaves out: facts, totals and what was rejected. */
function isFlagged(
  { field, part, expected }: Compared,
  labels: Labels,
  rows: DocumentRows,
): boolean {
  const name = field.replace(/^.*\./u, '');
  if (field.startsWith('document.')) {
    const facts = rows.fieldsOf.get(rows.document.document_id) ?? [];
    const isBody = /body|district|province/u.test(name);
    return (
      facts.some((fact) => fact.field === name && fact.confidence < sure) ||
      (isBody && rows.of.findings.some(({ rule_id }) => rule_id === 'body_uncertain'))
    );
  }
  if (field.startsWith('total.')) {
    const label = labels.stated_totals.find(({ scope }) => part?.startsWith(`${scope} `) === true);
    return label !== undefined && name === 'row' && hasRejectedCell(rows, label.stated_text);
  }
  return typeof expected === 'string' && field.includes('.') && isRejected(rows, expected);
}

function hasRejectedCell(rows: DocumentRows, words: string): boolean {
  const cells = rows.of.rejects.flatMap(({ text }) => text.split(/[\t\n|]/u));
  return cells.some((cell) => solid(cell) === solid(words));
}

function stemOf(path: string): string {
  return path.replace(/\.[^.]*$/u, '');
}

function documentsOf(set: string): InputDocument[] {
  return readdirSync(repositoryPath(`${root}/${set}`))
    .filter((path) => isDocument.test(path))
    .sort()
    .map((path) => ({
      path,
      bytes: new Uint8Array(readFileSync(repositoryPath(`${root}/${set}/${path}`))),
    }));
}
