import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether what a frame holds is no wider than the frame: then it needs no scrolling of its own, and
 * headings can stay in sight while the page scrolls.
 */
export function useFits(frame: RefObject<HTMLElement | null>): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const outer = frame.current;
    const inner = outer?.firstElementChild;
    if (!outer || !(inner instanceof HTMLElement)) return;
    const watcher = new ResizeObserver(() => setFits(inner.offsetWidth <= outer.clientWidth));
    watcher.observe(outer);
    watcher.observe(inner);
    return () => watcher.disconnect();
  }, [frame]);
  return fits;
}
