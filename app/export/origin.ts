import { isOwn } from '../format/own.ts';
import { mineWords } from '../format/words/mine.ts';
import { say, type Language } from '../format/words.ts';

/** Where an exported row comes from: the published data, or a file of the user's own. */
export function originInWords(documentId: string, language: Language): string {
  return say(isOwn(documentId) ? mineWords.originOwn : mineWords.originPublished, language);
}
