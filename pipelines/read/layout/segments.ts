import type { Ruling } from '../page.ts';

/** A drawn line by its place across its direction and its two ends along it. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Segments {
  readonly across: readonly Segment[];
  readonly down: readonly Segment[];
}

/** Points within which lines stand in one place, and ends meet. */
export const SNAP = 2;
const GAP = 3;
/** Points of the shortest line that may part cells: less is a letter or a dot. */
const SHORTEST = 5;
/** Lines of a page that are looked at, the longest first: more is a drawing. */
const MOST_SEGMENTS = 3000;

/** Rulings as straight lines: those in one place that touch are one, dashes included. */
export function segmentsOf(rulings: readonly Ruling[]): Segments {
  const flat = rulings.filter((r) => r.right - r.left >= r.bottom - r.top);
  const upright = rulings.filter((r) => r.right - r.left < r.bottom - r.top);
  return {
    across: joined(flat.map((r) => ({ at: (r.top + r.bottom) / 2, from: r.left, to: r.right }))),
    down: joined(upright.map((r) => ({ at: (r.left + r.right) / 2, from: r.top, to: r.bottom }))),
  };
}

function joined(segments: readonly Segment[]): Segment[] {
  const long = placesOf([...segments].sort((a, b) => a.at - b.at))
    .flatMap(joinedInPlace)
    .filter((segment) => segment.to - segment.from >= SHORTEST);
  if (long.length <= MOST_SEGMENTS) return long;
  return long.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_SEGMENTS);
}

/** Sorted segments in groups that stand within the snap of their first. */
function placesOf(sorted: readonly Segment[]): Segment[][] {
  const places: Segment[][] = [];
  for (const segment of sorted) {
    const place = places.at(-1);
    if (place?.[0] && segment.at - place[0].at <= SNAP) place.push(segment);
    else places.push([segment]);
  }
  return places;
}

function joinedInPlace(place: readonly Segment[]): Segment[] {
  const at = place.reduce((sum, segment) => sum + segment.at, 0) / place.length;
  const out: Segment[] = [];
  for (const { from, to } of [...place].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && from - last.to <= GAP) {
      out[out.length - 1] = { at, from: last.from, to: Math.max(last.to, to) };
    } else out.push({ at, from, to });
  }
  return out;
}

/** Groups of lines that touch one another: the frames of a page's tables. */
export function framesOf({ across, down }: Segments): Segments[] {
  const all = across.length + down.length;
  const parent = Int32Array.from({ length: all }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    parent[i] = at;
    return at;
  };
  across.forEach((flat, i) => {
    down.forEach((upright, j) => {
      if (meet(flat, upright)) parent[root(i)] = root(across.length + j);
    });
  });
  const frames = new Map<number, { across: Segment[]; down: Segment[] }>();
  for (let i = 0; i < all; i++) {
    const key = root(i);
    const frame = frames.get(key) ?? { across: [], down: [] };
    frames.set(key, frame);
    const [flat, upright] = [across[i], down[i - across.length]];
    if (flat) frame.across.push(flat);
    else if (upright) frame.down.push(upright);
  }
  return [...frames.values()];
}

function meet(flat: Segment, upright: Segment): boolean {
  return (
    upright.at >= flat.from - GAP &&
    upright.at <= flat.to + GAP &&
    flat.at >= upright.from - GAP &&
    flat.at <= upright.to + GAP
  );
}
