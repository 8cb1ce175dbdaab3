import { decodeColumns, decodeFiles } from '../engine/typed.ts';
import type { FileToDecode } from '../engine/typedReader.ts';
import { packNames, type PackedNames } from './nameIndex.ts';

/** The files that names are looked for in. */
export interface NameFiles {
  readonly names: readonly FileToDecode[];
  readonly places: readonly FileToDecode[];
}

/** The names of the files of project_names and project_name_places; fails as decodeFiles. */
export async function namesOfFiles(files: NameFiles): Promise<PackedNames> {
  const { name_no: numbers, search_key: keys } = await decodeColumns('project_names', files.names, [
    'name_no',
    'search_key',
  ]);
  const { coded, added } = await decodeFiles('project_name_places', files.places, {
    coded: ['province_code'],
    added: ['name_no', 'n_projects'],
  });
  const { values, codes } = coded['province_code'] ?? { values: [], codes: [] };
  return packNames({
    numbers: numbers as ArrayLike<number>,
    keys: keys as ArrayLike<string>,
    places: {
      numbers: added['name_no'] ?? [],
      provinces: values.map((value) => (value === null ? null : String(value))),
      codes,
      counts: added['n_projects'] ?? [],
    },
  });
}
