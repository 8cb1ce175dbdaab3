import type { Archive } from './archive.ts';
import { walkXml } from './xml.ts';

export interface Relationship {
  /** Last part of its type's address, such as "worksheet". */
  readonly type: string;
  /** Path of the part within the archive. */
  readonly target: string;
}

/** What a part of an Office document points to, by id; empty where it points to nothing. */
export function relationshipsOf(archive: Archive, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  if (!bytes) return found;
  walkXml(bytes, {
    open: (name, attributes) => {
      const id = attributes.get('Id');
      if (name !== 'Relationship' || id === undefined) return;
      if (attributes.get('TargetMode') === 'External') return;
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      found.set(id, { type, target: resolvePath(folder, attributes.get('Target') ?? '') });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** The part an Office document begins with, such as word/document.xml; null where there is none. */
export function mainPartOf(archive: Archive): string | null {
  const told = [...relationshipsOf(archive, '').values()].find(
    ({ type }) => type === 'officeDocument',
  );
  const candidates = [told?.target ?? '', 'word/document.xml', 'xl/workbook.xml'];
  return candidates.find((name) => archive.names.includes(name)) ?? null;
}

/** The part of one type that a part points to, null where there is none. */
export function relatedPart(archive: Archive, part: string, type: string): Uint8Array | null {
  const found = [...relationshipsOf(archive, part).values()].find((one) => one.type === type);
  return found ? archive.read(found.target) : null;
}

/** Every part of one type that a part points to, in the order of their paths. */
export function relatedParts(archive: Archive, part: string, type: string): Uint8Array[] {
  const targets = [...relationshipsOf(archive, part).values()]
    .filter((one) => one.type === type)
    .map((one) => one.target);
  return [...new Set(targets)].sort().flatMap((target) => archive.read(target) ?? []);
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
