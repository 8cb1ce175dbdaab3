import { emptyMatrix, setRange, type SignalMatrix } from '../../app/ranking/matrix.ts';
import { seeded } from '../../app/ranking/random.ts';

/** A matrix of invented bodies: some components cannot be judged, some are ranges, some are equal. */
export function inventedMatrix(bodies: number, seed: number): SignalMatrix {
  const random = seeded(seed);
  const matrix = emptyMatrix(bodies, 7);
  for (let at = 0; at < bodies * 7; at += 1) {
    if (random() < 0.15) continue;
    const low = Math.round(random() * 20) / 20;
    const isSure = random() < 0.7;
    setRange(matrix, at, low, isSure ? low : low + (1 - low) * random());
  }
  return matrix;
}
