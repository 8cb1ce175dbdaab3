const DRAWN = /^(\s*(?:- )?\|)(.*)(\|\s*)$/;

/** The cells of a printed line: parted by tabs, or by the strokes of a table drawn with |. */
export function printedCells(text: string): string[] {
  if (text.includes('\t')) return text.split('\t');
  return DRAWN.exec(text)?.[2]?.split('|') ?? [text];
}

/** A printed line with one cell replaced. */
export function withCell(text: string, cell: number, reads: string): string {
  const cells = printedCells(text).map((one, at) => (at === cell ? reads : one));
  if (text.includes('\t')) return cells.join('\t');
  const drawn = DRAWN.exec(text);
  return drawn ? `${drawn[1]}${cells.join('|')}${drawn[3]}` : cells.join('\t');
}

/** Whether two texts hold the same words; how white space runs makes no difference. */
export function sameWords(a: string, b: string): boolean {
  return oneSpaced(a) === oneSpaced(b);
}

function oneSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
