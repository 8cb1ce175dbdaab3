import { type Bands, type BandSetting, bandsOf } from './bands.ts';
import type { SignalMatrix } from './matrix.ts';

/** What the worker is asked, and what it answers to it. */
export interface BandsAsked {
  readonly matrix: SignalMatrix;
  readonly ranked: Uint8Array;
  readonly setting: BandSetting;
}
export type BandsTold = Bands & { readonly ms: number };

globalThis.addEventListener('message', ({ data }: MessageEvent<BandsAsked>) => {
  const began = performance.now();
  const bands = bandsOf(data.matrix, data.ranked, data.setting);
  const told: BandsTold = { ...bands, ms: performance.now() - began };
  globalThis.postMessage(told);
});
