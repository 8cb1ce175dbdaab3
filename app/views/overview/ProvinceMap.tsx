import { memo, useEffect, useRef, useState } from 'react';
import { overviewWords } from '../../format/words/overview.ts';
import type { Group } from '../../linked/facets.ts';
import { useLocale } from '../../ui/Locale.tsx';
import type { BarRowProps } from '../../ui/BarRows.tsx';
import { type Area, type MapSteps, mapSteps } from './steps.ts';
import type { Measure } from './shown.ts';
import { MapLegend } from './MapLegend.tsx';
import { outlines, viewBox } from './mapData.ts';

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
  const steps = mapSteps(groups, measure);
  const row = rows.find(({ value }) => value === under);
  const drawing = useRef<SVGSVGElement>(null);
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
        ref={drawing}
        viewBox={viewBox}
        role="img"
        aria-label={label}
        onPointerOver={({ target }) => setUnder(codeUnder(target))}
        onPointerLeave={() => setUnder(null)}
      >
        <Hatch />
        <Areas steps={steps} chosen={chosen} />
      </svg>
      <p className="map-caption" aria-hidden="true">
        {row?.tip ?? (under === null ? '' : locale.say(overviewWords.mapNoDocument))}
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

function Areas({ steps, chosen }: { steps: MapSteps; chosen: readonly string[] }) {
  return (
    <>
      {outlines.map(({ id, code, path }) => {
        if (code === null) return <path key={id} className="map-water" d={path} />;
        const area = steps.areas.get(code) ?? { kind: 'no_document' };
        const faded = chosen.length > 0 && !chosen.includes(code);
        return <Province key={id} code={code} path={path} look={lookOf(area)} faded={faded} />;
      })}
      {outlines
        .filter(({ code }) => code !== null && chosen.includes(code))
        .map(({ id, path }) => (
          <path key={id} className="map-outline" d={path} />
        ))}
    </>
  );
}

interface ProvinceProps {
  code: string;
  path: string;
  look: string;
  faded: boolean;
}

const Province = memo(function Province({ code, path, look, faded }: ProvinceProps) {
  return (
    <path
      data-code={code}
      className={`map-area map-${look}${faded ? ' map-faded' : ''}`}
      fill={look === 'not_stated' || look === 'not_read' ? 'url(#map-hatch)' : undefined}
      d={path}
    />
  );
});

function lookOf(area: Area): string {
  return area.kind === 'value' ? `step-${area.step}` : area.kind;
}
