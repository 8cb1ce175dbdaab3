import { nothings } from '../../format/words/labels.ts';
import { overviewWords } from '../../format/words/overview.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { type MapSteps, STEPS } from './steps.ts';
import type { Measure } from './shown.ts';

const nothingWords = {
  zero: nothings.zero,
  not_stated: nothings.not_stated,
  no_budget: nothings.no_budget,
  not_read: nothings.not_read,
  none: overviewWords.mapNone,
  no_document: overviewWords.mapNoDocument,
} as const;

/** What the colours of the map stand for: the steps with their values, and what is not a number. */
export function MapLegend({
  steps: { steps, areas },
  measure,
}: {
  steps: MapSteps;
  measure: Measure;
}) {
  const locale = useLocale();
  const write = (value: number) =>
    measure === 'projects' ? locale.count(value) : locale.bahtMark(value);
  const kinds = new Set([...areas.values()].map(({ kind }) => kind));
  const shown = (Object.keys(nothingWords) as (keyof typeof nothingWords)[]).filter(
    (kind) => kinds.has(kind) || (kind === 'no_document' && areas.size < 77),
  );
  const colour = (step: number) =>
    steps.length <= 1 ? STEPS - 1 : Math.round((step * (STEPS - 1)) / (steps.length - 1));
  return (
    <ul className="map-legend">
      {steps.map(({ low, high }, step) => (
        <li key={step}>
          <svg className="map-swatch" viewBox="0 0 20 14" aria-hidden="true">
            <rect className={`map-area map-step-${colour(step)}`} width="20" height="14" />
          </svg>
          {low === high
            ? write(low)
            : locale.say(overviewWords.mapRange, { low: write(low), high: write(high) })}
        </li>
      ))}
      {shown.map((kind) => (
        <li key={kind}>
          <svg className="map-swatch" viewBox="0 0 20 14" aria-hidden="true">
            <rect
              className={`map-area map-${kind}`}
              fill={kind === 'not_stated' || kind === 'not_read' ? 'url(#map-hatch)' : undefined}
              width="20"
              height="14"
            />
          </svg>
          {locale.say(nothingWords[kind])}
        </li>
      ))}
    </ul>
  );
}
