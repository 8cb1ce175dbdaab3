import type { Block, SourceLine, SourceRow } from '../stages.ts';
import { correctRow, rowOf } from './correctRow.ts';
import type { Correction } from './corrections.ts';

/** Lines of a row that an office says is none. */
export interface DroppedRow {
  readonly lineFirst: number;
  readonly lineLast: number;
}

export interface CorrectedBlocks {
  readonly blocks: Block[];
  readonly dropped: DroppedRow[];
  /** Corrections whose place stands in no block. */
  readonly unplaced: Correction[];
}

/** The blocks of a document with its corrections applied, each to the row or line it stands in. */
export function correctBlocks(
  blocks: readonly Block[],
  corrections: readonly Correction[],
  lines: readonly SourceLine[],
): CorrectedBlocks {
  const out: CorrectedBlocks = { blocks: [], dropped: [], unplaced: [] };
  const open = new Set(corrections);
  for (const block of blocks) {
    if (block.type === 'line') addLine(out, block, open);
    else addTable(out, block, open, lines);
  }
  out.unplaced.push(...open);
  return out;
}

type LineBlock = Extract<Block, { type: 'line' }>;
type TableBlock = Extract<Block, { type: 'table' }>;

function addLine(out: CorrectedBlocks, block: LineBlock, open: Set<Correction>): void {
  const { no } = block.line;
  const told = [...open].find((one) => one.line === no);
  if (!told) return void out.blocks.push(block);
  open.delete(told);
  if (told.readsAs === null) out.dropped.push({ lineFirst: no, lineLast: no });
  else if (told.readsAs.includes('\t')) addRow(out, rowOf(no, told.readsAs));
  else out.blocks.push({ type: 'line', line: { ...block.line, text: told.readsAs } });
}

/** A line that became a row goes on with the table right above it. */
function addRow(out: CorrectedBlocks, row: SourceRow): void {
  const last = out.blocks.at(-1);
  if (last?.type !== 'table') return void out.blocks.push({ type: 'table', rows: [row] });
  out.blocks[out.blocks.length - 1] = { ...last, rows: [...last.rows, row] };
}

function addTable(
  out: CorrectedBlocks,
  block: TableBlock,
  open: Set<Correction>,
  lines: readonly SourceLine[],
): void {
  let rows: SourceRow[] = [];
  const flush = () => {
    if (rows.length > 0) out.blocks.push({ ...block, rows });
    rows = [];
  };
  for (const row of block.rows) {
    const corrected = correctedRow(row, open);
    if (corrected === null) {
      out.dropped.push({ lineFirst: row.lineFirst, lineLast: row.lineLast });
    } else if (typeof corrected === 'string') {
      flush();
      const line = lines[row.lineFirst - 1];
      if (line) out.blocks.push({ type: 'line', line: { ...line, text: corrected } });
    } else rows.push(corrected);
  }
  flush();
}

/** The row with what is told of its lines; its text where it is a plain line, null where it is none. */
function correctedRow(row: SourceRow, open: Set<Correction>): SourceRow | string | null {
  const own = [...open].filter(({ line }) => line >= row.lineFirst && line <= row.lineLast);
  const drops = own.filter(({ readsAs }) => readsAs === null);
  for (const told of drops) open.delete(told);
  // What else is told of a row that is none stays unplaced: one of the two is a mistake.
  if (drops.length > 0) return null;
  let current = row;
  for (const told of own) {
    const next = correctRow(current, told);
    if (next === null) continue;
    open.delete(told);
    if (typeof next === 'string') return next;
    current = next;
  }
  return current;
}
