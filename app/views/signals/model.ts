import { components } from '../../../data/measures/components.ts';
import type { SignalBody, SignalPart } from '../../queries/signals.ts';
import type { Bands } from '../../ranking/bands.ts';
import {
  emptyMatrix,
  type MissingRule,
  setRange,
  type SignalMatrix,
} from '../../ranking/matrix.ts';
import type { PeerTraits } from '../../ranking/peers.ts';
import { type Ranking, rankingOf } from '../../ranking/rank.ts';
import { rankable, type Scores, scoresOf } from '../../ranking/score.ts';

/** The bodies of a year with what was counted for them, ready to be weighed. */
export interface SignalTable {
  readonly bodies: readonly SignalBody[];
  readonly parts: ReadonlyMap<string, SignalPart>;
  readonly matrix: SignalMatrix;
  readonly traits: readonly PeerTraits[];
}

/** A table of bodies weighed: scores, ranks, and which bodies are ranked at all. */
export interface Weighed {
  readonly table: SignalTable;
  readonly weights: readonly number[];
  readonly missing: MissingRule;
  readonly scores: Scores;
  readonly ranked: Uint8Array;
  readonly ranking: Ranking;
  /** Drawn after the scores; undefined until then. */
  readonly bands: Bands | undefined;
}

/** The name of a part of a body's component. */
export function partKey(bodyId: string, component: string, part: string): string {
  return `${bodyId} ${component} ${part}`;
}

/** Whether any item of a part tells something. */
export function isJudged(part: SignalPart | undefined): part is SignalPart {
  return part !== undefined && part.n_unknown < part.n_items;
}

/** Counts become ranges: a component is the mean of those of its parts that can be judged. */
export function signalTable(
  bodies: readonly SignalBody[],
  counted: readonly SignalPart[],
): SignalTable {
  const parts = new Map(
    counted.map((part) => [partKey(part.body_id, part.component, part.part), part]),
  );
  const matrix = emptyMatrix(bodies.length, components.length);
  bodies.forEach(({ body_id: id }, body) => {
    components.forEach((component, index) => {
      const judged = component.parts
        .map((part) => parts.get(partKey(id, component.id, part.id)))
        .filter(isJudged);
      if (judged.length === 0) return;
      const mean = (of: 'low' | 'high') =>
        judged.reduce((sum, part) => sum + part[of] / part.n_items, 0) / judged.length;
      setRange(matrix, body * components.length + index, mean('low'), mean('high'));
    });
  });
  const traits = bodies.map((body) => ({
    ...{ bodyType: body.body_type, region: body.region, size: body.n_projects },
  }));
  return { bodies, parts, matrix, traits };
}

/** Scores and ranks under the chosen weights. */
export function weigh(
  table: SignalTable,
  weights: readonly number[],
  missing: MissingRule,
): Omit<Weighed, 'bands'> {
  const scores = scoresOf(table.matrix, weights, missing);
  const ranked = rankable(scores);
  return { table, weights, missing, scores, ranked, ranking: rankingOf(scores.middle, ranked) };
}

/** How many components of a body can be judged. */
export function countJudged({ matrix }: SignalTable, body: number): number {
  const from = body * matrix.components;
  return matrix.judged.subarray(from, from + matrix.components).reduce((sum, one) => sum + one, 0);
}

/** The year a page without one opens with: that of the most bodies, then the most reports. */
export function bestYear(
  years: readonly { fiscal_year: number; n_bodies: number; n_reports: number }[],
): number | null {
  const [best] = [...years].sort(
    (a, b) => b.n_bodies - a.n_bodies || b.n_reports - a.n_reports || b.fiscal_year - a.fiscal_year,
  );
  return best?.fiscal_year ?? null;
}
