import {
  mayNamePerson,
  openNameOf,
  withoutNames,
  withoutRestOfName,
  type OpenName,
} from './names.ts';
import { mayHoldNumber, withoutNumbers } from './personalNumbers.ts';

export const MASK = '[ปิดชื่อ]';
export const NUMBER_MASK = '[ปิดเลข]';

/**
 * Replaces personal names after a title or rank, 13-digit numbers, telephone and account numbers;
 * titles, offices and units stay. Works within one text: a cell, or a line without cells.
 */
export function maskPersons(text: string): string {
  return withoutNumbers(withoutNames(text, MASK), NUMBER_MASK);
}

/**
 * Lines of a document with what maskPersons replaces, cell by cell; a name that goes on in the next
 * cell or line is replaced there too. A blank line ends it.
 */
export function maskLines(lines: readonly string[]): string[] {
  return maskPrinted(lines.map(printedLine));
}

/** The same for lines that were looked at before. */
export function maskPrinted(lines: readonly PrintedLine[]): string[] {
  let open: OpenName = null;
  return lines.map(({ text: line, isBlank, mayNeedMask }) => {
    if (isBlank) open = null;
    if (open === null && !mayNeedMask) return line;
    return line
      .split('\t')
      .map((cell) => {
        if (cell.trim() === '') return cell;
        const masked = withoutRestOfName(maskPersons(cell), open, MASK);
        const isFirstOfTwo = open === 'title' && isOneWord(cell);
        open = isFirstOfTwo ? 'first_name' : openNameOf(cell);
        return masked;
      })
      .join('\t');
  });
}

/** A line and what can be told of it alone, before what stands above it is known. */
export interface PrintedLine {
  readonly text: string;
  readonly isBlank: boolean;
  /** Whether it may hold a name or a number of a person: says yes too often, never too seldom. */
  readonly mayNeedMask: boolean;
}

/** What can be told of a line alone. */
export function printedLine(text: string): PrintedLine {
  const mayNeedMask = mayNamePerson(text) || mayHoldNumber(text);
  return { text, isBlank: text.trim() === '', mayNeedMask };
}

function isOneWord(text: string): boolean {
  return !/\s/.test(text.trim());
}

/** A path or file name with its names and numbers of persons replaced, their gaps drawn as _ or not. */
export function maskPath(path: string): string {
  return path
    .split('/')
    .map((part) => {
      const spaced = part.normalize('NFC').replace(/[_+]/g, ' ');
      const masked = maskPersons(spaced);
      return masked === spaced ? part : masked.replaceAll(' ', '_');
    })
    .join('/');
}

/** An address, or null where it names a person: an address cannot be masked and still lead there. */
export function maybeNamelessAddress(address: string | null): string | null {
  if (address === null) return null;
  const words = decoded(address)
    .replace(/[_+]/g, ' ')
    .replace(/\d{13,}/g, nonIdentity);
  const parts = words.split(/[/?&=#]/);
  return parts.every((part) => maskPersons(part) === part) ? address : null;
}

/** Thirteen digits whose last is no check digit are a time stamp or another number of the site. */
function nonIdentity(digits: string): string {
  if (digits.length > 13) return '';
  const sum = [...digits.slice(0, 12)].reduce((all, one, i) => all + Number(one) * (13 - i), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]) ? digits : '';
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
