import type { TextObject } from './pageObjects.ts';
import type { Spoken } from './spoken.ts';
import { ahead, originOf, reachOf, wordOf, type Word } from './word.ts';

/** Ems that a text for glyphs may be high: over more, it stands for lines, whose glyphs tell more. */
const ONE_LINE = 2;

/** Words that the content tells itself, and the objects whose own letters they stand for. */
export interface SpokenWords {
  readonly words: readonly Word[];
  readonly objects: ReadonlySet<number>;
}

/** Each text that stands for glyphs as one word, in the place of them all. */
export function spokenWords(texts: readonly TextObject[]): SpokenWords {
  const words: Word[] = [];
  const objects = new Set<number>();
  for (const [spoken, orders] of membersOf(texts)) {
    const members = orders.flatMap((order) => texts[order] ?? []);
    const [first] = members;
    if (!first || !isOneLine(first, members)) continue;
    words.push(wordOfAll(spoken.text, first, members, orders[0] ?? 0));
    for (const { at } of members) objects.add(at);
  }
  return { words, objects };
}

/** For each text that stands for glyphs the places of its objects among all. */
function membersOf(texts: readonly TextObject[]): Map<Spoken, number[]> {
  const groups = new Map<Spoken, number[]>();
  let last: Spoken | null = null;
  let group: number[] = [];
  texts.forEach(({ spoken }, order) => {
    if (!spoken) return;
    if (spoken !== last) {
      last = spoken;
      group = groups.get(spoken) ?? [];
      groups.set(spoken, group);
    }
    group.push(order);
  });
  return groups;
}

function isOneLine(first: TextObject, members: readonly TextObject[]): boolean {
  const across = { x: -first.along.y, y: first.along.x };
  const level = ahead(originOf(first), across);
  return members.every(
    (object) => Math.abs(ahead(originOf(object), across) - level) < ONE_LINE * first.em,
  );
}

function wordOfAll(
  text: string,
  first: TextObject,
  members: readonly TextObject[],
  order: number,
): Word {
  const { along } = first;
  const begin = ahead(originOf(first), along);
  let end = begin;
  for (const { corners } of members) end = Math.max(end, reachOf(corners, along).end);
  return wordOf(first, order, text, { begin, end });
}
