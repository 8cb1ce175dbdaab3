import { expect } from 'vitest';
import type { Rows, Tables } from '../../data/schema/catalogue.ts';
import { stemOf } from './rows.ts';
import { printedAt, sourceLines } from './sources.ts';

const shownAtMost = 8;

/** Ways from rows to the places they name and to what the files print there. */
export interface Places {
  sources: ReadonlyMap<string, readonly string[]>;
  stemOfDocument: ReadonlyMap<string, string>;
  /** @throws when there is no such evidence */
  place: (id: string) => Rows['evidence'];
  printed: (where: Rows['evidence']) => string;
  shown: (where: Rows['evidence'], why: string) => string;
  /** Ids of the places of one field of a record. */
  fieldPlaces: (record: string, field: string) => string[];
}

/** The places of tables read from a folder of documents below the repository. */
export function placesOf(tables: Tables, folder = 'data/documents'): Places {
  const sources = sourceLines(folder);
  const byId = new Map(tables.evidence.map((where) => [where.evidence_id, where]));
  const stemOfDocument = new Map(
    tables.documents.map((row) => [row.document_id, stemOf(row.source_path)]),
  );
  const stem = (where: Rows['evidence']): string => stemOfDocument.get(where.document_id) ?? '';
  return {
    sources,
    stemOfDocument,
    place: (id) => {
      const found = byId.get(id);
      if (found === undefined) throw new Error(`no evidence ${id}`);
      return found;
    },
    printed: (where) => printedAt(sources.get(stem(where)) ?? [], where),
    shown: (where, why) =>
      `${stem(where)}:${where.line_first}-${where.line_last} ${why} | ${where.text.slice(0, 120)}`,
    fieldPlaces: (record, field) =>
      tables.field_evidence
        .filter((row) => row.record_id === record && row.field === field)
        .map((row) => row.evidence_id),
  };
}

/** Fails with the first few wrong places in words. */
export function expectNone(wrong: readonly string[]): void {
  expect(wrong.slice(0, shownAtMost)).toEqual([]);
}
