import { useEffect, useRef, useState } from 'react';
import { openBandReader, type BandReader } from '../../ranking/bandReader.ts';
import { DRAWS, SEED, type Bands } from '../../ranking/bands.ts';
import type { WeightSpread } from '../../ranking/random.ts';
import type { Weighed } from './model.ts';

/** The bands of what was weighed, drawn beside the page; undefined until they are there. */
export function useBands(
  weighed: Omit<Weighed, 'bands'> | undefined,
  spread: WeightSpread,
): Bands | undefined {
  const reader = useRef<BandReader>(undefined);
  const [drawn, setDrawn] = useState<{ of: unknown; spread: WeightSpread; bands: Bands }>();
  useEffect(() => () => reader.current?.close(), []);
  useEffect(() => {
    if (!weighed) return;
    const { weights, missing, ranked, table } = weighed;
    const setting = { weights, missing, spread, draws: DRAWS, seed: SEED };
    reader.current ??= openBandReader();
    reader.current.ask({ matrix: table.matrix, ranked, setting }, (bands) => {
      setDrawn({ of: weighed, spread, bands });
    });
  }, [weighed, spread]);
  return drawn !== undefined && drawn.of === weighed && drawn.spread === spread
    ? drawn.bands
    : undefined;
}
