import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The browser the page tests drive: named by PRONGSAI_BROWSER, installed, or the test tool's own. */
export function maybeBrowser(env = process.env) {
  if (env.PRONGSAI_BROWSER) {
    if (isProgram(env.PRONGSAI_BROWSER)) return env.PRONGSAI_BROWSER;
    throw new Error(`PRONGSAI_BROWSER names no program: ${env.PRONGSAI_BROWSER}`);
  }
  return [...onPath(env), ...usualPlaces(env), ...testToolCache(env)].find(isProgram);
}

/** As maybeBrowser, then the system's package manager; throws with what to do when there is none. */
export function findBrowser(env = process.env, say = console.log) {
  const found = maybeBrowser(env);
  if (found) return found;
  const mayInstall = platform() === 'linux' && process.getuid?.() === 0;
  if (mayInstall && isProgram('/usr/bin/apt-get')) {
    say('No browser found: installing the system package "chromium" (apt-get).');
    if (aptGet(['update', '-qq'])) aptGet(['install', '-y', '-qq', 'chromium']);
    const installed = maybeBrowser(env);
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome found. Install one (Debian: apt-get install chromium), ' +
      'or name it: PRONGSAI_BROWSER=/path/to/chrome npm test',
  );
}

function aptGet(parts) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', parts, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function onPath(env) {
  const names = platform() === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(env) {
  if (platform() === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      programs.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform() === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folders.flatMap((folder) => programs.map((name) => join(folder, name)));
  }
  return ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

function testToolCache(env) {
  const places = {
    linux: [homedir(), '.cache'],
    darwin: [homedir(), 'Library', 'Caches'],
    win32: [env.LOCALAPPDATA ?? homedir()],
  };
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ?? join(...(places[platform()] ?? places.linux), 'ms-playwright');
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const versions = listFolder(cache).filter((name) => name.startsWith('chromium-'));
  return versions.flatMap((name) => inside.map((path) => join(cache, name, path)));
}

function listFolder(path) {
  try {
    return readdirSync(path).sort().reverse();
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
