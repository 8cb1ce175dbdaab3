import type { TextRun } from '../page.ts';

/** A printed line: words side by side on one base line. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly isDoubtful: boolean;
}

/** Share of the lower of two heights by which words of one line overlap. */
const OVERLAP = 0.5;
/** Share of a letter's height from which a gap is a space. */
export const SPACE = 0.2;
/** As SPACE, times the usual gap, in words whose letters are set apart. */
const SPACED = 1.7;
/** Share of a letter's height within which the same letters drawn again only make them bold. */
const AGAIN = 0.12;
/** Height of a run's box in heights of its letters. */
export const BOX = 1.1;

/** Runs as lines from the top down, each read from the left. */
export function linesOf(runs: readonly TextRun[]): TextLine[] {
  return groupsOf(runs).flatMap((group) => lineOf(group) ?? []);
}

/** Runs that stand on one line, from the top down; words above letters start none. */
export function groupsOf(runs: readonly TextRun[]): TextRun[][] {
  const groups: { top: number; bottom: number; runs: TextRun[] }[] = [];
  for (const run of [...runs].sort((a, b) => middle(a) - middle(b))) {
    const open = groups.at(-1);
    if (open && shared(open, run) >= OVERLAP) open.runs.push(run);
    else groups.push({ top: run.top, bottom: run.bottom, runs: [run] });
  }
  return groups.map((group) => group.runs);
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

function middle({ top, bottom }: Span): number {
  return (top + bottom) / 2;
}

function shared(a: Span, b: Span): number {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const least = Math.min(a.bottom - a.top, b.bottom - b.top);
  return least > 0 ? overlap / least : overlap >= 0 ? 1 : 0;
}

function lineOf(runs: readonly TextRun[]): TextLine | null {
  const sorted = once([...runs].sort((a, b) => a.left - b.left));
  const text = textOf(sorted).replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let isDoubtful = false;
  for (const run of sorted) {
    if (run.text.trim() === '') continue;
    left = Math.min(left, run.left);
    top = Math.min(top, run.top);
    right = Math.max(right, run.right);
    bottom = Math.max(bottom, run.bottom);
    isDoubtful ||= run.isDoubtful === true;
  }
  return { text, left, top, right, bottom, isDoubtful };
}

/** Letters drawn twice in one place, which makes them bold, are one. */
function once(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    if (!isAgain(run, kept) || run.text.trim() === '') kept.push(run);
  }
  return kept;
}

function isAgain(run: TextRun, kept: readonly TextRun[]): boolean {
  const near = AGAIN * heightOf(run);
  for (let i = kept.length - 1; i >= 0 && i >= kept.length - 4; i--) {
    const other = kept[i];
    if (other && Math.abs(other.left - run.left) < near && other.text === run.text) return true;
  }
  return false;
}

function textOf(runs: readonly TextRun[]): string {
  const space = spaceOf(runs);
  let text = '';
  let end = Infinity;
  for (const run of runs) {
    if (run.left - end > space * heightOf(run)) text += ' ';
    text += run.text;
    end = end === Infinity ? run.right : Math.max(end, run.right);
  }
  return text;
}

/** The gap that is a space on a line, in heights of a letter: wider where letters stand apart. */
export function spaceOf(runs: readonly TextRun[]): number {
  const gaps: number[] = [];
  let last: TextRun | undefined;
  for (const run of runs) {
    const letter = isLetter(run.text) ? run : undefined;
    if (last && letter) gaps.push((run.left - last.right) / heightOf(last));
    last = letter;
  }
  if (gaps.length < 5) return SPACE;
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return Math.max(SPACE, usual * SPACED);
}

/** Units of a letter and more marks than stand on one. */
const MOST_OF_LETTER = 8;

/** One letter with its marks. */
function isLetter(text: string): boolean {
  return text.length <= MOST_OF_LETTER && /^\S[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]*$/u.test(text);
}

function heightOf({ top, bottom }: Span): number {
  return (bottom - top) / BOX;
}
