import type { Block, RebuiltSpan, SourceLine, SourceRow } from '../stages.ts';
import { columnsOf, isHeadingRow } from './columns.ts';
import { rebuildLabelled } from './rebuildLabelled.ts';
import { rowsOfLines } from './rebuildLines.ts';
import { rowsOfSpaces } from './rebuildSpaces.ts';
import { tableKindOf } from './tableKind.ts';

export interface Rebuilt {
  readonly blocks: readonly Block[];
  readonly spans: readonly RebuiltSpan[];
}

/** Rows put together from bare lines, the heading row first; runs part where a heading of the text stands between. */
export interface RebuiltTable {
  readonly runs: readonly (readonly SourceRow[])[];
  readonly by: RebuiltSpan['by'];
  /** Numbers of the lines among them that are only of the page. */
  readonly skipped: ReadonlySet<number>;
}

/** Fewer rows than this show no period. */
const FEWEST_ROWS = 3;

/**
 * Tables of a document that prints none with tabs or strokes: one value a line under headings of a
 * line each, or columns parted by runs of spaces. Rows are known by numbers that count on; lines
 * that fit no column part the table.
 */
export function rebuildTables(blocks: readonly Block[]): Rebuilt {
  if (blocks.some((block) => block.type === 'table')) return { blocks, spans: [] };
  const lines = blocks.flatMap((block) => (block.type === 'line' ? [block.line] : []));
  const table = rowsOfLines(lines) ?? rowsOfSpaces(lines);
  if (!table || !isRecordTable(table)) return rebuildLabelled(lines) ?? { blocks, spans: [] };
  return { blocks: placed(lines, table), spans: table.runs.flatMap((run) => spanOf(run, table)) };
}

function isRecordTable({ runs }: RebuiltTable): boolean {
  const rows = runs.flat();
  const heading = rows[0];
  if (!heading || rows.length - 1 < FEWEST_ROWS) return false;
  const kind = tableKindOf(columnsOf([heading]));
  return kind === 'plan' || kind === 'report' || kind === 'risk';
}

function spanOf(run: readonly SourceRow[], { by, runs }: RebuiltTable): RebuiltSpan[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const cells = first.cells.length;
  const hasHeading = run === runs[0] || isHeadingRow(first);
  return [{ by, cells, hasHeading, lineFirst: first.lineFirst, lineLast: last.lineLast }];
}

function placed(lines: readonly SourceLine[], { runs, skipped }: RebuiltTable): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  const pushUpTo = (end: number) => {
    for (; (lines[next]?.no ?? Infinity) < end; next++) {
      if (!skipped.has(lines[next]?.no ?? 0)) pushLine(blocks, lines[next]);
    }
  };
  for (const rows of runs) {
    pushUpTo(rows[0]?.lineFirst ?? 0);
    blocks.push({ type: 'table', rows, isRebuilt: true });
    const last = rows.at(-1)?.lineLast ?? 0;
    while ((lines[next]?.no ?? Infinity) <= last) next++;
  }
  pushUpTo(Infinity);
  return blocks;
}

function pushLine(blocks: Block[], line: SourceLine | undefined): void {
  if (line) blocks.push({ type: 'line', line });
}
