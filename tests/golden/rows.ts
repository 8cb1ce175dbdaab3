import type { Rows, TableName, Tables } from '../../data/schema/catalogue.ts';

/** The rows of one document, each table in its own order. */
export interface DocumentRows {
  document: Rows['documents'];
  body: Rows['bodies'] | null;
  of: { [N in DocumentTable]: Rows[N][] };
  budgetsOf: ReadonlyMap<string, Rows['project_budgets'][]>;
  fieldsOf: ReadonlyMap<string, Rows['field_evidence'][]>;
  findingsOf: ReadonlyMap<string, Rows['findings'][]>;
  evidenceById: ReadonlyMap<string, Rows['evidence']>;
}

const documentTables = [
  'projects',
  'risks',
  'risk_controls',
  'targets',
  'complaints',
  'stated_totals',
  'rejects',
  'findings',
] as const satisfies TableName[];
type DocumentTable = (typeof documentTables)[number];

/** The rows of the document whose file is `<stem>.txt`; null where no such document was read. */
export function rowsOf(tables: Tables, stem: string): DocumentRows | null {
  const document = tables.documents.find((row) => stemOf(row.source_path) === stem);
  if (document === undefined) return null;
  const within = <R extends { document_id: string | null }>(rows: R[]): R[] =>
    rows.filter((row) => row.document_id === document.document_id);
  return {
    document,
    body: tables.bodies.find((row) => row.body_id === document.body_id) ?? null,
    of: Object.fromEntries(
      documentTables.map((name) => [
        name,
        within<{ document_id: string | null; ordinal?: number }>(tables[name]).sort(byOrdinal),
      ]),
    ) as unknown as DocumentRows['of'],
    budgetsOf: grouped(within(tables.project_budgets), (row) => row.project_id),
    fieldsOf: grouped(within(tables.field_evidence), (row) => row.record_id),
    findingsOf: grouped(within(tables.findings), (row) => row.project_id ?? ''),
    evidenceById: new Map(within(tables.evidence).map((row) => [row.evidence_id, row])),
  };
}

/** A path's file name without folder and extension. */
export function stemOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
}

/** Rows by a key, each group in the order of the rows. */
export function grouped<R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

function byOrdinal(left: { ordinal?: number }, right: { ordinal?: number }): number {
  return (left.ordinal ?? 0) - (right.ordinal ?? 0);
}
