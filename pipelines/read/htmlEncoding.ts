import { isHtml } from './html.ts';

const HEAD_BYTES = 4096;

/**
 * Decodes a page that is not UTF-8 by the encoding it names; a western one over Thai letters is
 * wrongly named and is windows-874. Null where the bytes are no page, or are UTF-8 after all.
 */
export function decodeHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  if (!isHtml(head) || maybeDecode('utf-8', bytes) !== null) return null;
  const named = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1] ?? 'windows-874';
  const label = /^(?:utf-?8|iso-8859-1|windows-1252|latin1|us-ascii)$/i.test(named)
    ? 'windows-874'
    : named;
  const text = maybeDecode(label, bytes) ?? maybeDecode('windows-874', bytes);
  return text !== null && /[\u0E01-\u0E5B]{2}/.test(text) ? text : null;
}

function maybeDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
