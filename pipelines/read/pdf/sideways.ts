import { linesOf } from '../layout/lines.ts';
import type { TextRun } from '../page.ts';
import { directionOf, runOf, seen, type PageFrame } from './pageFrame.ts';
import type { Word } from './word.ts';

/**
 * The runs of a page's words. Words that stand sideways, as in the headings of narrow columns, are
 * put together into their lines, each one run in the box it takes on the page.
 */
export function runsOf(frame: PageFrame, words: readonly Word[]): TextRun[] {
  const sideways: Word[][] = [[], [], [], []];
  for (const word of words) sideways[directionOf(frame, word)]?.push(word);
  return sideways.flatMap((own, direction) =>
    direction === 0 ? own.map((word) => runOf(frame, word)) : linesAside(frame, own, direction),
  );
}

function linesAside(frame: PageFrame, words: readonly Word[], direction: number): TextRun[] {
  const turned = { ...frame, turns: (frame.turns + 4 - direction) & 3 };
  const lines = linesOf(words.map((word) => runOf(turned, word)));
  return lines.map(({ text, left, top, right, bottom }) => {
    const a = seen(frame, unseen(turned, left, top));
    const b = seen(frame, unseen(turned, right, bottom));
    return {
      text: `${text} `,
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    };
  });
}

/** The point of the page's own space that is seen at a place. */
function unseen(frame: PageFrame, x: number, y: number): { x: number; y: number } {
  const { left, bottom, right, top, turns } = frame;
  if (turns === 1) return { x: y + left, y: x + bottom };
  if (turns === 2) return { x: right - x, y: y + bottom };
  return turns === 3 ? { x: right - y, y: top - x } : { x: x + left, y: top - y };
}
