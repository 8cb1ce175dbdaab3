import { remembering } from '../normalise/remember.ts';
import { repairThai, squash } from '../normalise/thai.ts';
import type { BodyType, Piece, SourceLine } from '../stages.ts';
import type { Province } from './provinces.ts';

interface TypeWord {
  readonly type: BodyType;
  readonly pattern: RegExp;
  /** The type as it stands in a full name. */
  readonly full: string;
}

const NAME = '([\\u0E01-\\u0E4E]{2,40}?)';
const AFTER =
  '(?=$|[^\\u0E01-\\u0E4E]|อำเภอ|จังหวัด|จึง|ได้|ที่|โดย|และ|ขึ้น|ว่าด้วย|ประจำ|เป็น|มี|รวม|ใน|เพื่อ|ให้|ต่อ|ซึ่ง|ดำเนิน|ตระหนัก|ทั้ง)';

const TYPES: readonly TypeWord[] = [
  word('pao', 'องค์การบริหารส่วนจังหวัด', short('อบจ')),
  word('sao', 'องค์การบริหารส่วนตำบล', short('อบต')),
  word('city_municipality', 'เทศบาลนคร', `นายกเทศมนตรีนคร|${short('ทน')}`),
  word('town_municipality', 'เทศบาลเมือง', `นายกเทศมนตรีเมือง|${short('ทม')}`),
  word('subdistrict_municipality', 'เทศบาลตำบล', `นายกเทศมนตรีตำบล|${short('ทต')}`),
];

/** An abbreviation with its point or points: "อบต.", "อ.บ.ต.". */
function short(letters: string): string {
  return `(?<![\\u0E01-\\u0E4E.])${[...letters].join('\\.?')}\\.`;
}

function word(type: BodyType, full: string, other: string): TypeWord {
  return { type, full, pattern: new RegExp(`(?:${full}|${other})[ ]?${NAME}${AFTER}`, 'g') };
}

const SPECIAL: readonly (readonly [string, string])[] = [
  ['เมืองพัทยา', 'ชลบุรี'],
  ['กรุงเทพมหานคร', 'กรุงเทพมหานคร'],
];

/** Words that follow a type in running text and are no name. */
const NO_NAME =
  /^(?:และ|หรือ|ต่าง|ทุก|ทั้ง|ของ|พนักงาน|สมาชิก|ลูกจ้าง|ข้าราชการ|สามัญ|ผู้|คณะ|นายก|รอง|แห่ง|อื่น|ใด|เดิม|เรื่อง|โครงการ|ตาม(?!$)|พศ)/;

export interface FoundBody {
  readonly name: string | null;
  readonly type: BodyType | null;
  readonly confidence: number;
  readonly candidates: readonly string[];
  /** The first line that prints the name. */
  readonly place: Piece | null;
}

/**
 * The body that a document is of: the name after a type word that is named most often, lines that
 * hold nothing else counting more. Confidence is its share of all names found.
 */
export function recogniseBody(
  lines: readonly SourceLine[],
  provinces: readonly Province[],
): FoundBody {
  const votes = new Map<string, Vote>();
  for (const { line } of cluesIn(lines)) voteOfLine(line.text, votes, provinces);
  const ranked = [...votes].sort((a, b) => b[1].weight - a[1].weight || b[0].length - a[0].length);
  const [first] = ranked;
  if (!first) return specialBody(lines);
  // Running text cuts a name off where it looks like a word: วังหมี is no วังห, น้ำเป็น no น้ำ.
  const best = ranked.find(([name, { isWhole }]) => isWhole && name.startsWith(first[0])) ?? first;
  const rivals = ranked.filter(([name, vote]) => isRival(name, vote.weight, best));
  const total = rivals.reduce((sum, [, vote]) => sum + vote.weight, best[1].weight);
  return {
    name: best[0],
    type: best[1].type,
    confidence: best[1].weight / total,
    candidates: [best, ...rivals].slice(0, 4).map(([name]) => name),
    place: placeOf(lines, best[0], provinces),
  };
}

interface Vote {
  readonly type: BodyType;
  weight: number;
  /** Whether some line holds the name with nothing run on to it. */
  isWhole: boolean;
}

/** Another body named often enough to be the publisher; a name with words run on to it is the same body. */
function isRival(
  name: string,
  weight: number,
  [best, vote]: readonly [string, { readonly weight: number }],
): boolean {
  return (
    !name.startsWith(best) && !best.startsWith(name) && weight >= Math.max(3, vote.weight * 0.3)
  );
}

/** The first line that prints the name in full; else the first that names the body in short. */
function placeOf(
  lines: readonly SourceLine[],
  name: string,
  provinces: readonly Province[],
): Piece | null {
  const key = squash(name);
  const line =
    lines.find((one) => squash(one.text).includes(key)) ??
    lines.find((one) => namesIn(one.text, provinces).some((found) => found.key === name));
  return line ? { no: line.no, cell: null, text: line.text.trim() } : null;
}

/** A body by its full name, its type and its name together. */
export interface Named {
  readonly key: string;
  readonly type: BodyType;
  /** Whether the line holds little else. */
  readonly isAlone: boolean;
  /** Whether the line holds the name and at most the place: no words are run on to it. */
  readonly isWhole: boolean;
}

/** A line of a type, a name and at most its district and province. */
const WHOLE =
  /^ ?\S{5,22}?(?:จังหวัด|ตำบล|นคร|เมือง) ?([\u0E01-\u0E4E]{2,20}(?:-[\u0E01-\u0E4E]{2,12})?) ?(?:\(?(?:อำเภอ|อ\.|จังหวัด|จ\.).{2,60})?$/;
/** Words that go on with a sentence after a name. */
const SENTENCE = /ได้|จัดทำ|ดำเนิน|ประจำ|ว่าด้วย|เพื่อ|ตระหนัก|โดย|ซึ่ง|และ|อำเภอ|จังหวัด/;

/** Letters that every type's words or abbreviation hold; most lines have none of them. */
const ANY_TYPE =
  /องค์การบริหารส่วน(?:จังหวัด|ตำบล)|เทศ(?:บาล|มนตรี)(?:นคร|เมือง|ตำบล)|[อท]\.?[บนมต](?:\.?[จต])?\./;

/** What a line may tell of a body or its place; nearly every line nothing. */
interface Clue {
  /** Its words repaired, on one line, where they may name a body. */
  readonly named: string | null;
  /** The same where they may name a province, and what a district beside it needs. */
  readonly placed: string | null;
  /** The district that stands on the line alone. */
  readonly alone: string | null;
}

const NO_CLUE: Clue = { named: null, placed: null, alone: null };

const clueOf = remembering((text): Clue => {
  const repaired = repairThai(text);
  const isNamed = ANY_TYPE.test(repaired);
  const isPlaced = /จ\.|จังหวัด/.test(repaired);
  const alone = DISTRICT_ALONE.exec(repaired)?.[1] ?? null;
  if (!isNamed && !isPlaced && alone === null) return NO_CLUE;
  const plain = repaired.replace(/\s+/g, ' ');
  return { named: isNamed ? plain : null, placed: isPlaced ? plain : null, alone };
}, 8_000);

interface CluedLine {
  readonly line: SourceLine;
  readonly index: number;
  readonly clue: Clue;
}

const cluesKnown = new WeakMap<readonly SourceLine[], readonly CluedLine[]>();

/** The lines that may tell anything; looked for once for the body and for its place. */
function cluesIn(lines: readonly SourceLine[]): readonly CluedLine[] {
  const known = cluesKnown.get(lines);
  if (known) return known;
  const found: CluedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const clue = clueOf(line.text);
    if (clue !== NO_CLUE) found.push({ line, index, clue });
  }
  cluesKnown.set(lines, found);
  return found;
}

/** The bodies that a line names, each under its full name. */
export function namesIn(text: string, provinces: readonly Province[]): Named[] {
  const plain = clueOf(text).named;
  if (plain === null) return [];
  const found: Named[] = [];
  for (const { type, pattern, full } of TYPES) {
    // By its own lastIndex: matchAll would make the pattern anew for every line.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
      const whole = match.index <= 1 && match[0].startsWith(full) ? maybeWhole(plain, full) : null;
      const name = whole ?? match[1] ?? '';
      const isNone =
        (whole === null && NO_NAME.test(name)) ||
        (type === 'pao' && provinceAt(provinces, name)?.name !== name);
      if (isNone) continue;
      const isAlone =
        squash(plain).startsWith(squash(match[0])) && plain.trim().length < match[0].length + 45;
      found.push({ key: full + name, type, isAlone, isWhole: whole !== null });
    }
  }
  return found;
}

/** The name that a line of nothing else prints after the words for its type. */
function maybeWhole(plain: string, full: string): string | null {
  if (!plain.trimStart().startsWith(full)) return null;
  const name = WHOLE.exec(plain.trimEnd())?.[1];
  return name === undefined || SENTENCE.test(name) ? null : name;
}

function voteOfLine(text: string, votes: Map<string, Vote>, provinces: readonly Province[]): void {
  for (const { key, type, isAlone, isWhole } of namesIn(text, provinces)) {
    const vote = votes.get(key) ?? { type, weight: 0, isWhole: false };
    vote.weight += isAlone ? 5 : 1;
    vote.isWhole ||= isWhole;
    votes.set(key, vote);
  }
}

function specialBody(lines: readonly SourceLine[]): FoundBody {
  for (const [name] of SPECIAL) {
    const key = squash(name);
    const named = lines.filter((line) => squash(line.text).includes(key)).length;
    if (named >= 3)
      return {
        name,
        type: 'special',
        confidence: 0.7,
        candidates: [name],
        place: placeOf(lines, name, []),
      };
  }
  return { name: null, type: null, confidence: 0, candidates: [], place: null };
}

const PROVINCE = /(?:จังหวัด|(?<![\u0E01-\u0E4E.])จ\.) ?([\u0E01-\u0E4E]{2,30})/g;
const DISTRICT = /(?:อำเภอ|(?<![\u0E01-\u0E4E.])อ\.) ?([\u0E01-\u0E4E]{2,30}?) ?(?:จังหวัด|จ\.)/g;

const DISTRICT_ALONE = /^\s*(?:อำเภอ|อ\.)\s*([\u0E01-\u0E4E]{2,30})\s*$/;

/** Whether the next line that holds anything names a province. */
function startsProvince(lines: readonly SourceLine[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => line.text.trim() !== '');
  return next !== undefined && /^\s*(?:จังหวัด|จ\.)/.test(repairThai(next.text));
}

/** District and province printed with the body's name, else the province named most often. */
export function recognisePlace(
  lines: readonly SourceLine[],
  body: FoundBody,
  provinces: readonly Province[],
): { district: string | null; provinceCode: string | null } {
  if (body.type === 'pao') {
    const province = provinces.find((p) => body.name?.endsWith(p.name));
    return { district: null, provinceCode: province?.code ?? null };
  }
  const districts = new Map<string, number>();
  const codes = new Map<string, number>();
  const ownName = body.name === null ? null : squash(body.name);
  for (const { line, index, clue } of cluesIn(lines)) {
    const { alone, placed: text } = clue;
    if (alone !== null && startsProvince(lines, index + 1)) add(districts, alone, 3);
    if (text === null) continue;
    const near = ownName !== null && squash(line.text).includes(ownName) ? 3 : 1;
    for (const match of text.matchAll(DISTRICT)) {
      add(districts, match[1] ?? '', near);
    }
    for (const match of text.matchAll(PROVINCE)) {
      const province = provinceAt(provinces, match[1] ?? '');
      if (province) add(codes, province.code, near);
    }
  }
  const own = provinces.find(
    (p) =>
      body.name?.endsWith(p.name) &&
      body.type !== 'subdistrict_municipality' &&
      body.type !== 'sao',
  );
  return { district: most(districts), provinceCode: most(codes) ?? own?.code ?? null };
}

const byLetters = new WeakMap<readonly Province[], ReadonlyMap<string, readonly Province[]>>();

/** The first province whose name a text begins with. */
function provinceAt(provinces: readonly Province[], text: string): Province | undefined {
  const known = byLetters.get(provinces) ?? sortByLetters(provinces);
  return known.get(text.slice(0, 2))?.find(({ name }) => text.startsWith(name));
}

function sortByLetters(provinces: readonly Province[]): ReadonlyMap<string, readonly Province[]> {
  const sorted = new Map<string, Province[]>();
  for (const province of provinces) {
    const letters = province.name.slice(0, 2);
    sorted.set(letters, [...(sorted.get(letters) ?? []), province]);
  }
  byLetters.set(provinces, sorted);
  return sorted;
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

function most(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
