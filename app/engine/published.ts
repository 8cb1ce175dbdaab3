import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { fetchFile } from './files.ts';
import { fetchManifest } from './manifest.ts';
import { remembered } from './wait.ts';

/** The published files of one address, each fetched once and checked, for every reader of the page. */
export interface Published {
  /** The manifest; DataError manifest_missing or manifest_malformed, and tried anew after. */
  manifest(): Promise<Manifest>;
  /** The manifest as it stands there now, past the one remembered. */
  manifestNow(): Promise<Manifest>;
  /** The bytes of a file the manifest names; DataError file_missing or file_damaged. */
  bytes(file: ManifestFile): Promise<ArrayBuffer>;
}

/** The files below an address, relative to the page or absolute; nothing is fetched before it is asked for. */
export function openPublished(tablesUrl: string): Published {
  const folder = new URL(`${tablesUrl.replace(/\/$/, '')}/`, globalThis.location.href).href;
  const address = new URL('manifest.json', folder).href;
  const manifest = remembered(() => fetchManifest(address));
  const known = new Map<string, ReturnType<typeof remembered<ArrayBuffer>>>();
  return {
    manifest: () => manifest.get(),
    manifestNow: () => fetchManifest(address),
    bytes(file) {
      const kept = known.get(file.path) ?? remembered(() => wholeFile(folder, file));
      known.set(file.path, kept);
      return kept.get();
    },
  };
}

async function wholeFile(folder: string, file: ManifestFile): Promise<ArrayBuffer> {
  const bytes = await fetchFile(folder, file, 'whole');
  return bytes.slice(0, bytes.byteLength);
}
