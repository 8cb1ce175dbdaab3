import type { Tables } from '../../data/schema/catalogue.ts';
import type { ReadDocument } from '../stages.ts';
import type { DroppedRow } from './correctBlocks.ts';
import type { DocumentCorrections } from './corrections.ts';

/** What was told of a document, as rows of the table of corrections. */
export function correctionRows(
  document_id: string,
  told: DocumentCorrections,
): Tables['corrections'] {
  return told.corrections.map((one, i) => ({
    document_id,
    ordinal: i + 1,
    line_no: one.line,
    cell: one.cell,
    text: one.printed,
    reads_as: one.readsAs,
    not_in_print: one.isNotInPrint,
    why: one.why,
    checked_by: one.checkedBy,
    checked_on: one.checkedOn,
  }));
}

/** The rows that an office says are none, as rows of the table of rejects. */
export function droppedRows(
  document_id: string,
  dropped: readonly DroppedRow[],
  { lines, printedLines = lines }: ReadDocument,
): Tables['rejects'] {
  return dropped.map(({ lineFirst, lineLast }) => ({
    document_id,
    line_first: lineFirst,
    line_last: lineLast,
    reason: 'corrected_no_row',
    text: printedLines
      .slice(lineFirst - 1, lineLast)
      .map((line) => line.text)
      .join('\n'),
  }));
}

/** Texts of all lines for counting: corrected, and those of rows taken out as they are printed. */
export function textsWithDropped(
  { lines, printedLines = lines }: ReadDocument,
  dropped: readonly DroppedRow[],
): string[] {
  const isDropped = (no: number): boolean =>
    dropped.some(({ lineFirst, lineLast }) => no >= lineFirst && no <= lineLast);
  return lines.map(({ no, text }, i) => (isDropped(no) ? (printedLines[i]?.text ?? '') : text));
}
