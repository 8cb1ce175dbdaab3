import { isOwn } from '../format/own.ts';
import { mineWords } from '../format/words/mine.ts';
import { overviewWords } from '../format/words/overview.ts';
import { say, type Language } from '../format/words.ts';

/** Where an exported row comes from: the published data, or a file of the user's own. */
export function originInWords(documentId: string, language: Language): string {
  return say(isOwn(documentId) ? mineWords.originOwn : mineWords.originPublished, language);
}

/** The version of the data as an export or a citation names it; that of invented data says so. */
export function versionInWords(dataVersion: string, language: Language): string {
  if (!dataVersion.startsWith('synthetic-')) return dataVersion;
  return `${dataVersion} (${say(overviewWords.synthetic, language)})`;
}
