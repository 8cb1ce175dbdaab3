import { arabicDigits, normaliseText } from '../normalise/thai.ts';

/** An empty box before a choice: ☐, (  ), [ ]. */
const EMPTY = '[☐□▢⬜○◯❏❑]|[([]\\s*[)\\]]';
/** A ticked one: ☑, (/), [x], ( ✓ ). */
const TICKED = '[☑☒✅■◉◙●⦿🗹🗵]|[([]\\s*[/✓✔√xX✗✘×]\\s*[)\\]]|[✓✔√]';
const BOX = new RegExp(`(${EMPTY})|(${TICKED})`, 'gu');

/** Choices printed in one cell, each behind a box: those ticked, and how many there are. */
export interface Boxes {
  readonly ticked: readonly string[];
  readonly choices: number;
}

/** The choices of a cell that prints boxes, one of them empty at least; null where it prints none. */
export function maybeBoxes(text: string): Boxes | null {
  const plain = arabicDigits(text);
  const marks = [...plain.matchAll(BOX)];
  if (marks.length < 2 || !marks.some(([, empty]) => empty !== undefined)) return null;
  const ticked = marks.flatMap((mark, i) => {
    if (mark[2] === undefined) return [];
    const words = plain.slice(mark.index + mark[0].length, marks[i + 1]?.index);
    return [normaliseText(words)];
  });
  return { ticked, choices: marks.length };
}
