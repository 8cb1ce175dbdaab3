import { z } from 'zod';
import { maskPersons } from '../normalise/mask.ts';
import { repairThai } from '../normalise/thai.ts';
import type { Correction, DocumentCorrections } from './corrections.ts';

const words = (what: string) =>
  z
    .string(`expected ${what}`)
    .refine((text) => text.trim() !== '', `expected ${what}, found nothing`)
    .refine(isNameless, 'expected no name or number of a person');

const office = words('the office that checked it');
const day = z.iso
  .date('expected a date such as "2026-11-21"')
  .refine((date) => Number(date.slice(0, 4)) < 2400, 'expected a year of the common era');
const printed = z.string('expected the printed words, "" for an empty cell').refine(isNameless);

const entry = z
  .strictObject({
    line: z.int('expected a line, counted from 1').min(1, 'expected a line, counted from 1'),
    cell: z.int().min(1, 'expected a cell, counted from 1').nullable(),
    printed,
    reads_as: z
      .string('expected the text to be read instead')
      .refine(isNameless, 'expected no name or number of a person')
      .optional(),
    no_row: z.literal(true, 'expected true, or no such line').optional(),
    not_in_print: z.literal(true, 'expected true, or no such line').optional(),
    why: words('the reason'),
    checked_by: office,
    checked_on: day,
  })
  .refine((one) => (one.reads_as === undefined) !== (one.no_row === undefined), {
    error: 'expected either reads_as or no_row',
  })
  .refine((one) => one.no_row === undefined || one.not_in_print === undefined, {
    error: 'expected not_in_print with reads_as only',
  });

const fileShape = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected the SHA-256 of the document, 64 letters'),
  title: words('what the document is called'),
  corrections: z.array(entry).min(1, 'expected a correction'),
});

/**
 * The corrections of one file, cells counted from 0, by line and cell.
 *
 * @throws where the file is not of its form, names a person, or corrects one place twice; one line
 *   for each problem, with the file and the place in it
 */
export function parseCorrections(
  file: string,
  text: string,
): DocumentCorrections & { readonly sha256: string } {
  const told = fileShape.safeParse(parseJson(file, text));
  if (!told.success) throw new Error(told.error.issues.map((i) => problem(file, i)).join('\n'));
  const { sha256, title } = told.data;
  const corrections = told.data.corrections.map(correctionOf).sort(byPlace);
  assertOnce(file, corrections);
  return { sha256, file, title, corrections };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file}: expected JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function problem(file: string, issue: z.core.$ZodIssue): string {
  const at = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  const what =
    issue.code === 'unrecognized_keys'
      ? `expected no such line: ${issue.keys.join(', ')}`
      : issue.message;
  return [file, at.join(' '), what].filter((part) => part !== '').join(': ');
}

function correctionOf(told: z.infer<typeof entry>): Correction {
  return {
    line: told.line,
    cell: told.cell === null ? null : told.cell - 1,
    printed: told.printed,
    readsAs: told.reads_as === undefined ? null : repairThai(told.reads_as),
    isNotInPrint: told.not_in_print === true,
    why: repairThai(told.why),
    checkedBy: repairThai(told.checked_by),
    checkedOn: told.checked_on,
  };
}

function byPlace(a: Correction, b: Correction): number {
  return a.line - b.line || (a.cell ?? -1) - (b.cell ?? -1);
}

/** A line is corrected as a whole or cell by cell, and each cell once. */
function assertOnce(file: string, corrections: readonly Correction[]): void {
  corrections.forEach((one, i) => {
    const before = corrections[i - 1];
    if (before?.line !== one.line) return;
    if (before.cell === one.cell) {
      const place = one.cell === null ? 'the whole line' : `cell ${one.cell + 1}`;
      throw new Error(`${file}: line ${one.line}: expected one correction of ${place}, found two`);
    }
    if (before.cell === null) {
      throw new Error(
        `${file}: line ${one.line}: expected a correction of the whole line or of its cells, found both`,
      );
    }
  });
}

function isNameless(text: string): boolean {
  return text.split('\t').every((cell) => maskPersons(cell) === cell);
}
