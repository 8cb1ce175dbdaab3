import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SOURCES = [
  'app',
  'data/schema',
  'data/reference',
  'pipelines',
  'vite.config.ts',
  'package-lock.json',
];
const LOCK = join(ROOT, 'node_modules/.prongsai-build');
const LOCK_STALE_MS = 120_000;

/** Builds dist/ unless it is newer than everything it is made of; test files that ask at once wait for one build. */
export async function ensureBuilt(): Promise<void> {
  if (process.env['PRONGSAI_BUILT'] === '1') return;
  while (!(await isFresh())) {
    if (!(await takeLock())) {
      await pause(200);
      continue;
    }
    try {
      if (!(await isFresh())) build();
      return;
    } finally {
      await rm(LOCK, { recursive: true, force: true });
    }
  }
}

function build(): void {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  // The test runner sets NODE_ENV=test, which would build React for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`vite build failed:\n${done.stdout}${done.stderr}`);
}

async function isFresh(): Promise<boolean> {
  const built = await changedAt(join(ROOT, 'dist/index.html'));
  const sources = await Promise.all(SOURCES.map((path) => newest(join(ROOT, path))));
  return built > Math.max(...sources);
}

async function newest(path: string): Promise<number> {
  const own = await changedAt(path);
  const names = await readdir(path).catch(() => []);
  return Math.max(own, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}

async function takeLock(): Promise<boolean> {
  const made = await mkdir(LOCK).then(
    () => true,
    () => false,
  );
  if (!made && Date.now() - (await changedAt(LOCK)) > LOCK_STALE_MS) {
    await rm(LOCK, { recursive: true, force: true });
  }
  return made;
}
