import frameworks from '../../data/reference/frameworks.json' with { type: 'json' };
import { likeness } from '../normalise/likeness.ts';
import { remembering } from '../normalise/remember.ts';
import { squash } from '../normalise/thai.ts';
import type { DocumentFacts, RawTable, Role, SourceLine } from '../stages.ts';
import { cellText } from './heading.ts';

/**
 * The framework a document follows: by its columns, by the words of its missions and dimensions,
 * else by its years; null where nothing tells.
 */
export function frameworkOf(
  lines: readonly SourceLine[],
  tables: readonly RawTable[],
  years: readonly (number | null)[],
): DocumentFacts['framework'] {
  const plans = tables.filter((t) => t.kind === 'plan' || t.kind === 'report');
  const tactics = plans.some((t) =>
    t.columns.some((c) => c.role === 'tactic' || c.role === 'approach_text'),
  );
  const coded = plans.some((t) => t.columns.some((c) => PLACES.has(c.role)));
  if (tactics && !coded) return 'strategy_phase_3';
  const coding = codedWords(lines, plans);
  const scores = (['nacc_2561', 'nacc_2566'] as const).map((name) => ({
    name,
    score: scoreOf(name, coding),
  }));
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0];
  if (best && best.score > 0) return best.name;
  if (!coded && !hasDimensions(tables)) return null;
  return frameworkOfYears(years) ?? frameworkOfCodes(plans);
}

const PLACES: ReadonlySet<Role> = new Set(['dimension', 'mission', 'sub_mission']);

/** Where the years leave it open, codes below a mission (2.2.3) are those of the framework of 2561, which alone has them. */
function frameworkOfCodes(plans: readonly RawTable[]): DocumentFacts['framework'] {
  const hasThird = plans.some(({ columns }) => columns.some(({ role }) => role === 'sub_mission'));
  return hasThird ? 'nacc_2561' : null;
}

function hasDimensions(tables: readonly RawTable[]): boolean {
  return tables.some((t) =>
    t.rows.some((row) => row.kind === 'data' && row.context.dimensionNo !== null),
  );
}

/** The framework in force where the wording settles nothing: 2561–2564, and from 2566 (DOMAIN: 2565 had either). */
function frameworkOfYears([first]: readonly (number | null)[]): DocumentFacts['framework'] {
  if (first === null || first === undefined || first === 2565) return null;
  return first >= 2566 ? 'nacc_2566' : 'nacc_2561';
}

interface CodedWords {
  readonly code: string;
  readonly words: string;
  /** Whether a framework words its code so. */
  readonly isOf: Readonly<Record<FrameworkName, boolean>>;
}

type FrameworkName = 'nacc_2561' | 'nacc_2566';

/** Letters of the longest heading with a code, its spaces included. */
const LONGEST_CODED = 500;

/** What is printed after a code such as "2.1" or "มิติที่ 2", in lines and in cells of a place. */
function codedWords(lines: readonly SourceLine[], tables: readonly RawTable[]): CodedWords[] {
  const found: CodedWords[] = [];
  const add = (text: string) => {
    if (text === '' || text.length > LONGEST_CODED) return;
    const coded = maybeCodedWords(text);
    if (coded) found.push(coded);
  };
  for (const { text } of lines) add(text);
  for (const table of tables) {
    const places = table.columns.flatMap((_column, i) => (isPlaceColumn(table, i) ? [i] : []));
    if (places.length === 0) continue;
    for (const { cells } of table.rows) {
      for (const i of places) add(cellText(cells[i]));
    }
  }
  return found;
}

/** What is printed after the code that a text begins with. */
const maybeCodedWords = remembering((text): CodedWords | null => {
  const match = /^(?:ม[ิ]?ติที่|ภารกิจตามมิติ)?(\d(?:\.\d)?)\.?(\D.{5,200})$/.exec(squash(text));
  if (!match) return null;
  const [, code = '', words = ''] = match;
  const isOf = (name: FrameworkName) => isWorded(words, WORDINGS[name].get(code));
  return { code, words, isOf: { nacc_2561: isOf('nacc_2561'), nacc_2566: isOf('nacc_2566') } };
}, 8_000);

function isWorded(words: string, expected: string | undefined): boolean {
  return expected !== undefined && likeness(words.slice(0, expected.length + 5), expected) > 0.75;
}

/** How many headings of missions and dimensions in a document are worded as the framework words them. */
function scoreOf(name: FrameworkName, coded: readonly CodedWords[]): number {
  return coded.filter(({ isOf }) => isOf[name]).length;
}

const WORDINGS = {
  nacc_2561: wordingOf('nacc_2561'),
  nacc_2566: wordingOf('nacc_2566'),
};

function wordingOf(name: FrameworkName): ReadonlyMap<string, string> {
  const { dimensions, missions } = frameworks.frameworks[name];
  return new Map<string, string>([
    ...Object.entries(dimensions).map(([code, text]) => [code, squash(text)] as const),
    ...Object.entries(missions).map(([code, mission]) => [code, squash(mission.name)] as const),
  ]);
}

function isPlaceColumn(table: RawTable, index: number): boolean {
  const role = table.columns[index]?.role;
  return role === 'dimension' || role === 'mission';
}
