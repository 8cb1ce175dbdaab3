import { documentWords } from '../../format/words/document.ts';
import { documentKinds } from '../../format/words/labels.ts';
import type { DocumentQuality } from '../../queries/documents.ts';
import type { Locale } from '../../ui/Locale.tsx';

/** A document by its body, kind and years, e.g. "เทศบาลตำบล… · แผนปฏิบัติการ ปี 2565". */
export function documentName(document: DocumentQuality, locale: Locale): string {
  const { body_name: body, kind, fiscal_year_first: first, fiscal_year_last: last } = document;
  const known = documentKinds[kind as keyof typeof documentKinds];
  const years = first === null ? '' : locale.years(first, last ?? first);
  const months =
    document.report_months === null
      ? ''
      : locale.say(documentWords.months, { n: document.report_months });
  const about = [known ? locale.say(known) : '', months, years].filter((part) => part !== '');
  return [body ?? locale.say(documentWords.bodyUnknown), about.join(' ')].join(' · ');
}
