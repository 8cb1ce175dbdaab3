import type { Tables } from '../../data/schema/catalogue.ts';
import type { ReadFailure } from '../../pipelines/stages.ts';
import type { OwnRows } from '../engine/own.ts';
import { ownId } from '../format/own.ts';
import { MOST_BYTES, PATIENCE } from '../worker/reader.ts';

/** Largest file that is read, in megabytes. */
export const MOST_MEGABYTES = MOST_BYTES / 2 ** 20;
/** How long reading one file may take, in seconds. */
export const MOST_SECONDS = PATIENCE / 1000;

/** What came of reading a file. */
export interface OwnDocument {
  readonly documentId: string;
  readonly bodyId: string;
  /** Name the document prints; null where it names no body. */
  readonly bodyName: string | null;
  readonly kind: string;
  readonly projects: number;
  readonly risks: number;
  readonly rowsSeen: number;
  readonly rowsRejected: number;
}

/** Where a file stands. */
export type OwnFileStage =
  | { readonly state: 'waiting' | 'reading' }
  /** The same bytes as another file of the list. */
  | { readonly state: 'same' }
  | { readonly state: 'published'; readonly documentId: string }
  | { readonly state: 'failed'; readonly reason: ReadFailure }
  | { readonly state: 'read'; readonly document: OwnDocument };

/** A file the user opened. */
export type OwnFile = OwnFileStage & {
  readonly key: number;
  /** Name of the file without names of persons. */
  readonly name: string;
  readonly bytes: number;
};

/** A file with its place in the list, at another stage. */
export function atStage({ key, name, bytes }: OwnFile, stage: OwnFileStage): OwnFile {
  return { key, name, bytes, ...stage };
}

/** What one document's rows come to; null where they hold no document. */
export function maybeDocument(tables: Tables): OwnDocument | null {
  const [document] = tables.documents;
  if (document === undefined) return null;
  return {
    documentId: ownId(document.document_id),
    bodyId: ownId(document.body_id ?? document.document_id),
    bodyName: tables.bodies[0]?.name_th ?? null,
    kind: document.kind,
    projects: tables.projects.length,
    risks: tables.risks.length,
    rowsSeen: document.rows_seen,
    rowsRejected: document.rows_rejected,
  };
}

/** Own rows without those of one document, and without a body that no document is left of. */
export function withoutDocument(rows: OwnRows, documentId: string): OwnRows {
  const isOf = (value: unknown) => typeof value === 'string' && value.startsWith(documentId);
  const kept = Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all.filter((row) => !Object.values(row).some(isOf)),
    ]),
  ) as unknown as OwnRows;
  const left = new Set(kept.documents.map((row) => row['body_id']));
  return { ...kept, bodies: kept.bodies.filter((row) => left.has(row['body_id'])) };
}
