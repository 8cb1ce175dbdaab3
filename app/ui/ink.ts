/** The colours a chart draws with; read from the theme so that charts follow it. */
export interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly bar: string;
  readonly barSoft: string;
  readonly hatch: string;
  readonly aim: string;
  readonly select: string;
  readonly status: Readonly<Record<'progress' | 'done' | 'cancelled' | 'reported', string>>;
  readonly risk: Readonly<Record<'low' | 'medium' | 'high' | 'veryHigh', string>>;
  readonly font: string;
}

/** The inks of the theme in force; `read` gives the value of a custom property. */
export function inkOf(read: (property: string) => string): Ink {
  return {
    paper: read('--paper'),
    ink: read('--ink'),
    ink2: read('--ink-2'),
    ink3: read('--ink-3'),
    line: read('--line'),
    bar: read('--bar'),
    barSoft: read('--bar-soft'),
    hatch: read('--hatch'),
    aim: read('--aim'),
    select: read('--select'),
    status: {
      progress: read('--status-progress'),
      done: read('--status-done'),
      cancelled: read('--status-cancelled'),
      reported: read('--status-reported'),
    },
    risk: {
      low: read('--risk-low'),
      medium: read('--risk-medium'),
      high: read('--risk-high'),
      veryHigh: read('--risk-very-high'),
    },
    font: read('--font'),
  };
}
