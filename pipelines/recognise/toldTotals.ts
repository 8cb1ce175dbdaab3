import { remembering } from '../normalise/remember.ts';
import { squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Block, DocumentFacts, Piece, SourceLine, ToldTotal } from '../stages.ts';
import { linesOf } from './lines.ts';
import { clausesIn, speaksOfOtherPlan, type ToldClause } from './toldClauses.ts';

/** Letters of the longest sentence that is read for totals. */
const LONGEST = 700;

/**
 * Totals told in running text: "รวมทั้งสิ้น ๑๒ โครงการ งบประมาณ ๓๕๐,๐๐๐ บาท" for the document and
 * "มิติที่ ๑ … จำนวน ๙ โครงการ" for a dimension; a sentence may go on in the next line.
 */
export function recogniseToldTotals(blocks: readonly Block[], facts: DocumentFacts): ToldTotal[] {
  const lines = linesOf(blocks);
  return lines.flatMap((line, index) => {
    if (line.text.length > LONGEST) return [];
    const clue = clueOf(line.text);
    if (clue === NO_CLUE) return [];
    const rest = restOf(lines, index, clue);
    return rest || clue.holdsTotal ? toldIn(rest ? [line, rest] : [line], facts) : [];
  });
}

/** What a line says by itself of a total: nearly every line nothing. */
interface Clue {
  /** Whether it breaks off before the number. */
  readonly isOpen: boolean;
  /** Whether it ends in a count, which an amount may follow. */
  readonly isCounted: boolean;
  readonly holdsTotal: boolean;
}

const NO_CLUE: Clue = { isOpen: false, isCounted: false, holdsTotal: false };
const TOTAL = /\d(?:โครงการ|กิจกรรม|มาตรการ)|\dบาท/;

const clueOf = remembering((text): Clue => {
  const sentence = squash(text);
  const isOpen = sentence.endsWith('จำนวน');
  const isCounted = /\d(?:โครงการ|กิจกรรม|มาตรการ)(?:[/,](?:โครงการ|กิจกรรม|มาตรการ))*$/.test(
    sentence,
  );
  const holdsTotal = TOTAL.test(sentence);
  return isOpen || isCounted || holdsTotal ? { isOpen, isCounted, holdsTotal } : NO_CLUE;
}, 8_000);

/** The next line, where the sentence of a line plainly goes on in it. */
function restOf(
  lines: readonly SourceLine[],
  index: number,
  { isOpen, isCounted }: Clue,
): SourceLine | null {
  if (!isOpen && !isCounted) return null;
  const next = lines.slice(index + 1, index + 4).find((line) => line.text.trim() !== '') ?? null;
  const isMoney = /^(?:และ|รวม|เป็น|ใช้|โดยใช้)*(?:งบประมาณ|วงเงิน|เงิน|เบิกจ่าย)/.test(
    squash(next?.text ?? ''),
  );
  return isOpen || isMoney ? next : null;
}

function toldIn(lines: readonly SourceLine[], facts: DocumentFacts): ToldTotal[] {
  const text = lines.map((line) => line.text.trim()).join(' ');
  const sentence = squash(text);
  if (!TOTAL.test(sentence) || sentence.length > LONGEST) return [];
  if (speaksOfOtherPlan(sentence) || isOfOtherYears(text, facts)) return [];
  const years = [...new Set(yearsIn(text))];
  const year = years.length === 1 ? (years[0] ?? null) : null;
  const pieces: Piece[] = lines.map((line) => ({ no: line.no, cell: null, text: line.text }));
  return partsOf(sentence).flatMap(({ scope, from, words }) =>
    clausesIn(words, scope !== 'document', facts.kind === 'progress_report').map(
      ({ measure, scale, start, end }) => {
        const printed = printedAs(text, { start: start + from, end: end + from });
        return { scope, measure, scale, year, printed, pieces };
      },
    ),
  );
}

interface Part {
  readonly scope: string;
  /** Where its words begin in the sentence. */
  readonly from: number;
  readonly words: string;
}

/** A squashed sentence in what it says of the document and of each dimension it counts: "… มิติที่ 1 จำนวน 7 โครงการ มิติที่ 2 จำนวน 5 โครงการ". */
function partsOf(sentence: string): Part[] {
  const starts = [...sentence.matchAll(/(?:รวม)?ม[ิ]?ติที่(\d)(?!\d)/g)];
  const [first] = starts;
  if (!first) return [{ scope: 'document', from: 0, words: sentence }];
  const own = starts.map((match, i) => ({
    scope: match[1] ?? '',
    from: match.index,
    words: sentence.slice(match.index, starts[i + 1]?.index),
  }));
  // One dimension named in the middle of a sentence counts nothing by itself.
  if (first.index > 0 && starts.length === 1)
    return [{ scope: 'document', from: 0, words: sentence }];
  const before = { scope: 'document', from: 0, words: sentence.slice(0, first.index) };
  return first.index > 0 ? [before, ...own] : own;
}

/** Whether the years named are none of the document's: its totals are those of another plan. */
function isOfOtherYears(text: string, { yearFirst, yearLast }: DocumentFacts): boolean {
  const years = yearsIn(text);
  if (years.length === 0 || yearFirst === null || yearLast === null) return false;
  return years.every((year) => year < yearFirst || year > yearLast);
}

/** The words of a clause as the text prints them. */
function printedAs(text: string, { start, end }: Pick<ToldClause, 'start' | 'end'>): string {
  return text.slice(reaching(text, start + 1) - 1, reaching(text, end));
}

/** Letters of a text whose squashed form has so many. */
function reaching(text: string, length: number): number {
  let at = 0;
  while (at < text.length && squash(text.slice(0, at)).length < length) at += 1;
  return at;
}
