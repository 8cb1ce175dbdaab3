import type { Evidence } from '../../data/schema/evidence.ts';
import type { Piece, Place, SourceLine } from '../stages.ts';
import { openCorrected } from './corrected.ts';
import { printed } from './reading.ts';

/** Collects the places that records cite; the same place cited twice is one row. */
export interface EvidenceBook {
  /** The id of the place these pieces are printed at; pieces must not be empty. */
  cite(pieces: readonly Piece[]): string;
  /** Whether people corrected all the places of these pieces; false where there are none. */
  isCorrected(pieces: readonly Piece[]): boolean;
  readonly rows: Evidence[];
}

/**
 * An empty book for one document. Ids come from the place and its words, so they are stable. What
 * is cited is what `lines` print, also where the pieces hold the words of a correction.
 */
export function openEvidenceBook(
  documentId: string,
  lines: readonly SourceLine[],
  places: ReadonlyMap<Place, string> = new Map(),
): EvidenceBook {
  const corrected = openCorrected(lines, places);
  const byId = new Map<string, Evidence>();
  const byPieces = new WeakMap<readonly Piece[], string>();
  const rows: Evidence[] = [];
  return {
    rows,
    isCorrected: corrected.isAll,
    cite(read) {
      const known = byPieces.get(read);
      if (known !== undefined) return known;
      const pieces = corrected.asPrinted(read);
      const [piece] = pieces;
      if (!piece) throw new Error('evidence: expected a printed piece, found none');
      // Pieces of several cells come cell by cell: the last may stand above the others.
      const first = pieces.reduce((least, { no }) => Math.min(least, no), piece.no);
      const last = pieces.reduce((most, { no }) => Math.max(most, no), piece.no);
      const cell = pieces.every((other) => other.cell === piece.cell) ? piece.cell : null;
      const text = printed(pieces);
      const place = `${first}${last > first ? `-${last}` : ''}${cell === null ? '' : `c${cell}`}`;
      const id = `${documentId}.L${place}.${shortHash(text)}`;
      if (!byId.has(id)) {
        const page = lines[first - 1]?.page ?? null;
        const row = {
          evidence_id: id,
          document_id: documentId,
          page,
          line_first: first,
          line_last: last,
          cell,
          text,
        };
        byId.set(id, row);
        rows.push(row);
      }
      byPieces.set(read, id);
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
