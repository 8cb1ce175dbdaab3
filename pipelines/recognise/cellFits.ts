import { isBar } from '../normalise/bars.ts';
import { isNoBudget } from '../normalise/number.ts';
import { squash } from '../normalise/thai.ts';
import type { Column, Role } from '../stages.ts';
import { values } from './vocabulary.ts';

/** How well words may stand in a column: 1 as its content does, 0 where nothing tells, -1 where they cannot. */
export type Fit = 1 | 0 | -1;

/** Letters by which a long text is judged. */
const TELLING = 60;

const TICKS: ReadonlySet<string> = new Set(values.ticks);
const STATUSES = Object.values(values.statuses).flat().map(squash);
const OFFICES = values.offices.map(squash);
const UNITS: ReadonlySet<string> = new Set(values.unit_words.map(squash));
const KINDS = Object.values(values.kinds).flat().map(squash);

const NUMBER = /^[\d,.]+$/;
const MONEY = /^(?:0|[1-9]\d{2,}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,2})?(?:บาท|\.-|-)*$/;
const SMALL = /^\d{1,2}(?:\.\d+)?$/;
const PERCENT = /^(?:ร้อยละ)?(?:100|\d{1,2})(?:\.\d+)?%?$/;

/** How well a text fits a column, by the column's role; an empty cell and a dash fit anywhere. */
export function fitOf(text: string, column: Column): Fit {
  const key = squash(text.length > TELLING ? text.slice(0, TELLING) : text);
  // Lines, or numbers with a space between, are several values.
  if (/^[-–—]*$/.test(key) || /\n|[\d๐-๙]\s+[\d๐-๙]/.test(text)) return 0;
  return FITS[column.role]?.(key, column) ?? 0;
}

type Test = (key: string, column: Column) => Fit;

function ofMoney(key: string, { scale, year }: Column): Fit {
  if (MONEY.test(key) || isNoBudget(key)) return 1;
  if (SMALL.test(key) && !key.startsWith('0')) return 0;
  if (scale > 1 && NUMBER.test(key)) return 0;
  if (NUMBER.test(key)) return /^0\d/.test(key) ? -1 : 0;
  // A year may be ticked as well as paid.
  return isWordsOnly(key) || (TICKS.has(key) && year === null) ? -1 : 0;
}

function ofTick(key: string): Fit {
  if (TICKS.has(key) || isBar(key)) return 1;
  return key.length > 2 && (NUMBER.test(key) || isWordsOnly(key)) ? -1 : 0;
}

function ofProgress(key: string): Fit {
  if (PERCENT.test(key)) return 1;
  return NUMBER.test(key) || key.length > 12 || startsWithAny(key, OFFICES) ? -1 : 0;
}

function ofWords(key: string): Fit {
  return NUMBER.test(key) || TICKS.has(key) ? -1 : 0;
}

const FITS: Partial<Readonly<Record<Role, Test>>> = {
  seq: (key) => (/^\(?\d{1,3}(?:\.\d{1,2})*[.)]?$/.test(key) ? 1 : key.length > 8 ? -1 : 0),
  name: (key) => (startsWithAny(key, KINDS) ? 1 : ofWords(key)),
  kpi: ofWords,
  outcome: ofWords,
  result: (key) => (startsWithAny(key, STATUSES) ? 1 : ofWords(key)),
  status: (key, column) => {
    if (column.part !== null) return ofTick(key);
    return startsWithAny(key, STATUSES) ? 1 : ofWords(key);
  },
  unit: (key) => (UNITS.has(key) ? 1 : NUMBER.test(key) || key.length > 30 ? -1 : 0),
  quantity: (key) => (NUMBER.test(key) ? 1 : UNITS.has(key) || key.length > 40 ? -1 : 0),
  progress: ofProgress,
  budget: ofMoney,
  disbursed: ofMoney,
  remaining: ofMoney,
  row_total: ofMoney,
  quarter: (key, column) => (column.part === null ? 0 : ofTick(key)),
  approach: ofTick,
  responsible: (key) => (startsWithAny(key, OFFICES) ? 1 : ofWords(key)),
};

function startsWithAny(key: string, words: readonly string[]): boolean {
  return words.some((word) => key.startsWith(word));
}

/** Words of some length without a digit. */
function isWordsOnly(key: string): boolean {
  return key.length >= 4 && /[ก-ฮ]{2}/.test(key) && !/\d/.test(key);
}
