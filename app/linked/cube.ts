import { dimensionOf, type FacetName, NONE, partNames, type Voice } from './facets.ts';

/** A column whose rows name one of a few values; null where the documents do not tell. */
export interface CodedColumn {
  readonly values: readonly (string | number | null)[];
  readonly codes: ArrayLike<number>;
}

/** The rows a cube is made of: project-years that share voice, province, year, mission and status. */
export interface CubeColumns {
  readonly rows: number;
  readonly voice: CodedColumn;
  readonly province: CodedColumn;
  readonly year: CodedColumn;
  readonly mission: CodedColumn;
  readonly status: CodedColumn;
  /** One array for each of partNames, in that order; money 0 where none is stated. */
  readonly parts: readonly Float64Array[];
}

/**
 * The project-years of one voice, added up in blocks: one block for each status, year and mission,
 * numbered in this order, with the parts of every province beside one another.
 */
export interface VoiceSums {
  /** [block][province][part] */
  readonly provinces: Float64Array;
  /** [block][part]: all provinces in one. */
  readonly blocks: Float64Array;
  /** [province][part]: all blocks in one. */
  readonly everyBlock: Float64Array;
}

/** Project-years by five facets, in both voices. */
export interface Cube {
  /** The values that the codes of a facet stand for. */
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  /** The code of the dimension that each mission belongs to. */
  readonly dimensionOfMission: Uint8Array;
  readonly voices: Readonly<Record<Voice, VoiceSums>>;
}

/** Parts of one group. */
export const WIDTH = partNames.length;

/** A cube of columns as they were read; the same project-year stands in one row of a voice. */
export function cubeOf(columns: CubeColumns): Cube {
  const mission = namesOf(columns.mission);
  const dimension = [...new Set(mission.map(dimensionOf))];
  const values = {
    ...{ dimension, mission },
    year: namesOf(columns.year),
    status: namesOf(columns.status),
    province: namesOf(columns.province),
  };
  return {
    values,
    dimensionOfMission: Uint8Array.from(mission, (code) => dimension.indexOf(dimensionOf(code))),
    voices: { plan: voiceSums('plan', columns), report: voiceSums('report', columns) },
  };
}

function namesOf({ values }: CodedColumn): string[] {
  return values.map((value) => (value === null ? NONE : String(value)));
}

function voiceSums(voice: Voice, columns: CubeColumns): VoiceSums {
  const { status, year, mission, province } = columns;
  const sizes = [status, year, mission].map(({ values }) => values.length);
  const blocks = sizes.reduce((product, size) => product * size, 1);
  const width = province.values.length * WIDTH;
  const sums = new Float64Array(blocks * width);
  const wanted = columns.voice.values.indexOf(voice);
  const at = placesOf(columns, wanted, width);
  columns.parts.forEach((column, part) => addColumn(sums, at, column, part));
  const everyBlock = new Float64Array(width);
  for (let block = 0; block < blocks; block += 1) addBlock(everyBlock, sums, block);
  return { provinces: sums, blocks: addProvinces(sums, blocks, width), everyBlock };
}

/** Where the parts of each row begin in the sums of a voice; -1 for rows of another. */
function placesOf(columns: CubeColumns, voice: number, width: number): Int32Array {
  const { status, year, mission, province } = columns;
  const [years, missions] = [year.values.length, mission.values.length];
  const [statusAt, yearAt, missionAt, provinceAt] = [status, year, mission, province].map(
    ({ codes }) => codes,
  ) as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
  const voiceAt = columns.voice.codes;
  const at = new Int32Array(columns.rows);
  for (let row = 0; row < columns.rows; row += 1) {
    const block = (statusAt[row]! * years + yearAt[row]!) * missions + missionAt[row]!;
    at[row] = voiceAt[row] === voice ? block * width + provinceAt[row]! * WIDTH : -1;
  }
  return at;
}

function addColumn(sums: Float64Array, at: Int32Array, column: Float64Array, part: number): void {
  for (let row = 0; row < at.length; row += 1) {
    const place = at[row]!;
    if (place >= 0) sums[place + part]! += column[row]!;
  }
}

function addProvinces(sums: Float64Array, blocks: number, width: number): Float64Array {
  const all = new Float64Array(blocks * WIDTH);
  for (let block = 0; block < blocks; block += 1)
    for (let from = 0; from < width; from += WIDTH)
      addParts(all, block * WIDTH, sums, block * width + from);
  return all;
}

/** Adds the provinces of a block to those of all blocks. */
export function addBlock(to: Float64Array, provinces: Float64Array, block: number): void {
  const from = block * to.length;
  for (let at = 0; at < to.length; at += 1) to[at]! += provinces[from + at]!;
}

/** Adds the parts of one group to those of another. */
export function addParts(to: Float64Array, toAt: number, from: Float64Array, fromAt: number): void {
  for (let part = 0; part < WIDTH; part += 1) to[toAt + part]! += from[fromAt + part]!;
}
