import type { TextObject } from './pageObjects.ts';
import type { Spoken } from './spoken.ts';
import { ahead, alongOf, originOf, reachOf, wordOf, type Word } from './word.ts';

/** Ems that a text for glyphs may be high: over more, it stands for lines, whose glyphs tell more. */
const ONE_LINE = 2;

interface Member {
  readonly object: TextObject;
  readonly order: number;
}

/** Words that the content tells itself, and the objects whose own letters they stand for. */
export interface SpokenWords {
  readonly words: readonly Word[];
  readonly objects: ReadonlySet<number>;
}

/** Each text that stands for glyphs as one word, in the place of them all. */
export function spokenWords(texts: readonly TextObject[]): SpokenWords {
  const groups = new Map<Spoken, Member[]>();
  texts.forEach((object, order) => {
    if (!object.spoken) return;
    const group = groups.get(object.spoken);
    if (group) group.push({ object, order });
    else groups.set(object.spoken, [{ object, order }]);
  });
  const onLines = [...groups].filter(([, members]) => isOneLine(members));
  return {
    words: onLines.flatMap(([{ text }, members]) => wordOfAll(text, members)),
    objects: new Set(onLines.flatMap(([, members]) => members.map(({ object }) => object.at))),
  };
}

function isOneLine(members: readonly Member[]): boolean {
  const first = members[0]?.object;
  if (!first) return false;
  const along = alongOf(first);
  const across = { x: -along.y, y: along.x };
  const level = ahead(originOf(first), across);
  return members.every(
    ({ object }) => Math.abs(ahead(originOf(object), across) - level) < ONE_LINE * first.em,
  );
}

function wordOfAll(text: string, members: readonly Member[]): Word[] {
  const [first] = members;
  if (!first) return [];
  const along = alongOf(first.object);
  const begin = ahead(originOf(first.object), along);
  const ink = members.flatMap(({ object }) => object.corners);
  const end = ink.length > 0 ? reachOf(ink, along).end : begin;
  return [wordOf(first.object, first.order, text, { begin, end: Math.max(begin, end) })];
}
