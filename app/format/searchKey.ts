import { inArabic } from './number.ts';

/**
 * What was typed into a search box as texts are compared: without white space, in small letters and
 * Arabic digits, sara am in one piece.
 */
export function searchKey(typed: string): string {
  const solid = typed.normalize('NFC').replaceAll('\u0E4D\u0E32', '\u0E33').replace(/\s+/gu, '');
  return inArabic(solid.toLowerCase());
}
