import thailand from '@svg-maps/thailand';
import mapIds from '../../../data/reference/map_provinces.json';

/** One outline of the map: a province, or water that is none. */
export interface Outline {
  readonly id: string;
  /** ISO 3166-2:TH; null for water. */
  readonly code: string | null;
  readonly path: string;
}

const codeOf = new Map(Object.entries(mapIds.provinces).map(([code, id]) => [id, code]));

export const viewBox: string = thailand.viewBox;

export const outlines: readonly Outline[] = (
  thailand.locations as readonly { id: string; path: string }[]
).map(({ id, path }) => ({ id, path, code: codeOf.get(id) ?? null }));
