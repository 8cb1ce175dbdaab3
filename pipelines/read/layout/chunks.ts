import type { TextRun } from '../page.ts';
import { BOX, SPACE, spaceOf } from './lines.ts';
import { GUTTER } from './spacedLines.ts';

/** Words of a line that no gap parts which may lie between columns. */
export interface Chunk {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly runs: readonly TextRun[];
}

/** A line of the page in its chunks. */
export interface ChunkLine {
  readonly chunks: readonly Chunk[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ems of the narrowest gap that may lie between columns. */
const PART = 0.15;
/** Ems above which a gap may lie between columns, however far apart the letters of a line stand. */
const MOST_PART = 0.5;
/** Ems beside a printed space from which a gap is more than that space. */
const REST = 0.1;
/** Ems a printed space takes, where it is part of a word. */
const BLANK = 0.25;

interface OpenChunk {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Where its last printed space ends. */
  blank: number;
  readonly runs: TextRun[];
}

/**
 * The words of one line in chunks. A gap that a printed space fills is one between words, however
 * wide the space; one that is wider, or empty, may lie between columns.
 */
export function chunkLine(group: readonly TextRun[]): ChunkLine {
  const sorted = [...group].sort((a, b) => a.left - b.left);
  const space = spaceOf(sorted);
  const least = space > SPACE ? Math.min(MOST_PART, space) : PART;
  const chunks: OpenChunk[] = [];
  for (const run of sorted) {
    const open = chunks.at(-1);
    if (run.text.trim() === '') {
      if (open) {
        open.blank = Math.max(open.blank, run.right);
        open.runs.push(run);
      }
    } else if (open && !isApart(open, run, least)) extend(open, run);
    else chunks.push(opened(run));
  }
  return {
    chunks,
    left: Math.min(...chunks.map(({ left }) => left)),
    top: Math.min(...chunks.map(({ top }) => top)),
    right: Math.max(...chunks.map(({ right }) => right)),
    bottom: Math.max(...chunks.map(({ bottom }) => bottom)),
  };
}

function isApart(open: OpenChunk, run: TextRun, least: number): boolean {
  const height = run.bottom - run.top;
  const em = height / BOX;
  const gap = run.left - open.right;
  if (gap >= GUTTER * height) return true;
  return gap >= least * em && (open.blank <= open.right || run.left - open.blank >= REST * em);
}

function opened(run: TextRun): OpenChunk {
  const { left, top, bottom } = run;
  return { left, top, right: inkEnd(run), bottom, blank: run.right, runs: [run] };
}

function extend(open: OpenChunk, run: TextRun): void {
  open.right = Math.max(open.right, inkEnd(run));
  open.blank = Math.max(open.blank, run.right);
  open.top = Math.min(open.top, run.top);
  open.bottom = Math.max(open.bottom, run.bottom);
  open.runs.push(run);
}

/** Where the letters of a run end; a space at its end is not seen. */
function inkEnd({ text, left, right, top, bottom }: TextRun): number {
  if (!/\s$/.test(text)) return right;
  return Math.max((left + right) / 2, right - (BLANK * (bottom - top)) / BOX);
}
