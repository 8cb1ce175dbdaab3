import type { Rows } from '../../data/schema/catalogue.ts';
import { loadDocuments } from '../support/labels.ts';
import { composed } from './plain.ts';
import { stemOf } from './rows.ts';

const mask = /\[ปิด[^[\]]*\]/u;

/** The lines of each document of a folder as its file holds them, by the file's stem. */
export function sourceLines(folder = 'data/documents'): Map<string, string[]> {
  return new Map(
    loadDocuments(folder).map(({ path, bytes }) => [
      stemOf(path),
      new TextDecoder().decode(bytes).split(/\r?\n/u),
    ]),
  );
}

/** What the file prints at the place an evidence names; empty where the place does not exist. */
export function printedAt(lines: readonly string[], place: Rows['evidence']): string {
  const spanned = lines.slice(place.line_first - 1, place.line_last);
  if (place.cell === null || spanned.length !== 1) return spanned.join('\n');
  return spanned[0]?.split('\t')[place.cell] ?? '';
}

/** True where every printed stretch of `text` stands in `source` in order; masks stand for any. */
export function standsIn(text: string, source: string): boolean {
  const within = bare(source);
  let from = 0;
  for (const stretch of stretches(text)) {
    const at = within.indexOf(stretch, from);
    if (at < 0) return false;
    from = at + stretch.length;
  }
  return true;
}

/** Text between masks; a line of evidence is a stretch too, since other cells may lie between. */
function stretches(text: string): string[] {
  return text
    .split(/\n/u)
    .flatMap((line) => line.split(mask))
    .map(bare)
    .filter((stretch) => stretch !== '');
}

function bare(text: string): string {
  return composed(text).replace(/\s+/gu, '');
}
