import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Below node_modules, so that the packages are found from there too. */
const BUNDLES = join(ROOT, 'node_modules/.cache/prongsai');
const BUILDER = fileURLToPath(new URL('./build.mjs', import.meta.url));

const BUILD_MS = 60_000;
/** A bundle of another version may be in use: it goes when nobody has asked for it so long. */
const UNUSED_MS = 7 * 24 * 3_600_000;

/** The module of the pipelines as plain JavaScript, built where it is not yet; null where it cannot be. */
export async function maybeBundled(module, version) {
  // The places of data files are written into a bundle: it holds for this folder only.
  const name = createHash('sha256').update(`${version}\n${ROOT}`).digest('hex').slice(0, 16);
  const folder = join(BUNDLES, name);
  try {
    if (!existsSync(folder)) await make(folder);
    touch(folder);
    return pathToFileURL(join(folder, `${module}.mjs`));
  } catch {
    return null;
  }
}

/** Built aside and renamed: a bundle that is there is whole. */
async function make(folder) {
  removeUnused();
  const aside = `${folder}.${process.pid}`;
  try {
    await build(aside);
    renameSync(aside, folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The bundler takes memory and leaves threads behind: it works in a process of its own. */
function build(folder) {
  return new Promise((resolve, reject) => {
    const builder = spawn(process.execPath, [BUILDER, folder], {
      cwd: ROOT,
      stdio: 'ignore',
      timeout: BUILD_MS,
    });
    builder.on('error', reject);
    builder.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`the bundler ended with code ${code}`)),
    );
  });
}

function touch(folder) {
  const now = new Date();
  utimesSync(folder, now, now);
}

function removeUnused() {
  if (!existsSync(BUNDLES)) return;
  for (const name of readdirSync(BUNDLES)) {
    const folder = join(BUNDLES, name);
    const isOld = Date.now() - statSync(folder).mtimeMs > UNUSED_MS;
    if (isOld) rmSync(folder, { recursive: true, force: true });
  }
}
