import { TakenWidth, type SpacedLine, type Strip } from './spacedLines.ts';

/** Lines that each half must have. */
const FEWEST_LINES = 5;
/** Share of its half that a line of running text fills, as the middle one of all does. */
const FULL = 0.55;
/** Where the strip between two halves may lie, in shares of the text's width. */
const MIDDLE = [0.35, 0.65] as const;

/** Lines from `start` on that are set in two halves side by side, and the strip between them; null where they are not. */
export function maybeHalves(
  lines: readonly SpacedLine[],
  start: number,
): { readonly count: number; readonly strip: Strip } | null {
  let strip: Strip | null = null;
  let count = 0;
  const taken = new TakenWidth();
  for (const [next, line] of lines.entries()) {
    if (next < start) continue;
    taken.add(line);
    const strips = taken.strips();
    if (strips.length > 1) break;
    const [only] = strips;
    if (!only && (count > 0 || line.stretches.length !== 1)) break;
    if (only) {
      strip = only;
      count = next - start + 1;
    }
  }
  if (!strip) return null;
  const all = lines.slice(start, start + count);
  return isTwoTexts(all, strip) ? { count, strip } : null;
}

function isTwoTexts(lines: readonly SpacedLine[], { from, to }: Strip): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const at = ((from + to) / 2 - left) / (right - left);
  if (at < MIDDLE[0] || at > MIDDLE[1]) return false;
  const stretches = lines.flatMap((line) => line.stretches);
  return (
    isFull(
      stretches.filter((s) => s.right <= to),
      from - left,
    ) &&
    isFull(
      stretches.filter((s) => s.left >= from),
      right - to,
    )
  );
}

function isFull(stretches: readonly { left: number; right: number }[], width: number): boolean {
  if (stretches.length < FEWEST_LINES) return false;
  const lengths = stretches.map(({ left, right }) => right - left).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) >= FULL * width;
}
