import { catalogue, tableNames, type TableName, type Tables } from '../../data/schema/catalogue.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Throws where a table loses or invents something: rows seen that are neither mapped nor rejected,
 * a reject that is not listed, a key or id that stands twice, a reference to nothing, a project
 * without a place, a figure in no part of its document's account. One plain line: the part, what was expected, what was found.
 */
export function assertConserved(tables: Tables): void {
  checkCounts(tables);
  checkFigures(tables);
  for (const name of tableNames) checkKeys(name, tables[name]);
  for (const [name, column] of IDS)
    checkUnique(`${name}.${column}`, valuesOf(tables, name, column));
  for (const reference of REFERENCES) checkReference(tables, ...reference);
  assertFindingPlaces(tables);
  checkLines(tables);
}

/**
 * Throws where the documents of one body cannot stand together: a document or project that stands
 * twice, or a link that leads nowhere. Looks at no other table.
 */
export function assertLinked(tables: Tables): void {
  checkKeys('documents', tables.documents);
  checkUnique('projects.project_id', valuesOf(tables, 'projects', 'project_id'));
  checkKeys('project_links', tables.project_links);
  checkKeys('document_links', tables.document_links);
  for (const column of ['from_document_id', 'to_document_id']) {
    checkReference(tables, column, 'documents', 'document_id');
  }
  for (const column of ['from_project_id', 'to_project_id']) {
    checkReference(tables, column, 'projects', 'project_id');
  }
}

const IDS: readonly (readonly [TableName, string])[] = [
  ['evidence', 'evidence_id'],
  ['projects', 'project_id'],
  ['risks', 'risk_id'],
];

/** Columns whose every value is an id of another table. */
const REFERENCES: readonly (readonly [column: string, table: TableName, id: string])[] = [
  ['evidence_id', 'evidence', 'evidence_id'],
  ['document_id', 'documents', 'document_id'],
  ['from_document_id', 'documents', 'document_id'],
  ['to_document_id', 'documents', 'document_id'],
  ['body_id', 'bodies', 'body_id'],
  ['project_id', 'projects', 'project_id'],
  ['from_project_id', 'projects', 'project_id'],
  ['to_project_id', 'projects', 'project_id'],
  ['risk_id', 'risks', 'risk_id'],
];

function checkCounts(tables: Tables): void {
  for (const document of tables.documents) {
    const { document_id: id, rows_seen: seen, rows_mapped: mapped, rows_rejected: lost } = document;
    if (seen !== mapped + lost) {
      fail(`rows of ${id}`, `${seen} seen`, `${mapped} mapped + ${lost} rejected`);
    }
    const listed = tables.rejects
      .filter((reject) => reject.document_id === id)
      .reduce((lines, reject) => lines + reject.line_last - reject.line_first + 1, 0);
    if (listed < lost) {
      fail(`rejects of ${id}`, `places for ${lost} rejected rows`, `${listed} lines listed`);
    }
  }
}

/** Figures seen are the sum of the parts, and each part that is kept is listed. */
function checkFigures(tables: Tables): void {
  const listed = new Map<string, number>();
  for (const { document_id: id, account } of tables.figures) {
    const key = `${id} ${account}`;
    listed.set(key, (listed.get(key) ?? 0) + 1);
  }
  for (const row of tables.documents) {
    const { document_id: id, figures_seen: seen } = row;
    const { figures_cited: cited, figures_rejected: rejected } = row;
    const kept = [row.figures_noise, row.figures_told, row.figures_unaccounted] as const;
    const sum = cited + rejected + kept[0] + kept[1] + kept[2];
    if (seen !== sum) fail(`figures of ${id}`, `${seen} seen`, `${sum} accounted for`);
    (['noise', 'told', 'unaccounted'] as const).forEach((account, i) => {
      const count = listed.get(`${id} ${account}`) ?? 0;
      if (count !== kept[i]) fail(`${account} figures of ${id}`, `${kept[i]} listed`, `${count}`);
    });
  }
}

function checkKeys(name: TableName, rows: readonly Row[]): void {
  const key: readonly string[] = catalogue[name].key;
  if (isAscending(rows, key)) return;
  const values = rows.map((row) => key.map((column) => String(row[column])).join(' · '));
  checkUnique(`key of ${name}`, values);
}

/** Whether every row's key is greater than the one before: then none stands twice. */
function isAscending(rows: readonly Row[], key: readonly string[]): boolean {
  const before: unknown[] = key.map((name) => rows[0]?.[name]);
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at] as Row;
    let isAfter: boolean | null = null;
    for (let i = 0; i < key.length; i++) {
      const value = row[key[i] as string];
      if (isAfter === null && value !== before[i]) isAfter = isLess(before[i], value);
      before[i] = value;
    }
    if (isAfter !== true) return false;
  }
  return true;
}

function isLess(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  return typeof a === 'string' && typeof b === 'string' && a < b;
}

function checkUnique(part: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) fail(part, 'each value once', `${value} twice`);
    seen.add(value);
  }
}

/** The other tables that have each column. */
const HOLDERS = new Map(
  REFERENCES.map(([column, table]) => [
    column,
    tableNames.filter(
      (name) => name !== table && catalogue[name].columns.some((one) => one.name === column),
    ),
  ]),
);

function checkReference(tables: Tables, column: string, table: TableName, id: string): void {
  const holders = (HOLDERS.get(column) ?? []).filter((name) => tables[name].length > 0);
  if (holders.length === 0) return;
  const known = new Set(valuesOf(tables, table, id));
  for (const name of holders) {
    let last: unknown;
    for (const row of tables[name] as readonly Row[]) {
      const value = row[column];
      // Rows of one record or document follow each other.
      if (value === last && value !== null) continue;
      last = value;
      if (value === undefined || (value === null && column !== 'evidence_id')) continue;
      if (!known.has(String(value))) fail(`${name}.${column}`, `an id of ${table}`, String(value));
    }
  }
}

/** Throws where a finding's place is none. */
export function assertFindingPlaces(tables: Tables): void {
  const known = new Set(tables.evidence.map((row) => row.evidence_id));
  for (const finding of tables.findings) {
    const lost = finding.evidence_ids.find((id) => !known.has(id));
    if (lost) fail(`evidence_ids of finding ${finding.finding_id}`, 'an id of evidence', lost);
  }
}

function checkLines(tables: Tables): void {
  const counts = new Map(tables.documents.map((row) => [row.document_id, row.line_count]));
  for (const rows of [tables.evidence, tables.rejects]) {
    for (const { document_id: id, line_first: first, line_last: last } of rows) {
      const count = counts.get(id) ?? 0;
      if (first >= 1 && first <= last && last <= count) continue;
      fail(`place in ${id}`, `lines within 1 to ${count}`, `${first} to ${last}`);
    }
  }
}

function valuesOf(tables: Tables, name: TableName, column: string): string[] {
  return (tables[name] as readonly Row[]).map((row) => String(row[column]));
}

function fail(part: string, expected: string, found: string): never {
  throw new Error(`conservation: ${part}: expected ${expected}, found ${found}`);
}
