import { doubtInWords } from './doubt.ts';
import { formatBaht } from './money.ts';
import { formatNumber, formatYearNumber, inDigits, type Style } from './number.ts';
import { describeRepair } from './repair.ts';
import { describeRule } from './rule.ts';
import { say, type Text } from './words.ts';
import {
  amountStates,
  detailFlags,
  detailLabels,
  detailValues,
  otherDetail,
  scopeWords,
} from './words/details.ts';
import { fieldWords, otherField, sheetSource } from './words/fields.ts';
import { nothings } from './words/labels.ts';
import { ruleWords, unknownRule, type RuleWords } from './words/rules.ts';
import { formatYear, formatYears } from './year.ts';

/** One value of a finding, ready to read. */
export interface DetailPair {
  readonly label: string;
  readonly value: string;
}

/** A finding in words. */
export interface FindingWords {
  readonly name: string;
  readonly sentence: string;
  /** Every value the finding carries, both sides of a contradiction among them. */
  readonly pairs: readonly DetailPair[];
  /** What would make the figures agree, to check; null where nothing is offered. */
  readonly suggestion: string | null;
}

type Detail = Readonly<Record<string, unknown>>;

const MONEY_MEASURES = ['budget', 'disbursed'];
const MEASURED = ['stated', 'computed', 'sum_of_stated_parts', 'values'];
/** Said before the sentence already, or words for machines only. */
const IN_SENTENCE = ['fiscal_year', 'fiscal_years', 'scale', 'document_has_controls'];
/** Counts of which none is worth no word. */
const COUNTS = ['unread', 'unsure', 'not_stated', 'unlisted', 'unplaced'];
/** Years beside the one the finding is about. */
const YEARS = ['fiscal_year', 'earlier_year', 'result_year'];
const BAHT = '_baht';
const STATE = '_state';

function wordsOfRule(ruleId: string): RuleWords {
  const known: Readonly<Record<string, RuleWords>> = ruleWords;
  return known[ruleId] ?? unknownRule;
}

/** Reads a finding's detail; anything but a JSON object counts as no detail. */
export function parseDetail(json: string): Detail {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Detail)
      : {};
  } catch {
    return {};
  }
}

/** A finding as a sentence with its values, in the reader's language and digits. */
export function describeFinding(ruleId: string, json: string, style: Style): FindingWords {
  const rule = wordsOfRule(ruleId);
  const detail = parseDetail(json);
  const values = valuesOf(detail, style);
  return {
    name: describeRule(ruleId).name[style.language],
    sentence: sentenceOf(rule, detail, values, style),
    pairs: [...values]
      .filter(([key]) => !IN_SENTENCE.includes(key))
      .map(([key, value]) => ({
        label: (detailLabels[key] ?? otherDetail)[style.language],
        value,
      })),
    suggestion: describeRepair(detail, (value) => figureInWords(value, detail, style), style),
  };
}

/** A figure that the finding compares: money where it is about money. */
function figureInWords(value: number, detail: Detail, style: Style): string {
  const isMoney = MONEY_MEASURES.includes(String(detail['measure'])) || 'sheet_baht' in detail;
  return isMoney ? bahtInWords(value, style) : formatNumber(value, style, 2);
}

function sentenceOf(
  rule: RuleWords,
  detail: Detail,
  values: ReadonlyMap<string, string>,
  style: Style,
): string {
  const isComplete =
    rule.detailed !== undefined && placesOf(rule.detailed).every((p) => values.has(p));
  const text = isComplete && rule.detailed ? rule.detailed : rule.sentence;
  const sentence = say(text, style.language, Object.fromEntries(values));
  const years = yearsOf(detail);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined
    ? sentence
    : `${formatYears(first, last, style)}: ${sentence}`;
}

/** The years a finding is about, in order; none where it names no year. */
function yearsOf(detail: Detail): number[] {
  const listed = detail['fiscal_years'];
  const years: unknown[] =
    Array.isArray(listed) && listed.length > 0 ? listed : [detail['fiscal_year']];
  return years.filter((year) => typeof year === 'number').sort((a, b) => a - b);
}

function placesOf(text: Text): string[] {
  return [...text.th.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** Every value in words; an amount and its state become one value. */
function valuesOf(detail: Detail, style: Style): Map<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(detail)) {
    if (key.endsWith(STATE)) {
      const base = key.slice(0, -STATE.length);
      if (!(`${base}${BAHT}` in detail)) values.set(base, stateInWords(value, style));
    } else if (key.endsWith(BAHT)) {
      const base = key.slice(0, -BAHT.length);
      values.set(base, amountInWords(value, detail[`${base}${STATE}`], style));
    } else if (isWorthAWord(key, value)) {
      values.set(key, inWords(key, value, detail, style));
    }
  }
  return values;
}

function isWorthAWord(key: string, value: unknown): boolean {
  return key !== 'repair' && value !== false && !(COUNTS.includes(key) && value === 0);
}

function stateInWords(state: unknown, style: Style): string {
  const words = typeof state === 'string' ? amountStates[state] : undefined;
  return (words ?? nothings.not_stated)[style.language];
}

function amountInWords(baht: unknown, state: unknown, style: Style): string {
  return typeof baht === 'number' ? bahtInWords(baht, style) : stateInWords(state, style);
}

function bahtInWords(baht: number, style: Style): string {
  return formatBaht(Math.round(baht * 100), style);
}

function inWords(key: string, value: unknown, detail: Detail, style: Style): string {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inWords(key, item, detail, style));
    return items.join(key === 'parts' ? '; ' : ', ');
  }
  if (value === true) return (detailFlags[key] ?? otherDetail)[style.language];
  if (value === null || value === undefined || value === '') {
    return (key === 'read_as' ? nothings.not_read : nothings.not_stated)[style.language];
  }
  if (typeof value === 'number') return numberInWords(key, value, detail, style);
  if (typeof value === 'string') return textInWords(key, value, style);
  return partInWords(value, style);
}

/** One printed part of a total: what it is over, and its figure as printed. */
function partInWords(part: unknown, style: Style): string {
  if (typeof part !== 'object' || part === null || !('scope' in part) || !('printed' in part)) {
    return JSON.stringify(part);
  }
  return `${scopeInWords(String(part.scope), style)} ${String(part.printed)}`;
}

function numberInWords(key: string, value: number, detail: Detail, style: Style): string {
  if (YEARS.includes(key)) return formatYearNumber(value, style);
  const isMoney = MONEY_MEASURES.includes(String(detail['measure']));
  const isOfMoneyField = key === 'read_as' && String(detail['field']).endsWith(BAHT);
  if ((isMoney && MEASURED.includes(key)) || isOfMoneyField) return bahtInWords(value, style);
  return formatNumber(value, style, 2);
}

function textInWords(key: string, value: string, style: Style): string {
  if (key === 'field' || key === 'fields') return fieldInWords(value, style);
  if (key === 'scope') return scopeInWords(value, style);
  if (key === 'reasons') return doubtInWords(value, style);
  const coded = detailValues[key]?.[value];
  return coded ? coded[style.language] : value.replace(/\s+/gu, ' ').trim();
}

/** A field by the name the page has for it; an amount's with its year: `budget_baht.2566.report`. */
export function fieldInWords(field: string, style: Style): string {
  const [column = '', year, source] = field.split('.');
  const name = (fieldWords[column] ?? otherField)[style.language];
  const parts = [
    name,
    year === undefined || year === '' || column === 'kept' ? '' : formatYear(Number(year), style),
    source === 'detail_sheet' ? `(${sheetSource[style.language]})` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What a printed total is over: the document, a dimension, or a mission by its printed code. */
export function scopeInWords(scope: string, style: Style): string {
  if (scope === 'document') return scopeWords.document[style.language];
  const words = scope.includes('.') ? scopeWords.mission : scopeWords.dimension;
  return say(words, style.language, { n: inDigits(scope, style.digits) });
}
