import type { ReadDocument, ReadFailure } from '../stages.ts';
import { openArchive } from './archive.ts';
import { maybeSeparator, readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { mainPartOf } from './officePackage.ts';
import { readWorkbook } from './sheet.ts';
import { readText } from './text.ts';
import { UnreadableError } from './unreadable.ts';

export type Reading =
  | { readonly ok: true; readonly read: ReadDocument }
  | { readonly ok: false; readonly reason: ReadFailure; readonly found: string };

/**
 * Reads a document of any known format; its bytes decide which, not its name. What a reader cannot
 * cope with costs this document only.
 */
export function readDocument(bytes: Uint8Array): Reading {
  try {
    return isArchive(bytes) ? { ok: true, read: readOffice(bytes) } : readDecoded(bytes);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      reason: error instanceof UnreadableError ? error.reason : 'damaged',
      found,
    };
  }
}

function readDecoded(bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  if (decoded.format === 'html') return { ok: true, read: readHtml(text) };
  const separator = maybeSeparator(text);
  return { ok: true, read: separator === null ? readText(text) : readCsv(text, separator) };
}

/** A ZIP archive, by its first part or, where it holds none, by its end. */
function isArchive(bytes: Uint8Array): boolean {
  const [p, k, first, second] = bytes;
  return (
    p === 0x50 && k === 0x4b && ((first === 3 && second === 4) || (first === 5 && second === 6))
  );
}

function readOffice(bytes: Uint8Array): ReadDocument {
  const archive = openArchive(bytes);
  const main = mainPartOf(archive) ?? '';
  if (main.startsWith('word/')) return readDocx(archive, main);
  if (/^xl\/.*\.xml$/.test(main)) return readWorkbook(archive, main);
  throw new UnreadableError('unsupported_format', 'an archive that is no DOCX and no XLSX');
}
