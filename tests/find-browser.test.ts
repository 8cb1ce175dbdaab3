import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { maybeBrowser } from './support/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'prongsai-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(path: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

test('the browser that is named comes before one on the path', () => {
  const named = program('named/chrome');
  const found = program('bin/chromium');
  expect(maybeBrowser({ PRONGSAI_BROWSER: named, PATH: dirname(found) })).toBe(named);
  expect(maybeBrowser({ PATH: dirname(found) })).toBe(found);
});

test('a named browser that is not there is an error, not a reason to take another', () => {
  const { PATH } = process.env;
  expect(() => maybeBrowser({ PRONGSAI_BROWSER: join(folder, 'none'), PATH })).toThrow(/names no/);
});
