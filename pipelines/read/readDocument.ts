import type { ReadDocument, ReadFailure } from '../stages.ts';
import { openArchive } from './archive.ts';
import { maybeSeparator, readCsv } from './csv.ts';
import { decode, type DecodeUtf8 } from './decode.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { mainPartOf } from './officePackage.ts';
import type { PageText, Picture } from './page.ts';
import { readWorkbook } from './sheet.ts';
import { readText } from './text.ts';
import { UnreadableError } from './unreadable.ts';

export type Reading =
  | { readonly ok: true; readonly read: ReadDocument }
  | { readonly ok: false; readonly reason: ReadFailure; readonly found: string };

/** Words and rulings of one picture of a page. */
export type PictureReader = (picture: Picture) => Promise<PageText>;

/** Readers that a platform loads before use; a format without its reader is refused by name. */
export interface ReadingTools {
  /** Reads a PDF: its text layer, and by `readPicture` the pages that are pictures. */
  readonly readPdf?: (
    bytes: Uint8Array,
    readPicture: PictureReader | undefined,
  ) => Promise<ReadDocument>;
  /** Reads an image file: PNG, JPEG or TIFF, of one page or several. */
  readonly readImage?: (bytes: Uint8Array, readPicture: PictureReader) => Promise<ReadDocument>;
  readonly readPicture?: PictureReader;
  /** A faster way to strict UTF-8 than the language's own. */
  readonly decodeUtf8?: DecodeUtf8;
}

/**
 * Reads a document of any known format; its bytes decide which, not its name. What a reader cannot
 * cope with costs this document only.
 */
export async function readDocument(bytes: Uint8Array, tools: ReadingTools = {}): Promise<Reading> {
  try {
    if (isPdf(bytes)) return { ok: true, read: await readPdf(bytes, tools) };
    if (isImage(bytes)) return { ok: true, read: await readImage(bytes, tools) };
    return isArchive(bytes) ? { ok: true, read: readOffice(bytes) } : readDecoded(bytes, tools);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      reason: error instanceof UnreadableError ? error.reason : 'damaged',
      found,
    };
  }
}

function readDecoded(bytes: Uint8Array, { decodeUtf8 }: ReadingTools): Reading {
  const decoded = decode(bytes, decodeUtf8);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  if (decoded.format === 'html') return { ok: true, read: readHtml(text) };
  const separator = maybeSeparator(text);
  return { ok: true, read: separator === null ? readText(text) : readCsv(text, separator) };
}

async function readPdf(bytes: Uint8Array, tools: ReadingTools): Promise<ReadDocument> {
  if (!tools.readPdf) throw new UnreadableError('unsupported_format', 'PDF');
  return tools.readPdf(bytes, tools.readPicture);
}

async function readImage(bytes: Uint8Array, tools: ReadingTools): Promise<ReadDocument> {
  if (!tools.readImage || !tools.readPicture) throw new UnreadableError('needs_ocr', 'a picture');
  return tools.readImage(bytes, tools.readPicture);
}

/** The mark of a PDF stands within its first kilobyte, after whatever a mail gateway put before it. */
function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes('%PDF-');
}

const IMAGES = ['89504e470d0a1a0a', 'ffd8ff', '49492a00', '4d4d002a'];

function isImage(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 8)].map((b) => b.toString(16).padStart(2, '0')).join('');
  return IMAGES.some((signature) => head.startsWith(signature));
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
