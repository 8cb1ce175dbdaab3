/** A frame is not drawn in a window that nobody sees; then this long is waited at most. */
const AT_MOST_MS = 100;

/** Does something as soon as the frame is drawn that shows what was changed just now. */
export function afterFrame(job: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    job();
  };
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = once;
    channel.port2.postMessage(null);
  });
  setTimeout(once, AT_MOST_MS);
}

/** Does something once the browser has nothing better to do, or after a moment; gives the way to drop it. */
export function whenIdle(job: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const wait = setTimeout(job, AT_MOST_MS);
    return () => clearTimeout(wait);
  }
  const wait = requestIdleCallback(job, { timeout: AT_MOST_MS });
  return () => cancelIdleCallback(wait);
}
