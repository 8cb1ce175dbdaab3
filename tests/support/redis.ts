import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningQueue {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts a queue server of its own on a free port, installed by the system's package manager where
 * there is none and it may; throws with what to do where it may not.
 */
export async function startQueue(): Promise<RunningQueue> {
  if (!isInstalled() && !install()) {
    throw new Error('No redis-server found. Install one (Debian: apt-get install redis-server).');
  }
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-queue-'));
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await untilSaid(server, 'Ready to accept connections');
  return {
    address: `redis://127.0.0.1:${port}`,
    async stop() {
      await ended(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once a process has said some words on its output; rejects where it ends before. */
export function untilSaid(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (more: string) => {
      said += more;
      if (said.includes(words)) resolve();
    });
    child.once('close', () => reject(new Error(`it ended and said: ${said}`)));
  });
}

/** Ends a process at once and waits until it is gone. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}

function isInstalled(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

function install(): boolean {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'redis-server'],
  ]) {
    spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 });
  }
  return isInstalled();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
