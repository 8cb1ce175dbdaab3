/** What makes bodies peers. */
export interface PeerTraits {
  readonly bodyType: string;
  readonly region: string | null;
  /** Projects of the plan, or of the report where there is no plan. */
  readonly size: number;
}

/** The middle half of the scores of a body's peers. */
export interface PeerLine {
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** From how many peers on a line is drawn. */
export const LEAST_PEERS = 5;
/** Peers have from half to twice as many projects. */
export const SIZE_FACTOR = 2;

/** Whether another body is a peer: same type, same region, from half to twice the projects. */
export function isPeer(own: PeerTraits, other: PeerTraits): boolean {
  return (
    own.bodyType === other.bodyType &&
    own.region !== null &&
    own.region === other.region &&
    other.size * SIZE_FACTOR >= own.size &&
    other.size <= own.size * SIZE_FACTOR
  );
}

/** How many ranked peers a body has, and the quartiles of their scores; null below five. */
export function peerLineOf(
  body: number,
  traits: readonly PeerTraits[],
  scores: Float64Array,
  ranked: Uint8Array,
): { readonly count: number; readonly line: PeerLine | null } {
  const own = traits[body]!;
  const found: number[] = [];
  traits.forEach((other, index) => {
    if (index !== body && ranked[index] === 1 && isPeer(own, other)) found.push(scores[index]!);
  });
  const count = found.length;
  if (count < LEAST_PEERS) return { count, line: null };
  found.sort((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(found, share));
  return { count, line: { count, low: low!, median: median!, high: high! } };
}

/** Between two neighbours the quantile lies on the line that joins them. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const before = sorted[Math.floor(place)]!;
  const after = sorted[Math.ceil(place)]!;
  return before + (after - before) * (place - Math.floor(place));
}
