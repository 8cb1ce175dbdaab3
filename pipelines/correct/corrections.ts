/** How a place of a document is to be read, as an office checked it against the document. */
export interface Correction {
  /** Line of the document, from 1. */
  readonly line: number;
  /** Index of the cell in its line, from 0; null for the whole line. */
  readonly cell: number | null;
  /** Words the document has to print there, names masked; empty where the cell is empty. */
  readonly printed: string;
  /** Text to be read instead, tabs between the cells of a whole line; null where the row is none. */
  readonly readsAs: string | null;
  /** True where the text was learnt from the office and cannot be seen in the print. */
  readonly isNotInPrint: boolean;
  readonly why: string;
  /** The office that checked it, never a person. */
  readonly checkedBy: string;
  /** Date of the check, `2026-11-21`. */
  readonly checkedOn: string;
}

/** The corrections of one document, by line and cell. */
export interface DocumentCorrections {
  /** Name of the file they stand in. */
  readonly file: string;
  /** What people call the document. */
  readonly title: string;
  readonly corrections: readonly Correction[];
}

/** Corrections by the SHA-256 of their document's bytes. Plain data: it can be sent and hashed. */
export type Corrections = Readonly<Record<string, DocumentCorrections>>;
