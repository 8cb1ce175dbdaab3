import type { TextRun } from '../page.ts';
import { groupsOf, linesOf, type TextLine } from './lines.ts';

/** A line of the page in the stretches that wide gaps part. */
export interface SpacedLine {
  readonly stretches: readonly TextLine[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A strip of the page, from x to x. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

/** Share of a line's height that parts columns, where it stays free over several lines. */
export const GUTTER = 0.9;

/** Runs as lines from the top down, each parted where a gap is as wide as between columns. */
export function spacedLines(runs: readonly TextRun[]): SpacedLine[] {
  return groupsOf(runs).flatMap((group) => {
    const stretches = parted(group).flatMap(linesOf);
    if (stretches.length === 0) return [];
    return [
      {
        stretches,
        left: Math.min(...stretches.map(({ left }) => left)),
        top: Math.min(...stretches.map(({ top }) => top)),
        right: Math.max(...stretches.map(({ right }) => right)),
        bottom: Math.max(...stretches.map(({ bottom }) => bottom)),
      },
    ];
  });
}

function parted(group: readonly TextRun[]): TextRun[][] {
  const stretches: { end: number; runs: TextRun[] }[] = [];
  for (const run of [...group].sort((a, b) => a.left - b.left)) {
    if (run.text.trim() === '') continue;
    const open = stretches.at(-1);
    if (open && run.left - open.end < GUTTER * (run.bottom - run.top)) {
      open.runs.push(run);
      open.end = Math.max(open.end, run.right);
    } else stretches.push({ end: run.right, runs: [run] });
  }
  return stretches.map((stretch) => withBlanks(stretch.runs, group));
}

/** Printed spaces between the words of a stretch stay with them. */
function withBlanks(runs: readonly TextRun[], group: readonly TextRun[]): TextRun[] {
  const left = runs[0]?.left ?? 0;
  const right = runs.at(-1)?.left ?? 0;
  const blanks = group.filter(
    (run) => run.text.trim() === '' && run.left >= left && run.left <= right,
  );
  return [...runs, ...blanks];
}

/** The strips free of words on every one of the lines, within the width they take. */
export function freeStrips(lines: readonly SpacedLine[]): Strip[] {
  const taken = lines.flatMap((line) => line.stretches).sort((a, b) => a.left - b.left);
  const strips: Strip[] = [];
  let end = taken[0]?.right ?? 0;
  for (const stretch of taken) {
    const height = stretch.bottom - stretch.top;
    if (stretch.left - end >= GUTTER * height) strips.push({ from: end, to: stretch.left });
    end = Math.max(end, stretch.right);
  }
  return strips;
}
