import provincesCsv from '../../data/reference/provinces.csv?raw';
import type { Language } from '../format/words.ts';

interface Names {
  readonly th: string;
  readonly en: string;
}

/** The provinces of the reference list by their codes. */
const names: ReadonlyMap<string, Names> = new Map(
  provincesCsv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => {
      const [code = '', th = '', en = ''] = row.split(',');
      return [code, { th, en }];
    }),
);

/** Codes of all provinces, ISO 3166-2:TH. */
export const provinceCodes: readonly string[] = [...names.keys()];

/** The name of a province; null for a code that is none. */
export function provinceName(code: string, language: Language): string | null {
  return names.get(code)?.[language] ?? null;
}
