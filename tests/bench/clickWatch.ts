/** What a click took, from the event's own time until the frame is handed on that shows all charts. */
export interface Clicked {
  readonly ms: number;
  /** Of these, until the page had changed all charts; layout and painting come after. */
  readonly scriptMs: number;
  /** Of these, from there to the next refresh of the screen, before which nothing can be drawn. */
  readonly waitedMs: number;
  readonly charts: number;
}

/** The first view of a page. */
export interface FirstView {
  /** Milliseconds from the start of loading to a frame after the first chart. */
  readonly firstChart: number;
  readonly bytes: { readonly data: number; readonly cube: number; readonly code: number };
}

declare global {
  interface Window {
    watched: { readonly clicks: Clicked[]; firstView(): FirstView };
  }
}

/** Runs in the page before its own scripts: marks its first chart and times every click. */
export function watchPage(): void {
  const clicks: Clicked[] = [];
  let began: number | null = null;
  let before = '';
  const shown = () =>
    [...document.querySelectorAll('[data-linked]')].map(
      (chart) => chart.getAttribute('data-shown') ?? '',
    );
  // The frame's own time is that of the refresh: what is late after it counts as work.
  const afterFrame = (then: (refreshed: number) => void) =>
    requestAnimationFrame((refreshed) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => then(refreshed), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  addEventListener(
    'click',
    (event) => {
      if (!(event.target as Element).closest('[data-linked]')) return;
      began = event.timeStamp;
      before = shown().join();
    },
    { capture: true },
  );
  const isDrawn = () => document.querySelector('[data-linked] .bar-fill[d]') !== null;
  const watcher = new MutationObserver(() => {
    if (performance.getEntriesByName('first chart').length === 0 && isDrawn()) {
      performance.mark('chart drawn');
      afterFrame(() => {
        if (performance.getEntriesByName('first chart').length === 0)
          performance.mark('first chart');
      });
    }
    if (began === null) return;
    const now = shown();
    const isNew = now.every((key) => key !== '' && key === now[0]) && now.join() !== before;
    if (!isNew) return;
    const [start, changed] = [began, performance.now()];
    began = null;
    afterFrame((refreshed) => {
      performance.measure('click', { start, end: performance.now() });
      const ms = performance.now() - start;
      const waitedMs = Math.max(0, refreshed - changed);
      clicks.push({ ms, scriptMs: changed - start, waitedMs, charts: now.length });
    });
  });
  watcher.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-shown', 'd'],
  });
  const bytesOf = (matches: RegExp) =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => matches.test(name))
      .reduce((sum, { encodedBodySize: bytes }) => sum + bytes, 0);
  window.watched = {
    clicks,
    firstView: () => ({
      firstChart: performance.getEntriesByName('first chart')[0]?.startTime ?? 0,
      bytes: {
        data: bytesOf(/manifest\.json|cube_(totals|coverage)/),
        cube: bytesOf(/cube_project_years/),
        code: bytesOf(/\.(js|css)$/),
      },
    }),
  };
}
