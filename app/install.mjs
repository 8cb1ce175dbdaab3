import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

const NPM_CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];

/** Installs the packages of package-lock.json unless exactly these are there; throws with what to do. */
export async function ensureInstalled(say = console.log) {
  checkNode(process.versions.node);
  if (await isInstalled()) return;
  say('กำลังติดตั้งชุดโปรแกรมที่ต้องใช้ (ครั้งแรกใช้เวลาหนึ่งถึงสองนาที)');
  say('Installing the packages of package-lock.json');
  const code = await run(...npmCommand(), { shell: needsShell() }).catch(() => 1);
  if (code !== 0) {
    throw new Error(
      'ติดตั้งไม่สำเร็จ: ตรวจการเชื่อมต่ออินเทอร์เน็ตหรือคลังแพ็กเกจของหน่วยงาน แล้วสั่งใหม่\n' +
        'Installing failed. It needs npm and, this one time, a package registry: check the network, ' +
        'the proxy or `npm config get registry`, then try again.',
    );
  }
}

/** Runs a program in the repository's folder with its output shown; resolves to its exit code. */
export function run(program, parts, options = {}) {
  const { env, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, parts, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      ...rest,
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs the script of an installed package with this Node. */
export function runPackage(script, parts, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...parts], options);
}

/** Writes the tables from data/documents; resolves to the pipelines' exit code. */
export function ingest() {
  const parts = ['pipelines/ingest.mjs', '--in', 'data/documents', '--out', 'data/tables'];
  return run(process.execPath, parts);
}

/** Builds dist/ from app/; resolves to the exit code. */
export function build() {
  const env = { NODE_ENV: 'production' };
  return runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { env });
}

function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `ต้องใช้ Node.js รุ่น 20.19 ขึ้นไป / Node.js 20.19 or newer is needed; this is ${version}`,
  );
}

// Started by npm, the same npm is used; otherwise the one on the path, which Windows only finds by a shell.
function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js') ? [process.execPath, [npm, ...NPM_CI]] : ['npm', NPM_CI];
}

function needsShell() {
  return platform() === 'win32' && npmCommand()[0] === 'npm';
}

// Compared by versions, not by dates: a copy or a checkout gives files any date.
async function isInstalled() {
  const [wanted, installed] = await Promise.all([
    packagesOf('package-lock.json'),
    packagesOf('node_modules/.package-lock.json'),
  ]);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

async function packagesOf(path) {
  const text = await readFile(join(ROOT, path), 'utf8').catch(() => '{}');
  return JSON.parse(text).packages ?? {};
}
