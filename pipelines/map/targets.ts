import type { Piece } from '../stages.ts';
import type { Doubt } from './reading.ts';

export interface DraftTarget {
  readonly metric: 'ita_score' | 'corruption_case_reduction_pct';
  readonly year: number;
  readonly value: number;
  readonly pieces: readonly Piece[];
  readonly doubt: Doubt | null;
}

/**
 * One target for each metric and year: stated again with the same value it is one; with another
 * value none can be believed, and all their places are handed back.
 */
export function withoutContradictions(targets: readonly DraftTarget[]): {
  sure: DraftTarget[];
  contradicting: DraftTarget[];
} {
  const sure: DraftTarget[] = [];
  const contradicting: DraftTarget[] = [];
  for (const target of targets) {
    const same = targets.filter((t) => t.metric === target.metric && t.year === target.year);
    if (same.some((t) => t.value !== target.value)) contradicting.push(target);
    else if (same[0] === target) sure.push(target);
  }
  return { sure, contradicting };
}
