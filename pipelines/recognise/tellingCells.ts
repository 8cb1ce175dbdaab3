import { isNoBudget, readMoney } from '../normalise/number.ts';
import { headingKey, squash } from '../normalise/thai.ts';
import { values } from './vocabulary.ts';

/** Share of a column's filled cells that must tell the same. */
const MOST = 0.7;

/** Cells that hold more than a dash. */
export function filled(texts: readonly string[]): string[] {
  return texts.filter((text) => !/^[-–—\s]*$/.test(text));
}

/** Whether most of two texts or more hold. */
export function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length >= 2 && texts.filter(holds).length >= texts.length * MOST;
}

const KINDS = Object.values(values.kinds).flat().map(headingKey);
const PROJECT_STARTS = values.project_starts.map(headingKey);
/** Letters of the shortest name that is known by its first word alone. */
const SHORTEST_NAME = 12;
/** Names that together are known by their first words. */
const FEWEST_NAMES = 3;

/**
 * Whether cells are names of projects: they begin with โครงการ, กิจกรรม or มาตรการ ("kinds"), or, no
 * two alike and none short, with words that such names begin with ("words").
 */
export function isNamesColumn(texts: readonly string[], by: 'kinds' | 'words'): boolean {
  const names = filled(texts).map((text) => headingKey(text).replace(/^\d+(?:\.\d+)*/, ''));
  if (by === 'kinds') return most(names, isKind);
  const isWorded = (name: string) =>
    isKind(name) ||
    (name.length >= SHORTEST_NAME && PROJECT_STARTS.some((word) => name.startsWith(word)));
  const isFilled = names.length >= Math.max(FEWEST_NAMES, texts.length * MOST);
  return isFilled && new Set(names).size === names.length && most(names, isWorded);
}

/** Whether a text, as headings are compared, begins with a word for a project and says more. */
function isKind(name: string): boolean {
  return KINDS.some((kind) => name.startsWith(kind) && name.length > kind.length + 4);
}

/** Whether amounts stand in a column, by their form: grouped by thousands, with บาท, or large. */
export function isMoneyColumn(cells: readonly string[]): boolean {
  const texts = filled(cells);
  const isLarge = (text: string): boolean => {
    const money = readMoney(text);
    return (
      money.kind === 'amount' && (/,\d{3}|บาท|\.-/.test(squash(text)) || money.satang >= 50_000)
    );
  };
  const isAny = (text: string): boolean => readMoney(text).kind === 'amount' || isNoBudget(text);
  return most(texts, isAny) && texts.filter(isLarge).length >= texts.length / 2;
}

const STATUSES = Object.values(values.statuses).flat().map(squash);

function isStatus(text: string): boolean {
  const key = squash(text);
  return STATUSES.some((status) => key.startsWith(status));
}

const OFFICES = values.offices.map(squash);

function isOffice(text: string): boolean {
  const key = squash(text);
  return key.length <= 60 && OFFICES.some((office) => key.startsWith(office));
}

/** Whether statuses stand in a column. */
export function isStatusColumn(texts: readonly string[]): boolean {
  return most(filled(texts), isStatus);
}

/** Whether names of offices stand in a column. */
export function isOfficeColumn(texts: readonly string[]): boolean {
  return most(filled(texts), isOffice);
}
