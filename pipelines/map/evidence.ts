import type { Evidence } from '../../data/schema/evidence.ts';
import type { Piece, SourceLine } from '../stages.ts';

/** Collects the places that records cite; the same place cited twice is one row. */
export interface EvidenceBook {
  /** The id of the place these pieces are printed at; pieces must not be empty. */
  cite(pieces: readonly Piece[]): string;
  readonly rows: Evidence[];
}

/** An empty book for one document. Ids come from the place and its words, so they are stable. */
export function openEvidenceBook(documentId: string, lines: readonly SourceLine[]): EvidenceBook {
  const byId = new Map<string, Evidence>();
  const rows: Evidence[] = [];
  return {
    rows,
    cite(pieces) {
      const first = pieces[0];
      const last = pieces.at(-1);
      if (!first || !last) throw new Error('evidence: expected a printed piece, found none');
      const cell = pieces.every((piece) => piece.cell === first.cell) ? first.cell : null;
      const text = pieces.map((piece) => piece.text).join('\n');
      const place = `${first.no}${last.no > first.no ? `-${last.no}` : ''}${cell === null ? '' : `c${cell}`}`;
      const id = `${documentId}.L${place}.${shortHash(text)}`;
      if (!byId.has(id)) {
        const page = lines[first.no - 1]?.page ?? null;
        const row = {
          evidence_id: id,
          document_id: documentId,
          page,
          line_first: first.no,
          line_last: last.no,
          cell,
          text,
        };
        byId.set(id, row);
        rows.push(row);
      }
      return id;
    },
  };
}

/** FNV-1a over UTF-16 code units, 32 bits as 7 base-36 digits: tells apart texts at one place. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
