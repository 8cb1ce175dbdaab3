/** Words of a line and the columns of the page they take, from the first to before the last. */
export interface Stretch extends Extent {
  readonly text: string;
}

export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Extents that take in the stretches of rows which fill every column, as far as they stay apart. */
export function widened(
  extents: readonly Extent[],
  rows: readonly (readonly Stretch[])[],
): Extent[] {
  return extents.map((extent, i) => {
    const own = rows.flatMap((row) => row[i] ?? []);
    const starts = own.map(({ from }) => from).sort((a, b) => a - b);
    const ends = own.map(({ to }) => to).sort((a, b) => a - b);
    // The middle of them: one long name pushes its own row out of line.
    const from = starts[Math.floor(starts.length / 4)] ?? extent.from;
    const to = ends[Math.floor((ends.length * 3) / 4)] ?? extent.to;
    return { from: Math.min(extent.from, from), to: Math.max(extent.to, to) };
  });
}

/**
 * The column that each stretch of a line stands under: in order, each column once, with the least
 * distance in all; two stretches share a column only where there are more stretches than columns.
 */
export function placeStretches(
  stretches: readonly Stretch[],
  extents: readonly Extent[],
): number[] {
  if (stretches.length === extents.length) return stretches.map((_, i) => i);
  if (stretches.length > extents.length) {
    return stretches.map((stretch) => nearest(stretch, extents));
  }
  const width = extents.length + 1;
  const best = new Float64Array((stretches.length + 1) * width).fill(Infinity);
  best.fill(0, 0, width);
  stretches.forEach((stretch, s) => {
    for (let c = 0; c < extents.length; c++) {
      const extent = extents[c];
      if (!extent) continue;
      const taken = (best[s * width + c] ?? Infinity) + distance(stretch, extent);
      const left = best[(s + 1) * width + c] ?? Infinity;
      best[(s + 1) * width + c + 1] = Math.min(taken, left);
    }
  });
  return traced(best, stretches, extents);
}

function traced(
  best: Float64Array,
  stretches: readonly Stretch[],
  extents: readonly Extent[],
): number[] {
  const width = extents.length + 1;
  const places: number[] = [];
  let c = extents.length;
  for (let s = stretches.length; s > 0; s--) {
    while (c > 1 && best[s * width + c] === best[s * width + c - 1]) c--;
    places.unshift(c - 1);
    c--;
  }
  return places;
}

function nearest(stretch: Stretch, extents: readonly Extent[]): number {
  const distances = extents.map((extent) => distance(stretch, extent));
  return distances.indexOf(Math.min(...distances));
}

/** Columns between a stretch and an extent; a little where they meet but do not begin or end together. */
function distance(stretch: Stretch, extent: Extent): number {
  const apart = Math.max(0, extent.from - stretch.to, stretch.from - extent.to);
  const edge = Math.min(Math.abs(stretch.from - extent.from), Math.abs(stretch.to - extent.to));
  return apart * 4 + Math.min(edge, 20) * 0.25;
}
