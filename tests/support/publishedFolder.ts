import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest } from '../../app/engine/manifest.ts';
import type { Published } from '../../app/engine/published.ts';

/** The files of a folder, as the page is given them. */
export function publishedFolder(folder: string): Published {
  const manifest = async () => parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return {
    manifest,
    manifestNow: manifest,
    async bytes({ path }) {
      const { buffer, byteOffset, byteLength } = await readFile(join(folder, path));
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
  };
}
