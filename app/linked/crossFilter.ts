import { addBlock, addParts, type Cube, type VoiceSums, WIDTH } from './cube.ts';
import {
  type FacetName,
  facetNames,
  type Group,
  type LinkedAnswer,
  type Selections,
  sumsAt,
  type Voice,
  voiceOf,
} from './facets.ts';

/** The sums of one voice under what is chosen: in one, and by the codes of each facet. */
type Summed = Readonly<Record<FacetName | 'all', Float64Array>>;

/**
 * What linked charts show of a cube. Each facet's values stand under what is chosen of the other
 * facets; whose words they are voiceOf tells.
 */
export function crossFilter(cube: Cube, selections: Selections, asked?: Voice): LinkedAnswer {
  const known = new Map<VoiceSums, Summed>();
  const sumsOf = (facet: FacetName | 'all'): Float64Array => {
    const voice = cube.voices[voiceOf(facet, selections, asked)];
    const summed = known.get(voice) ?? addUp(cube, voice, selections);
    known.set(voice, summed);
    return summed[facet];
  };
  const facets = facetNames.map((name) => [name, groups(cube.values[name], sumsOf(name))]);
  return {
    all: sumsAt(sumsOf('all')),
    facets: Object.fromEntries(facets) as LinkedAnswer['facets'],
  };
}

function groups(values: readonly string[], sums: Float64Array): Group[] {
  return values.flatMap((value, code) => {
    const group = { value, ...sumsAt(sums, code * WIDTH) };
    return group.n_projects === 0 ? [] : [group];
  });
}

/**
 * A block that passes every facet counts everywhere; one that fails a single facet counts for that
 * facet alone, since its chart shows what the others leave.
 */
function addUp(cube: Cube, voice: VoiceSums, selections: Selections): Summed {
  const { values, dimensionOfMission } = cube;
  const fails = (name: FacetName) => failing(values[name], selections[name]);
  const [failStatus, failYear, failMission] = [fails('status'), fails('year'), fails('mission')];
  const failDimension = fails('dimension');
  const sums = emptySums(cube);
  const chosen = chosenProvinces(cube, voice, selections.province);
  const passing = new Uint8Array(voice.blocks.length / WIDTH);
  let block = 0;
  for (let s = 0; s < failStatus.length; s += 1)
    for (let y = 0; y < failYear.length; y += 1)
      for (let m = 0; m < failMission.length; m += 1) {
        const d = dimensionOfMission[m]!;
        const [fs, fy, fm, fd] = [failStatus[s]!, failYear[y]!, failMission[m]!, failDimension[d]!];
        const failed = fs + fy + fm + fd;
        const at = block * WIDTH;
        if (failed === 0) addParts(sums.all, 0, chosen, at);
        if (failed === fs) addParts(sums.status, s * WIDTH, chosen, at);
        if (failed === fy) addParts(sums.year, y * WIDTH, chosen, at);
        if (failed === fm) addParts(sums.mission, m * WIDTH, chosen, at);
        if (failed === fd) addParts(sums.dimension, d * WIDTH, chosen, at);
        passing[block] = Number(failed === 0);
        block += 1;
      }
  return { ...sums, province: passingProvinces(voice, passing) };
}

function emptySums({ values }: Cube): Summed {
  const sums = facetNames.map((name) => [name, new Float64Array(values[name].length * WIDTH)]);
  return { ...Object.fromEntries(sums), all: new Float64Array(WIDTH) } as Summed;
}

/** One for each value that does not pass. */
function failing(values: readonly string[], chosen: readonly string[]): Uint8Array {
  return Uint8Array.from(values, (value) => Number(chosen.length > 0 && !chosen.includes(value)));
}

/** [block][part]: the provinces chosen in one. */
function chosenProvinces(cube: Cube, voice: VoiceSums, chosen: readonly string[]): Float64Array {
  if (chosen.length === 0) return voice.blocks;
  const sums = new Float64Array(voice.blocks.length);
  const width = cube.values.province.length * WIDTH;
  cube.values.province.forEach((value, code) => {
    if (chosen.includes(value)) addProvince(sums, voice.provinces, width, code);
  });
  return sums;
}

function addProvince(to: Float64Array, provinces: Float64Array, width: number, code: number): void {
  for (let block = 0; block * WIDTH < to.length; block += 1)
    addParts(to, block * WIDTH, provinces, block * width + code * WIDTH);
}

/** The blocks that pass, province by province. */
function passingProvinces(voice: VoiceSums, passing: Uint8Array): Float64Array {
  if (!passing.includes(0)) return voice.everyBlock;
  const sums = new Float64Array(voice.everyBlock.length);
  for (let block = 0; block < passing.length; block += 1)
    if (passing[block] === 1) addBlock(sums, voice.provinces, block);
  return sums;
}
