import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formatBaht, formatBahtMark, formatBahtNumber, formatBahtShort } from '../format/money.ts';
import { formatNumber, formatShare, inDigits, type Style } from '../format/number.ts';
import { say, type Text } from '../format/words.ts';
import { formatYear, formatYears } from '../format/year.ts';

/** How this reader wants words and numbers written; money is in whole satang, shares 0 to 1. */
export interface Locale {
  readonly style: Style;
  say(text: Text, values?: Readonly<Record<string, string | number>>): string;
  count(value: number, places?: number): string;
  share(share: number): string;
  baht(satang: number): string;
  bahtShort(satang: number): string;
  bahtMark(satang: number): string;
  bahtNumber(satang: number): string;
  year(year: number): string;
  years(first: number, last: number): string;
}

/** The locale functions of a style; pure, so that charts and tests can make their own. */
export function localeOf(style: Style): Locale {
  return {
    style,
    say: (text, values) => inDigits(say(text, style.language, values), style.digits),
    count: (value, places) => formatNumber(value, style, places),
    share: (share) => formatShare(share, style),
    baht: (satang) => formatBaht(satang, style),
    bahtShort: (satang) => formatBahtShort(satang, style),
    bahtMark: (satang) => formatBahtMark(satang, style),
    bahtNumber: (satang) => formatBahtNumber(satang, style),
    year: (year) => formatYear(year, style),
    years: (first, last) => formatYears(first, last, style),
  };
}

const LocaleContext = createContext<Locale>(localeOf({ language: 'th', digits: 'arabic' }));

/** Hands the reader's way of writing to everything inside. */
export function LocaleProvider({ style, children }: { style: Style; children: ReactNode }) {
  const { language, digits } = style;
  const locale = useMemo(() => localeOf({ language, digits }), [language, digits]);
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The reader's way of writing. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
