import { decodeFiles } from '../engine/typed.ts';
import type { FileToDecode } from '../engine/typedReader.ts';
import { type Cube, cubeOf } from '../linked/cube.ts';
import { partColumns } from './partColumns.ts';

const coded = ['voice', 'province_code', 'fiscal_year', 'canonical_mission', 'status'];

/** The cube of the files of cube_project_years; fails as decodeFiles. */
export async function cubeOfFiles(files: readonly FileToDecode[]): Promise<Cube> {
  const wanted = { coded, added: partColumns };
  const { rows, coded: by, added } = await decodeFiles('cube_project_years', files, wanted);
  return cubeOf({
    rows,
    voice: by['voice']!,
    province: by['province_code']!,
    year: by['fiscal_year']!,
    mission: by['canonical_mission']!,
    status: by['status']!,
    parts: partColumns.map((name) => added[name]!),
  });
}
