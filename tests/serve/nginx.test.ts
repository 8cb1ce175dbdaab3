import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheControlFor, headersFor } from '../../app/serve/headers.ts';
import { ROOT } from '../support/build.ts';

const config = readFileSync(join(ROOT, 'app/serve/nginx.conf'), 'utf8');

test('the example for nginx sends the published headers', () => {
  const sent = [...config.matchAll(/add_header (\S+) (.+) always;/g)].map(([, name, value]) => [
    name,
    value?.replace(/^"(.*)"$/, '$1'),
  ]);
  const { 'Cache-Control': _byPath, ...fixed } = headersFor('/');
  expect(Object.fromEntries(sent)).toEqual({ ...fixed, 'Cache-Control': '$prongsai_cache' });
});

test.each([
  '/tables/projects/province_code=TH-46/0123456789ab.parquet',
  '/tables/bodies.0123456789ab.parquet',
  '/tables/manifest.json',
  '/assets/index-Ab3_x-9Z.js',
  '/index.html',
])('%s is kept as long as from the preview', (path) => {
  const rules = [...config.matchAll(/"~(.+)" "(.+)";/g)];
  const found = rules.find(([, pattern]) => new RegExp(pattern!).test(path));
  expect(found?.[2] ?? 'no-cache').toBe(cacheControlFor(path));
});
