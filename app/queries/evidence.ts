import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { linesBetween, type PrintedLine } from './documentLines.ts';

const place = {
  evidence_id: 'text',
  document_id: 'text',
  page: 'integer?',
  line_first: 'integer',
  line_last: 'integer',
  cell: 'integer?',
  text: 'text',
  title: 'text?',
  kind: 'text',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
  report_months: 'integer?',
  source_path: 'text',
  source_url: 'text?',
  line_count: 'integer',
  body_id: 'text?',
  body_name: 'text?',
} as const;

const reading = {
  record_id: 'text',
  field: 'text',
  document_id: 'text',
  evidence_id: 'text',
  confidence: 'double',
  note: 'text?',
  line_first: 'integer?',
  line_last: 'integer?',
  cell: 'integer?',
  text: 'text?',
} as const;

/** A place in a document: lines from 1, `cell` from 0 by tabs, or NULL for whole lines. */
export type EvidencePlace = RowOfShape<typeof place>;
/** How one field of a record was read: its printed place, how sure, and why not. */
export type FieldReading = RowOfShape<typeof reading>;

/** A place with the printed lines around it. */
export interface EvidenceContext {
  readonly place: EvidencePlace;
  readonly lines: readonly PrintedLine[];
}

/** The place of an evidence id with so many lines before and after it, or null if there is none. */
export async function evidenceById(
  engine: Engine,
  evidenceId: string,
  around = 12,
  signal?: AbortSignal,
): Promise<EvidenceContext | null> {
  const found = (await places(engine, evidenceId, signal))[0];
  if (found === undefined) return null;
  const first = found.line_first - around;
  const last = found.line_last + around;
  return {
    place: found,
    lines: await linesBetween(engine, found.document_id, first, last, signal),
  };
}

function places(engine: Engine, id: string, signal?: AbortSignal): Promise<EvidencePlace[]> {
  const query = sql`SELECT e.evidence_id, e.document_id, e.page, e.line_first, e.line_last, e.cell,
      e.text, d.title, d.kind, d.fiscal_year_first, d.fiscal_year_last, d.report_months,
      d.source_path, d.source_url, d.line_count, d.body_id, b.name_th AS body_name
    FROM evidence e JOIN documents d ON d.document_id = e.document_id
    LEFT JOIN bodies b ON b.body_id = d.body_id
    WHERE e.evidence_id = ${id}`;
  const reads = {
    evidence: evidenceColumns,
    bodies: ['body_id', 'name_th'],
    documents: [
      'document_id',
      'body_id',
      'title',
      'kind',
      'fiscal_year_first',
      'fiscal_year_last',
      'report_months',
      'source_path',
      'source_url',
      'line_count',
    ],
  } as const;
  return ask(engine, reads, place, query, signal, { record: id });
}

/** The printed places of a project's or risk's fields, in the order they are printed. */
export function fieldEvidence(
  engine: Engine,
  recordId: string,
  signal?: AbortSignal,
): Promise<FieldReading[]> {
  return readings(engine, sql`f.record_id = ${recordId}`, recordId, signal);
}

/** The fields that were read from one printed place, possibly of several records. */
export function readingsAt(
  engine: Engine,
  evidenceId: string,
  signal?: AbortSignal,
): Promise<FieldReading[]> {
  return readings(engine, sql`f.evidence_id = ${evidenceId}`, evidenceId, signal);
}

function readings(
  engine: Engine,
  where: ReturnType<typeof sql>,
  id: string,
  signal?: AbortSignal,
): Promise<FieldReading[]> {
  const query = sql`SELECT f.record_id, f.field, f.document_id, f.evidence_id, f.confidence, f.note,
      e.line_first, e.line_last, e.cell, e.text
    FROM field_evidence f LEFT JOIN evidence e
      ON e.document_id = f.document_id AND e.evidence_id = f.evidence_id
    WHERE ${where} ORDER BY e.line_first, e.cell NULLS FIRST, f.record_id, f.field`;
  const reads = {
    evidence: evidenceColumns,
    field_evidence: ['record_id', 'field', 'document_id', 'evidence_id', 'confidence', 'note'],
  } as const;
  return ask(engine, reads, reading, query, signal, { record: id });
}

const evidenceColumns = [
  'evidence_id',
  'document_id',
  'page',
  'line_first',
  'line_last',
  'cell',
  'text',
] as const;
