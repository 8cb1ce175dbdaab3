import type { TextRun } from '../page.ts';
import { groupsOf, linesOf, type TextLine } from './lines.ts';

/** A line of the page in the stretches that wide gaps part. */
export interface SpacedLine {
  readonly stretches: readonly TextLine[];
  readonly runs: readonly TextRun[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Box {
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
        runs: group,
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
  const taken = new TakenWidth();
  for (const line of lines) taken.add(line);
  return taken.strips();
}

/** A gap that no word has taken so far, and the height of the words it ends at. */
interface Gap extends Strip {
  readonly height: number;
}

/** The width that lines take, line by line, and the strips between that stay free. */
export class TakenWidth {
  /** Share of a line's height from which a gap is a strip. */
  private readonly least: number;
  private left = Infinity;
  private right = -Infinity;
  private heightAtLeft = 0;
  private gaps: readonly Gap[] = [];

  constructor(least = GUTTER) {
    this.least = least;
  }

  add({ stretches }: SpacedLine): void {
    for (const stretch of stretches) this.take(stretch);
  }

  /** Takes the place of words. */
  take({ left, right, top, bottom }: Box): void {
    const height = bottom - top;
    this.part(left, right, height);
    if (left < this.left) this.heightAtLeft = height;
    this.left = Math.min(this.left, left);
    this.right = Math.max(this.right, right);
  }

  /** The gaps from the left that are as wide as those between columns. */
  strips(): Strip[] {
    return this.gaps.flatMap(({ from, to, height }) =>
      to - from >= this.least * height ? [{ from, to }] : [],
    );
  }

  private part(left: number, right: number, height: number): void {
    if (left > this.right) {
      if (this.right > -Infinity)
        this.gaps = [...this.gaps, { from: this.right, to: left, height }];
    } else if (right < this.left) {
      this.gaps = [{ from: right, to: this.left, height: this.heightAtLeft }, ...this.gaps];
    } else if (this.gaps.some((gap) => left < gap.to && right > gap.from)) {
      this.gaps = this.gaps.flatMap((gap) => without(gap, left, right, height));
    }
  }
}

/** What is left of a gap beside words that stand in it. */
function without(gap: Gap, left: number, right: number, height: number): Gap[] {
  if (left >= gap.to || right <= gap.from) return [gap];
  return [
    ...(left > gap.from ? [{ from: gap.from, to: left, height }] : []),
    ...(right < gap.to ? [{ ...gap, from: right }] : []),
  ];
}
