/** One text of the page in both languages; `{name}` marks a place to fill. */
export interface Text {
  readonly th: string;
  readonly en: string;
}

export type Language = 'th' | 'en';

/**
 * A text in one language with its places filled.
 * A place without a value stays as written, so that a missing one is seen and not silently lost.
 */
export function say(
  text: Text,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    name in values ? String(values[name]) : place,
  );
}
