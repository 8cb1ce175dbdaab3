import type { Block, RebuiltSpan, SourceLine, SourceRow } from '../stages.ts';
import { columnsOf } from './columns.ts';
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
}

/** Fewer rows than this show no period. */
const FEWEST_ROWS = 3;

/**
 * Tables of a document that prints none with tabs or strokes: one value a line under headings of a
 * line each, or columns parted by runs of spaces. Only where every row counts on from the one above
 * and fits the headings exactly; anything less leaves the lines as they are, without records.
 */
export function rebuildTables(blocks: readonly Block[]): Rebuilt {
  if (blocks.some((block) => block.type === 'table')) return { blocks, spans: [] };
  const lines = blocks.flatMap((block) => (block.type === 'line' ? [block.line] : []));
  const table = rowsOfLines(lines) ?? rowsOfSpaces(lines);
  if (!table || !isRecordTable(table)) return { blocks, spans: [] };
  return { blocks: placed(lines, table), spans: table.runs.flatMap((run) => spanOf(run, table)) };
}

function isRecordTable({ runs }: RebuiltTable): boolean {
  const rows = runs.flat();
  const heading = rows[0];
  if (!heading || rows.length - 1 < FEWEST_ROWS) return false;
  const columns = columnsOf([heading]);
  const kind = tableKindOf(columns);
  const ticked = columns.some((column) => column.part !== null);
  return !ticked && (kind === 'plan' || kind === 'report' || kind === 'risk');
}

function spanOf(run: readonly SourceRow[], { by, runs }: RebuiltTable): RebuiltSpan[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const cells = first.cells.length;
  const hasHeading = run === runs[0];
  return [{ by, cells, hasHeading, lineFirst: first.lineFirst, lineLast: last.lineLast }];
}

function placed(lines: readonly SourceLine[], { runs }: RebuiltTable): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const rows of runs) {
    const first = rows[0]?.lineFirst ?? 0;
    const last = rows.at(-1)?.lineLast ?? 0;
    for (; (lines[next]?.no ?? Infinity) < first; next++) pushLine(blocks, lines[next]);
    blocks.push({ type: 'table', rows, isRebuilt: true });
    while ((lines[next]?.no ?? Infinity) <= last) next++;
  }
  for (; next < lines.length; next++) pushLine(blocks, lines[next]);
  return blocks;
}

function pushLine(blocks: Block[], line: SourceLine | undefined): void {
  if (line) blocks.push({ type: 'line', line });
}
