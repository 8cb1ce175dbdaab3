import type { DocumentFormat, ReadFailure } from '../stages.ts';
import { decodeHtml } from './htmlEncoding.ts';
import { isHtml } from './html.ts';

export type Decoded =
  | { readonly ok: true; readonly format: DocumentFormat; readonly text: string }
  | { readonly ok: false; readonly reason: ReadFailure; readonly found: string };

/** Bytes as the text they are in UTF-8, without its byte-order mark; null where they are none. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | null;

const OLD_OFFICE = 'd0cf11e0';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  [OLD_OFFICE, 'an old Office file'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['50415231', 'Parquet'],
  ['7b5c727466', 'RTF'],
  ['1f8b', 'gzip'],
];

/**
 * Decides by content what a file is and decodes text: UTF-8 first, strictly; else windows-874
 * (TIS-620) where the bytes make Thai; UTF-16 by its byte-order mark.
 */
export function decode(bytes: Uint8Array, decodeUtf8: DecodeUtf8 = strictUtf8): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'empty', found: 'no bytes' };
  const head = [...bytes.subarray(0, 8)].map((b) => b.toString(16).padStart(2, '0')).join('');
  const signature = SIGNATURES.find(([hex]) => head.startsWith(hex));
  if (signature?.[0] === OLD_OFFICE && isLocked(bytes)) {
    return { ok: false, reason: 'encrypted', found: 'an Office file locked with a password' };
  }
  if (signature) return { ok: false, reason: 'unsupported_format', found: signature[1] };
  const text = decodeHtml(bytes) ?? decodeText(bytes, decodeUtf8);
  if (text === null) return { ok: false, reason: 'not_text', found: 'bytes that are no text' };
  if (text.trim() === '') return { ok: false, reason: 'empty', found: 'only white space' };
  return { ok: true, format: isHtml(text) ? 'html' : 'txt', text };
}

/** A DOCX or XLSX with a password is an old Office file that holds the locked package. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

function decodeText(bytes: Uint8Array, decodeUtf8: DecodeUtf8): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes);
  if (bytes.includes(0)) return null;
  const text = decodeUtf8(bytes) ?? damagedUtf8(bytes) ?? thaiCodePage(bytes);
  return text !== null && isPrinted(text) ? text : null;
}

/** Whether few of its letters are controls: Thai in UTF-16 without its mark is half of them. */
function isPrinted(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls <= text.length / 10;
}

/** UTF-8 with a few broken letters, as a file cut short leaves it: the breaks stay visible as U+FFFD. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken <= Math.max(2, text.length / 500) && /[\u0E01-\u0E5B]/.test(text) ? text : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  return strict('utf-8', bytes);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function thaiCodePage(bytes: Uint8Array): string | null {
  const text = strict('windows-874', bytes);
  if (text === null) return null;
  const letters = text.replace(/[\s\d]/g, '');
  const thai = letters.match(/[\u0E01-\u0E5B]/g)?.length ?? 0;
  return thai / Math.max(1, letters.length) > 0.5 ? text : null;
}
