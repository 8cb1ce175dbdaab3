import type { BarMark } from './barMarks.ts';
import type { Ink } from './ink.ts';

const HEIGHT = 14;
const STUB = 18;
const GAP = 6;

type Shape = Record<string, unknown>;

/** What stands at the end of a bar: the mark of nothing where one is due, then the text. */
export function endShapes(mark: BarMark, x: number, y: number, ink: Ink): Shape[] {
  const sign = signOf(mark, x, y, ink);
  const width = sign.length > 0 ? STUB + GAP : 0;
  const style = {
    text: mark.text,
    x: x + width + GAP,
    y,
    fill: mark.faded ? ink.ink3 : mark.door ? ink.select : ink.ink,
    font: `14px ${ink.font}`,
    align: 'left',
    verticalAlign: 'middle',
  };
  return [...sign, { type: 'text', style }];
}

function signOf(mark: BarMark, x: number, y: number, ink: Ink): Shape[] {
  if (mark.kind === 'zero')
    return [zeroLine(x, y, ink), ...(mark.partial ? hatch(x + 4, y, ink) : [])];
  if (mark.kind === 'not_stated' || (mark.kind === 'value' && mark.partial))
    return hatch(x, y, ink);
  if (mark.kind === 'no_budget') return noBudget(x, y, ink);
  if (mark.kind === 'not_read') return notRead(x, y, ink);
  return [];
}

function zeroLine(x: number, y: number, ink: Ink): Shape {
  const shape = { x: x - 1, y: y - HEIGHT / 2, width: 2, height: HEIGHT };
  return { type: 'rect', shape, style: { fill: ink.ink2 } };
}

function hatch(x: number, y: number, ink: Ink): Shape[] {
  const top = y - HEIGHT / 2;
  const frame = { x: x + 0.5, y: top, width: STUB, height: HEIGHT };
  const strokes = [0, 6, 12, 18, 24].map((step) => diagonal(x, top, step, ink));
  return [
    { type: 'rect', shape: frame, style: { fill: ink.paper, stroke: ink.hatch, lineWidth: 1 } },
    ...strokes,
  ];
}

// A stroke that falls to the left by 45 degrees, cut to the frame of the stub.
function diagonal(x: number, top: number, step: number, ink: Ink): Shape {
  const x1 = Math.min(step, STUB);
  const y1 = Math.max(0, step - STUB);
  const fall = Math.min(x1, HEIGHT - y1);
  const shape = { x1: x + x1, y1: top + y1, x2: x + x1 - fall, y2: top + y1 + fall };
  return { type: 'line', shape, style: { stroke: ink.hatch, lineWidth: 1 } };
}

function noBudget(x: number, y: number, ink: Ink): Shape[] {
  const [cx, r] = [x + STUB / 2, 7];
  const style = { fill: 'none', stroke: ink.ink3, lineWidth: 2 };
  return [
    { type: 'circle', shape: { cx, cy: y, r }, style },
    { type: 'line', shape: { x1: cx - 5, y1: y + 5, x2: cx + 5, y2: y - 5 }, style },
  ];
}

function notRead(x: number, y: number, ink: Ink): Shape[] {
  const frame = { x: x + 1, y: y - 9, width: 16, height: 18 };
  const text = { text: '?', x: x + 9, y, fill: ink.ink, font: `600 13px ${ink.font}` };
  return [
    { type: 'rect', shape: frame, style: { fill: ink.paper, stroke: ink.ink, lineWidth: 1 } },
    { type: 'text', style: { ...text, align: 'center', verticalAlign: 'middle' } },
  ];
}
