import type { OpenTables } from './tables.ts';

/** One value read from a cell with doubt. */
export interface DoubtfulReading {
  readonly recordId: string;
  /** Name of the project, issue of the risk; null for the document. */
  readonly record: string | null;
  readonly field: string;
  /** As it was read; null where nothing was. */
  readonly value: string | null;
  readonly confidence: number;
  readonly note: string | null;
}

/** A printed cell that values were read from with doubt. */
export interface DoubtfulCell {
  readonly documentId: string;
  readonly title: string | null;
  readonly sourcePath: string;
  readonly sha256: string;
  readonly lineFirst: number;
  readonly lineLast: number;
  /** Index of the cell in its line, from 0; null where the place is whole lines. */
  readonly cell: number | null;
  readonly printed: string;
  /** The printed lines of the place, cells parted by tabs. */
  readonly lines: readonly string[];
  /** Most money the records of the cell have, in satang. */
  readonly satang: number;
  readonly readings: readonly DoubtfulReading[];
}

export interface Asked {
  /** One document only. */
  readonly document?: string;
  readonly limit: number;
}

/** Tables the answer is made from. */
export const REVIEWED = [
  'documents',
  'bodies',
  'projects',
  'project_budgets',
  'risks',
  'targets',
  'complaints',
  'stated_totals',
  'evidence',
  'field_evidence',
  'lines',
] as const;

/** Below this a value counts as unsure. */
const SURE = 0.8;

const MONEY = `SELECT project_id AS record_id, max(greatest(coalesce(budget_baht, 0),
    coalesce(disbursed_baht, 0))) AS baht FROM project_budgets GROUP BY project_id`;

const CELLS = `SELECT f.document_id, f.evidence_id, min(f.confidence) AS confidence,
    CAST(100 * coalesce(max(m.baht), 0) AS BIGINT) AS satang,
    list({ record_id: f.record_id, field: f.field, confidence: f.confidence, note: f.note }
      ORDER BY f.confidence, f.record_id, f.field) AS readings
  FROM field_evidence f LEFT JOIN money m ON m.record_id = f.record_id
  WHERE f.confidence < $1 AND ($2 = '' OR f.document_id = $2)
  GROUP BY f.document_id, f.evidence_id`;

/**
 * The doubtful cells of a set of tables, worst first: least sure, then most money; and their count.
 *
 * @throws where no document has the id asked for
 */
export async function doubtfulCells(
  tables: OpenTables,
  { document = '', limit }: Asked,
): Promise<{ readonly cells: DoubtfulCell[]; readonly all: number }> {
  const rows = await tables.ask(
    `WITH money AS (${MONEY}), cells AS (${CELLS})
    SELECT c.*, count(*) OVER () AS everything, d.title, d.source_path, d.sha256, e.line_first, e.line_last, e.cell, e.text
    FROM cells c JOIN documents d USING (document_id)
    JOIN evidence e ON e.document_id = c.document_id AND e.evidence_id = c.evidence_id
    ORDER BY c.confidence, c.satang DESC, c.document_id, e.line_first, e.cell, c.evidence_id LIMIT $3`,
    SURE,
    document,
    limit,
  );
  if (document !== '') await assertKnown(tables, document);
  const cells: DoubtfulCell[] = [];
  for (const row of rows) cells.push(await cellOf(tables, row));
  return { cells, all: Number(rows[0]?.['everything'] ?? 0) };
}

async function assertKnown(tables: OpenTables, document: string): Promise<void> {
  const [found] = await tables.ask(
    'SELECT count(*) AS n FROM documents WHERE document_id = $1',
    document,
  );
  if (Number(found?.['n']) === 0)
    throw new Error(`expected the id of a document, found ${document}`);
}

type Row = Readonly<Record<string, unknown>>;

async function cellOf(tables: OpenTables, row: Row): Promise<DoubtfulCell> {
  const documentId = String(row['document_id']);
  const [first, last] = [Number(row['line_first']), Number(row['line_last'])];
  const lines = await tables.ask(
    'SELECT text FROM lines WHERE document_id = $1 AND line_no BETWEEN $2 AND $3 ORDER BY line_no',
    documentId,
    first,
    last,
  );
  const readings: DoubtfulReading[] = [];
  for (const told of row['readings'] as Row[])
    readings.push(await readingOf(tables, told, String(row['evidence_id'])));
  return {
    documentId,
    title: maybeText(row['title']),
    sourcePath: String(row['source_path']),
    sha256: String(row['sha256']),
    lineFirst: first,
    lineLast: last,
    cell: row['cell'] === null ? null : Number(row['cell']),
    printed: String(row['text']),
    lines: lines.map(({ text }) => String(text)),
    satang: Number(row['satang']),
    readings,
  };
}

async function readingOf(
  tables: OpenTables,
  told: Row,
  evidenceId: string,
): Promise<DoubtfulReading> {
  const recordId = String(told['record_id']);
  const field = String(told['field']);
  const record = await recordOf(tables, recordId);
  const place = { recordId, field, evidenceId };
  return {
    recordId,
    record: maybeText(record['name'] ?? record['issue']),
    field,
    value: maybeText(await valueOf(tables, place, record)),
    confidence: Number(told['confidence']),
    note: maybeText(told['note']),
  };
}

async function recordOf(tables: OpenTables, id: string): Promise<Row> {
  const project = await tables.ask('SELECT * FROM projects WHERE project_id = $1', id);
  if (project[0]) return project[0];
  const risk = await tables.ask('SELECT * FROM risks WHERE risk_id = $1', id);
  if (risk[0]) return risk[0];
  const body = await tables.ask(
    `SELECT b.name_th AS body_id FROM documents d LEFT JOIN bodies b USING (body_id)
    WHERE d.document_id = $1`,
    id,
  );
  return body[0] ?? {};
}

interface ReadPlace {
  readonly recordId: string;
  readonly field: string;
  readonly evidenceId: string;
}

/** Values of records without an id, by what the field of their place begins with. */
const SMALL: Readonly<Record<string, string>> = {
  target: 'SELECT value FROM targets WHERE evidence_id = $1 AND metric = $3 AND fiscal_year = $2',
  complaint: 'SELECT count AS value FROM complaints WHERE evidence_id = $1 AND fiscal_year = $2',
  total: `SELECT stated_value AS value FROM stated_totals WHERE evidence_id = $1
    AND measure = $3 AND ($2 = 0 OR fiscal_year = $2)`,
};

async function valueOf(tables: OpenTables, place: ReadPlace, record: Row) {
  const { recordId: id, field, evidenceId } = place;
  const [column = '', year, source] = field.split('.');
  const small = SMALL[column];
  if (small !== undefined) {
    const values = [evidenceId, Number(year), ...(column === 'complaint' ? [] : [source ?? ''])];
    const [found] = await tables.ask(small, ...values);
    return found?.['value'] ?? null;
  }
  if (column !== 'budget_baht' && column !== 'disbursed_baht') return record[column] ?? null;
  const found = await tables.ask(
    `SELECT ${column} AS value FROM project_budgets
    WHERE project_id = $1 AND fiscal_year = $2 AND source = $3`,
    id,
    Number(year),
    source ?? '',
  );
  return found[0]?.['value'] ?? null;
}

function maybeText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
