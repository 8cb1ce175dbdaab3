/** What moving one weight took, in milliseconds from the event's own time. */
export interface Redrawn {
  /** To a frame after the ranking stood under the new weights. */
  readonly ranked: number;
  /** Of these, until the page had changed; layout and painting come after. */
  readonly script: number;
  /** To a frame after the bands of the new ranks were there. */
  readonly banded: number;
}

declare global {
  interface Window {
    redrawn: Redrawn[];
  }
}

/** Runs in the page before its own scripts: times every move of a weight on the page of the index. */
export function watchWeights(): void {
  const done: Redrawn[] = [];
  let moved: { at: number; ranked?: number; script?: number } | null = null;
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', then, { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  addEventListener(
    'input',
    (event) => {
      if ((event.target as HTMLInputElement).type === 'range') moved = { at: event.timeStamp };
    },
    { capture: true },
  );
  const watcher = new MutationObserver(() => {
    const move = moved;
    if (!move) return;
    const isBanded = document.querySelector('.signals tbody .signal-interval') !== null;
    if (move.script === undefined && !isBanded) {
      move.script = performance.now() - move.at;
      afterFrame(() => {
        move.ranked = performance.now() - move.at;
      });
    } else if (move.script !== undefined && isBanded) {
      moved = null;
      afterFrame(() => {
        const banded = performance.now() - move.at;
        done.push({ ranked: move.ranked ?? banded, script: move.script ?? banded, banded });
      });
    }
  });
  watcher.observe(document, { subtree: true, childList: true });
  window.redrawn = done;
}
