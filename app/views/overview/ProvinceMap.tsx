import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { overviewWords } from '../../format/words/overview.ts';
import type { Group } from '../../linked/facets.ts';
import { useLocale } from '../../ui/Locale.tsx';
import type { BarRowProps } from '../../ui/BarRows.tsx';
import { mapSteps } from './steps.ts';
import type { Measure } from './shown.ts';
import { MapLegend } from './MapLegend.tsx';
import { viewBox } from './mapData.ts';
import { type MapDrawing, startMap } from './mapDrawing.ts';

interface MapProps {
  label: string;
  groups: readonly Group[];
  measure: Measure;
  chosen: readonly string[];
  /** The same provinces as the list beside the map: their words, and whether they can be chosen. */
  rows: readonly BarRowProps[];
  onPick: (code: string) => void;
}

/**
 * The provinces coloured by a measure. The list beside it says the same in words and takes the
 * keyboard; here a pointer picks.
 */
export function ProvinceMap({ label, groups, measure, chosen, rows, onPick }: MapProps) {
  const locale = useLocale();
  const [under, setUnder] = useState<string | null>(null);
  const steps = useMemo(() => mapSteps(groups, measure), [groups, measure]);
  const row = rows.find(({ value }) => value === under);
  const drawing = useRef<SVGGElement>(null);
  const drawnMap = useRef<MapDrawing>(null);
  useLayoutEffect(() => {
    drawnMap.current ??= startMap(drawing.current!);
    drawnMap.current.draw(steps, chosen);
  }, [steps, chosen]);
  useEffect(() => {
    const pick = ({ target }: Event) => {
      const code = codeUnder(target);
      if (code !== null && rows.some(({ value }) => value === code)) onPick(code);
    };
    const drawn = drawing.current;
    drawn?.addEventListener('click', pick);
    return () => drawn?.removeEventListener('click', pick);
  }, [rows, onPick]);
  return (
    <figure className="map">
      <svg
        className="map-drawing"
        viewBox={viewBox}
        role="img"
        aria-label={label}
        onPointerOver={({ target }) => setUnder(codeUnder(target))}
        onPointerLeave={() => setUnder(null)}
      >
        <Hatch />
        <g ref={drawing} />
      </svg>
      <p className="map-caption" aria-hidden="true">
        {row?.tip() ?? (under === null ? '' : locale.say(overviewWords.mapNoDocument))}
      </p>
      <MapLegend steps={steps} measure={measure} />
    </figure>
  );
}

function codeUnder(target: EventTarget | null): string | null {
  return (target as SVGElement | null)?.dataset['code'] ?? null;
}

function Hatch() {
  return (
    <defs>
      <pattern
        id="map-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="map-hatch-ground" width="6" height="6" />
        <line className="map-hatch-line" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  );
}
