import type { Block, SourceLine } from '../stages.ts';

/** The lines that stand in no table, in order. */
export function linesOf(blocks: readonly Block[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const block of blocks) if (block.type === 'line') lines.push(block.line);
  return lines;
}
