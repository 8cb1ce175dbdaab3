import { versionInWords } from '../../export/origin.ts';
import { documentKinds } from '../../format/words/labels.ts';
import { evidenceWords } from '../../format/words/evidence.ts';
import type { EvidencePlace } from '../../queries/evidence.ts';
import { localeOf, type Locale } from '../../ui/Locale.tsx';

/** Page, lines and cell of a place, as far as it has them. */
export function placeInWords(place: EvidencePlace, locale: Locale): string {
  const { page, line_first: first, line_last: last, cell } = place;
  const lines =
    first === last
      ? locale.say(evidenceWords.line, { first })
      : locale.say(evidenceWords.lines, { first, last });
  return [
    page === null ? '' : locale.say(evidenceWords.page, { page }),
    lines,
    cell === null ? '' : locale.say(evidenceWords.cell, { n: cell + 1 }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Kind and years of the document a place stands in, e.g. "แผนปฏิบัติการ ปี 2566–2570". */
export function kindInWords(place: EvidencePlace, locale: Locale): string {
  const { kind, fiscal_year_first: first, fiscal_year_last: last } = place;
  const known = documentKinds[kind as keyof typeof documentKinds];
  const years = first === null ? '' : locale.years(first, last ?? first);
  return [known ? locale.say(known) : '', years].filter((part) => part !== '').join(' ');
}

/** Body, document, lines, version of the data and link: what a report needs to cite a place. */
export function citationOf(
  place: EvidencePlace,
  dataVersion: string,
  link: string,
  { style }: Locale,
): string {
  // Thai digits would break the link and the version.
  const locale = localeOf({ ...style, digits: 'arabic' });
  return locale.say(evidenceWords.citation, {
    body: place.body_name ?? locale.say(evidenceWords.bodyUnknown),
    document: `${place.title ?? locale.say(evidenceWords.untitled)} (${kindInWords(place, locale)})`,
    place: placeInWords(place, locale),
    version: versionInWords(dataVersion, style.language),
    link,
  });
}
