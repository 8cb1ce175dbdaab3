import type { Ink } from './ink.ts';

/** What a bar stands for; colour and pattern both tell it, so that neither is needed alone. */
export type Tone =
  | 'bar'
  | 'not_started'
  | 'in_progress'
  | 'completed'
  | 'cancelled'
  | 'reported'
  | 'not_stated'
  | 'risk_low'
  | 'risk_medium'
  | 'risk_high'
  | 'risk_very_high';

interface ToneStyle {
  readonly color: string;
  readonly borderColor?: string;
  readonly borderWidth?: number;
  readonly decal?: object;
}

/** The fill, edge and pattern of a tone in the colours in force. */
export function toneStyle(tone: Tone, ink: Ink): ToneStyle {
  const edge = (borderColor: string) => ({ borderColor, borderWidth: 1 });
  const styles: Readonly<Record<Tone, ToneStyle>> = {
    bar: { color: ink.bar },
    not_started: { color: ink.paper, ...edge(ink.ink3) },
    in_progress: { color: ink.status.progress, decal: stripes(ink.paper, Math.PI / 4) },
    completed: { color: ink.status.done },
    cancelled: {
      color: ink.paper,
      ...edge(ink.status.cancelled),
      decal: crosses(ink.status.cancelled),
    },
    reported: { color: ink.status.reported, decal: dots(ink.paper) },
    not_stated: { color: ink.paper, ...edge(ink.hatch), decal: stripes(ink.hatch, -Math.PI / 4) },
    risk_low: { color: ink.risk.low, ...edge(ink.risk.veryHigh) },
    risk_medium: { color: ink.risk.medium, ...edge(ink.risk.veryHigh) },
    risk_high: { color: ink.risk.high, ...edge(ink.risk.veryHigh) },
    risk_very_high: { color: ink.risk.veryHigh, ...edge(ink.risk.veryHigh) },
  };
  return styles[tone];
}

function stripes(color: string, rotation: number): object {
  return { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation };
}

const PLUS = 'path://M2,0h2v2h2v2h-2v2h-2v-2h-2v-2h2z';

function crosses(color: string): object {
  const rotation = Math.PI / 4;
  return { symbol: PLUS, color, dashArrayX: [[6, 3]], dashArrayY: [6, 3], rotation };
}

function dots(color: string): object {
  return { symbol: 'circle', color, dashArrayX: [[3, 4]], dashArrayY: [3, 4], rotation: 0 };
}
