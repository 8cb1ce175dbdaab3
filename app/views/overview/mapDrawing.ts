import { drawingPart, setAttribute } from '../../ui/drawingPart.ts';
import { outlines } from './mapData.ts';
import type { Area, MapSteps } from './steps.ts';

/** The outlines of the provinces, drawn once; only how they look changes. */
export interface MapDrawing {
  draw(steps: MapSteps, chosen: readonly string[]): void;
}

interface Province {
  readonly code: string;
  readonly path: string;
  readonly area: SVGPathElement;
  /** Drawn above all others while the province is chosen. */
  edge: SVGPathElement | null;
}

/** Draws all outlines into a group of a drawing; every area names its province as data-code. */
export function startMap(group: SVGGElement): MapDrawing {
  const provinces = outlines.flatMap(({ code, path }): Province[] => {
    const area = pathOf(path, 'map-water');
    group.append(area);
    if (code === null) return [];
    area.dataset['code'] = code;
    return [{ code, path, area, edge: null }];
  });
  return {
    draw({ areas }, chosen) {
      for (const province of provinces) {
        const { code, area } = province;
        const isChosen = chosen.includes(code);
        const look = lookOf(areas.get(code) ?? { kind: 'no_document' });
        const faded = chosen.length > 0 && !isChosen ? ' map-faded' : '';
        setAttribute(area, 'class', `map-area map-${look}${faded}`);
        const isHatched = look === 'not_stated' || look === 'not_read';
        setAttribute(area, 'fill', isHatched ? 'url(#map-hatch)' : 'none');
        if (isChosen !== (province.edge !== null)) showEdge(group, province, isChosen);
      }
    },
  };
}

function showEdge(group: SVGGElement, province: Province, isChosen: boolean): void {
  province.edge?.remove();
  province.edge = isChosen ? pathOf(province.path, 'map-outline') : null;
  if (province.edge) group.append(province.edge);
}

function pathOf(path: string, className: string): SVGPathElement {
  return drawingPart('path', { class: className, d: path });
}

function lookOf(area: Area): string {
  return area.kind === 'value' ? `step-${area.step}` : area.kind;
}
