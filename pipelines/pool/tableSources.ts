import { basename } from 'node:path';
import type { TableName, Tables } from '../../data/schema/catalogue.ts';
import { isOfDocuments } from '../write/provinces.ts';
import { COUNTRY_LAYOUT } from '../write/tableParts.ts';
import { type Extent, extentOf } from '../write/tableText.ts';
import type { Group } from './assessAll.ts';
import type { JudgedTogether } from './judgeAll.ts';
import type { Sections } from './kept.ts';
import type { ReadDocumentFile } from './readAll.ts';
import { JOINT_TABLES, type Source, type TableSources } from './tasks.ts';

/**
 * Where a table's rows stand, in the order of the documents' ids: nearly always the table's own. A
 * table that is split for certain, and whose rows go by their document, is split here.
 */
export function sourcesOf(
  table: TableName,
  groups: readonly Group[],
  together: JudgedTogether,
  provinces: Provinces,
): readonly TableSources[] {
  const parts = JOINT_TABLES.includes(table)
    ? groups
    : groups.flatMap(({ documents }) => documents);
  const found = [...parts, together]
    .flatMap((part) => placeOf(table, part))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const whole = placedIn(table, found);
  if (whole.extent.rows <= COUNTRY_LAYOUT.mostRowsInOne || !isOfDocuments(table)) return [whole];
  const lots = new Map<string | null, Place[]>();
  for (const place of found) {
    const province = provinces.get(place.file) ?? null;
    const lot = lots.get(province);
    if (lot) lot.push(place);
    else lots.set(province, [place]);
  }
  return [...lots].map(([province, lot]) => ({ ...placedIn(table, lot), province }));
}

/** The province of each document that has one, by where the document's rows are kept. */
export type Provinces = ReadonlyMap<string, string>;

export function provincesOf(
  documents: readonly ReadDocumentFile[],
  bodies: Tables['bodies'],
): Provinces {
  const codes = new Map(bodies.map(({ body_id, province_code }) => [body_id, province_code]));
  return new Map(
    documents.flatMap(({ about, keptAt }) => {
      const code = codes.get(about.document.body_id ?? '') ?? null;
      return code === null ? [] : [[keptAt, code] as const];
    }),
  );
}

function placedIn(table: TableName, places: readonly Place[]): TableSources {
  const sources = places.map(({ file, offset, bytes }) => ({ file, offset, bytes }));
  const extents = places.map(({ extent }) => extent);
  return { table, sources, extent: extentOf(table, extents) };
}

interface Place extends Source {
  readonly order: string;
  readonly extent: Extent;
}

type Part = Group | Group['documents'][number] | JudgedTogether;

function placeOf(table: TableName, part: Part): Place[] {
  const section = (part.sections as Sections)[table];
  if (!section || section.rows === 0) return [];
  const { offset, bytes } = section;
  return [{ file: part.keptAt, offset, bytes, order: firstIdOf(part), extent: section }];
}

function firstIdOf(part: Part): string {
  if ('about' in part) return part.about.document.document_id;
  // What all documents give together follows them: the table is put in order as it is written.
  if (!('documents' in part)) return '\uFFFF';
  return part.documents.map(firstIdOf).sort()[0] ?? basename(part.keptAt);
}
