import type { Place, ReadDocument, SourceLine } from '../stages.ts';
import { correctBlocks, type DroppedRow } from './correctBlocks.ts';
import type { Correction, DocumentCorrections } from './corrections.ts';
import { printedCells, sameWords, withCell } from './printedCells.ts';

/** A correction that the document does not bear out; one line: place, expected, found. */
export class StaleCorrection extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StaleCorrection';
  }
}

export interface CorrectedDocument {
  readonly read: ReadDocument;
  /** Rows taken out; their lines are blank in `read.lines`. */
  readonly dropped: readonly DroppedRow[];
}

/**
 * The document as its corrections say it is to be read. What is printed stays with it, in
 * `printedLines` and `corrected`.
 *
 * @throws StaleCorrection where the document does not print what a correction expects
 */
export function applyCorrections(read: ReadDocument, told: DocumentCorrections): CorrectedDocument {
  const corrections = told.corrections.map((one) => located(read, one));
  for (const one of corrections) assertPrinted(read, one, told.file);
  const { blocks, dropped, unplaced } = correctBlocks(read.blocks, corrections, read.lines);
  const [lost] = unplaced;
  if (lost) {
    const what = 'expected a cell of its own, or a line of one row; correct the cells one by one';
    throw new StaleCorrection(`${told.file}: ${placeOf(lost)}: ${what}`);
  }
  const corrected = new Map(corrections.map((one) => [keyOf(one), printedAt(read, one) ?? '']));
  const lines = correctLines(read.lines, corrections, dropped);
  const doubtful = read.doubtful && stillDoubtful(read.doubtful, corrected);
  return {
    read: {
      ...read,
      blocks,
      lines,
      printedLines: read.lines,
      corrected,
      ...(doubtful && { doubtful }),
    },
    dropped,
  };
}

/** The only cell of a line is the line; where each cell is a line of its own, there are no others. */
function located(read: ReadDocument, told: Correction): Correction {
  const text = read.lines[told.line - 1]?.text ?? '';
  const isWhole = !text.includes('\t') && printedCells(text).length === 1 && told.cell === 0;
  return isWhole ? { ...told, cell: null } : told;
}

function assertPrinted(read: ReadDocument, told: Correction, file: string): void {
  const place = `${file}: ${placeOf(told)}: expected “${told.printed}”`;
  const line = read.lines[told.line - 1];
  if (!line) throw new StaleCorrection(`${place}, the document has ${read.lines.length} lines`);
  const found = printedAt(read, told);
  const count = printedCells(line.text).length;
  if (found === null) throw new StaleCorrection(`${place}, the line has ${count} cells`);
  if (!sameWords(found, told.printed)) {
    throw new StaleCorrection(`${place}, found “${found.trim()}”${elsewhere(read, told)}`);
  }
}

/** Where on the line, or on the one line that prints them, the expected words stand. */
function elsewhere(read: ReadDocument, told: Correction): string {
  if (told.printed.trim() === '') return '';
  for (const [i, { text }] of read.lines.entries()) {
    const cell = printedCells(text).findIndex((one) => sameWords(one, told.printed));
    if (cell >= 0) return `; the words stand on line ${i + 1}, cell ${cell + 1}`;
  }
  return '';
}

function printedAt(read: ReadDocument, { line, cell }: Correction): string | null {
  const text = read.lines[line - 1]?.text ?? '';
  return cell === null ? text : (printedCells(text)[cell] ?? null);
}

function placeOf({ line, cell }: Correction): string {
  return cell === null ? `line ${line}` : `line ${line}, cell ${cell + 1}`;
}

function keyOf({ line, cell }: Correction): Place {
  return `${line}:${cell ?? ''}`;
}

function correctLines(
  lines: readonly SourceLine[],
  corrections: readonly Correction[],
  dropped: readonly DroppedRow[],
): SourceLine[] {
  const out = [...lines];
  const change = (no: number, text: (printed: string) => string): void => {
    const line = out[no - 1];
    if (line) out[no - 1] = { ...line, text: text(line.text) };
  };
  for (const { line, cell, readsAs } of corrections) {
    const reads = (readsAs ?? '').replaceAll('\n', ' ');
    change(line, (printed) =>
      cell === null ? led(printed, reads) : withCell(printed, cell, reads),
    );
  }
  for (const { lineFirst, lineLast } of dropped) {
    for (let no = lineFirst; no <= lineLast; no++) change(no, () => '');
  }
  return out;
}

/** The tab that leads a line which is a cell stays. */
function led(printed: string, reads: string): string {
  const isLed = printed.startsWith('\t') && !printed.slice(1).includes('\t');
  return isLed && !reads.includes('\t') ? `\t${reads}` : reads;
}

function stillDoubtful(
  doubtful: ReadonlySet<Place>,
  corrected: ReadonlyMap<Place, string>,
): Set<Place> {
  const isChecked = (place: Place) =>
    corrected.has(place) || corrected.has(`${Number.parseInt(place, 10)}:`);
  return new Set([...doubtful].filter((place) => !isChecked(place)));
}
