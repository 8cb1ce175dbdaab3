import type { Life, Stage } from './lives.ts';

/** Where a document stands in its fiscal year, 0 to 100; a report of an unknown round between. */
function placeOf({ kind, report_months: months }: Stage): number {
  if (kind === 'plan') return 0;
  return months === null ? 75 : (months / 12) * 100;
}

const LEFT = 8;
const MIDDLE = 12;

/**
 * A project's path over the fiscal year: a dot for each document that shows it, filled by its
 * status; an empty ring where it was looked for and not found; dashed where the match is in doubt.
 * The same is told in words beside it.
 */
export function LifeLine({ stages, life }: { stages: readonly Stage[]; life: Life }) {
  const marks = stages.map((stage, at) => ({
    x: LEFT + placeOf(stage),
    stop: life.stops[at] ?? null,
  }));
  const shown = marks.filter(({ stop }) => stop !== null);
  return (
    <svg className="life-line" viewBox="0 0 116 24" aria-hidden="true" focusable="false">
      <line className="life-axis" x1={LEFT} x2={LEFT + 100} y1={MIDDLE} y2={MIDDLE} />
      {shown.slice(1).map(({ x, stop }, at) => (
        <line
          key={x}
          className={stop?.link?.is_doubtful ? 'life-link life-link-doubtful' : 'life-link'}
          x1={shown[at]?.x}
          x2={x}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      ))}
      {marks.map(({ x, stop }) =>
        stop === null ? (
          <circle key={x} className="life-missing" cx={x} cy={MIDDLE} r="5" />
        ) : (
          <circle
            key={x}
            className={`life-dot life-${stop.project.kind === 'plan' ? 'plan' : stop.project.status}`}
            cx={x}
            cy={MIDDLE}
            r="5.5"
          />
        ),
      )}
    </svg>
  );
}
