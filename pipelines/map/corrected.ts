import type { Piece, Place, SourceLine } from '../stages.ts';

/** The places of a document that people corrected. */
export interface Corrected {
  /** The pieces with the words printed at their places, each place once. */
  asPrinted(pieces: readonly Piece[]): readonly Piece[];
  /** Whether all the pieces stand at such places; false where there are none. */
  isAll(pieces: readonly Piece[]): boolean;
}

const NONE: Corrected = { asPrinted: (pieces) => pieces, isAll: () => false };

/** Knows the corrected places of a document, with what is printed there, and its printed lines. */
export function openCorrected(
  lines: readonly SourceLine[],
  places: ReadonlyMap<Place, string>,
): Corrected {
  if (places.size === 0) return NONE;
  const touched = new Set([...places.keys()].map((place) => Number.parseInt(place, 10)));
  const printedPiece = (piece: Piece): Piece => {
    if (!touched.has(piece.no)) return piece;
    const cell = places.get(`${piece.no}:${piece.cell ?? ''}`);
    const isOwn = cell !== undefined || piece.cell !== null;
    if (isOwn && !places.has(`${piece.no}:`))
      return cell === undefined ? piece : words(piece, cell);
    return { ...words(piece, lines[piece.no - 1]?.text ?? ''), cell: null };
  };
  return {
    asPrinted: (pieces) => once(pieces.map(printedPiece)),
    isAll: (pieces) =>
      pieces.length > 0 &&
      pieces.every(({ no, cell }) => places.has(`${no}:${cell ?? ''}`) || places.has(`${no}:`)),
  };
}

/** The piece with its own words where they are printed, else with all that is printed there. */
function words(piece: Piece, printed: string): Piece {
  if (solid(printed).includes(solid(piece.text))) return piece;
  const cells = printed.split('\t').map((cell) => cell.trim());
  return { ...piece, text: cells.filter((cell) => cell !== '').join('\n') };
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

function once(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    (one, i) =>
      !pieces
        .slice(0, i)
        .some(({ no, cell, text }) => no === one.no && cell === one.cell && text === one.text),
  );
}
