import type { BandsAsked, BandsTold } from './bandWorker.ts';

/** Draws bands beside the page, one question at a time. */
export interface BandReader {
  /** Asks for bands; of several questions that wait only the last is answered. */
  ask(asked: BandsAsked, told: (bands: BandsTold) => void): void;
  close(): void;
}

/** A reader whose worker starts with the first question. */
export function openBandReader(start = startWorker): BandReader {
  let worker: Worker | undefined;
  let running: ((bands: BandsTold) => void) | undefined;
  let waiting: [BandsAsked, (bands: BandsTold) => void] | undefined;
  const run = (asked: BandsAsked, told: (bands: BandsTold) => void): void => {
    worker ??= listenTo(start());
    running = told;
    worker.postMessage(asked);
  };
  const listenTo = (opened: Worker): Worker => {
    opened.addEventListener('message', ({ data }: MessageEvent<BandsTold>) => {
      const [answered, next] = [running, waiting];
      running = waiting = undefined;
      if (next) run(...next);
      else answered?.(data);
    });
    return opened;
  };
  return {
    ask(asked, told) {
      if (running) waiting = [asked, told];
      else run(asked, told);
    },
    close() {
      worker?.terminate();
      worker = running = waiting = undefined;
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./bandWorker.ts', import.meta.url), { type: 'module' });
}
