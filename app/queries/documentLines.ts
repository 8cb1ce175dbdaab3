import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { contains } from './filter.ts';

const shape = { line_no: 'integer', page: 'integer?', text: 'text' } as const;
const reads = { lines: ['document_id', 'line_no', 'page', 'text'] } as const;

/** A line as printed, names masked, its cells parted by tabs; lines count from 1. */
export type PrintedLine = RowOfShape<typeof shape>;

/** The lines of a document from one line number to another, both included. */
export function linesBetween(
  engine: Engine,
  documentId: string,
  first: number,
  last: number,
  signal?: AbortSignal,
): Promise<PrintedLine[]> {
  const query = sql`SELECT line_no, page, text FROM lines
    WHERE document_id = ${documentId} AND line_no BETWEEN ${first} AND ${last} ORDER BY line_no`;
  return ask(engine, reads, shape, query, signal, { document: documentId });
}

/** One page of a document's lines: so many after the first `offset`. */
export function documentLines(
  engine: Engine,
  documentId: string,
  page: { readonly offset: number; readonly limit: number },
  signal?: AbortSignal,
): Promise<PrintedLine[]> {
  return linesBetween(engine, documentId, page.offset + 1, page.offset + page.limit, signal);
}

/** The lines of a document that hold the words looked for, spaces and letter case aside. */
export function searchLines(
  engine: Engine,
  documentId: string,
  search: string,
  signal?: AbortSignal,
): Promise<PrintedLine[]> {
  if (search.trim() === '') return Promise.resolve([]);
  const query = sql`SELECT line_no, page, text FROM lines
    WHERE document_id = ${documentId} AND ${contains([sql`text`], search)} ORDER BY line_no`;
  return ask(engine, reads, shape, query, signal, { document: documentId });
}
