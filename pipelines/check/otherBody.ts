import words from '../../data/reference/rule_words.json' with { type: 'json' };
import { likeness } from '../normalise/likeness.ts';
import { squash } from '../normalise/thai.ts';

/** What a body is for its words: all municipalities speak alike. */
export type BodyKind = keyof typeof words.kinds;

const kinds = Object.entries(words.kinds) as [BodyKind, (typeof words.kinds)[BodyKind]][];

/** The kind of a type of body; null for special ones, which have words of their own. */
export function kindOf(bodyType: string): BodyKind | null {
  return kinds.find(([, { types }]) => (types as string[]).includes(bodyType))?.[0] ?? null;
}

/** Words by which a body of a kind speaks of itself, squashed: its offices, and "of the …". */
const selves = kinds.map(([kind, { names, own, also }]) => ({
  kind,
  // A cell that has one of these is about the own kind too: "เทศบัญญัติหรือข้อบัญญัติ" is for all.
  names: [...names, ...own, ...also].map(squash),
  words: [...own, ...names.flatMap((name) => words.as_itself.map((lead) => lead + name))].map(
    (word) => ({ word, key: squash(word) }),
  ),
}));

const notItself = words.not_itself.map(squash);
const together = words.together.map(squash);
/** Nearly every cell names no body at all, which is quickly seen. */
const ANY_BODY = /เทศ|ส่วน\s*ตำบล|ส่วน\s*จังหวัด|อบ[ตจ]|ตำบล/;

/** Whether a cell may name a body. Says yes too often, never too seldom. */
export function mayNameBody(text: string): boolean {
  return ANY_BODY.test(text);
}

/** The words of other kinds of bodies in a cell that speaks of them as of itself; none where it names the own kind too. */
export function wordsOfOthersIn(text: string, own: BodyKind): string[] {
  if (!ANY_BODY.test(text)) return [];
  const key = notItself.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), squash(text));
  if (together.some((phrase) => key.includes(phrase))) return [];
  const mine = selves.find(({ kind }) => kind === own);
  if (mine?.names.some((name) => key.includes(name))) return [];
  return selves
    .filter(({ kind }) => kind !== own)
    .flatMap((other) => other.words.filter(({ key: word }) => key.includes(word)))
    .map(({ word }) => word);
}

const FULL_NAME = new RegExp(`(${words.full_names.join('|')})\\s?([ก-๎]{2,20})(?=[^ก-๎]|$)`, 'gu');
/** Names that differ by less are one name, damaged. */
const SAME_NAME = 0.6;

/** Full names of other bodies in a cell: a kind of body and a name that is not the own one. */
export function otherNamesIn(text: string, ownName: string): string[] {
  if (!ANY_BODY.test(text)) return [];
  if (together.some((phrase) => squash(text).includes(phrase))) return [];
  return [...text.matchAll(FULL_NAME)]
    .filter(([, , name = '']) => !words.no_name_begins.some((start) => name.startsWith(start)))
    .map(([, kind = '', name = '']) => `${kind}${name}`)
    .filter((name) => !isOwn(name, ownName));
}

function isOwn(name: string, ownName: string): boolean {
  const [a, b] = [placeOf(name), placeOf(ownName)];
  return a.startsWith(b) || b.startsWith(a) || likeness(a, b) >= SAME_NAME;
}

function placeOf(name: string): string {
  const kind = words.full_names.find((full) => name.startsWith(full)) ?? '';
  return squash(name.slice(kind.length));
}
