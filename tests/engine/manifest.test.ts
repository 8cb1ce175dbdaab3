import { expect, test } from 'vitest';
import { DataError } from '../../app/engine/errors.ts';
import { filesOf, parseManifest } from '../../app/engine/manifest.ts';

const file = {
  table: 'bodies',
  path: 'bodies.0123456789ab.parquet',
  sha256: 'a'.repeat(64),
  bytes: 10,
  rows: 1,
  money_satang: {},
};
const manifest = { contract: 1, data_version: '0123456789ab', files: [file] };

function failure(run: () => unknown): DataError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof DataError) return thrown;
  }
  throw new Error('expected a DataError');
}

test('a manifest is read as it was written', () => {
  expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
});

const core = { bytes: 4, sha256: 'b'.repeat(64) };

test.each([
  ['a file that is one province', { partition: { province_code: 'TH-46' }, core }],
  ['a file of bodies of no known province', { partition: { province_code: null } }],
  ['a file that is one year', { partition: { province_code: 'TH-46', fiscal_year: 2564 } }],
])('%s is told from one that is the whole table', (_name, change) => {
  const parts = { ...manifest, files: [{ ...file, ...change }] };
  expect(parseManifest(JSON.stringify(parts))).toEqual(parts);
});

test('that all rows are invented is told with how they were made', () => {
  const synthetic = { seed: 7, bodies: 7850, years: [2561, 2570] };
  expect(parseManifest(JSON.stringify({ ...manifest, synthetic })).synthetic).toEqual(synthetic);
  expect(parseManifest(JSON.stringify(manifest))).not.toHaveProperty('synthetic');
});

test.each([
  ['no JSON', '<!doctype html>', 'not JSON'],
  ['a list', '[]', 'expected an object'],
  ['another contract', JSON.stringify({ ...manifest, contract: 2 }), 'contract'],
  ['no version', JSON.stringify({ ...manifest, data_version: '' }), 'data_version'],
  ['no files', JSON.stringify({ ...manifest, files: {} }), 'files'],
  ['an unknown table', of({ table: 'names' }), 'table'],
  ['a path up', of({ path: '../secrets' }), 'path'],
  ['a path to another host', of({ path: '//a.example/x' }), 'path'],
  ['a short hash', of({ sha256: 'abc' }), 'sha256'],
  ['half a row', of({ rows: 0.5 }), 'rows'],
  ['a province that is a number', of({ partition: { province_code: 46 } }), 'partition'],
  ['half a year', of({ partition: { fiscal_year: 2564.5 } }), 'partition'],
  ['a part larger than its file', of({ core: { ...core, bytes: 11 } }), 'core'],
  ['a part without a hash', of({ core: { bytes: 4 } }), 'core'],
  [
    'a mark of invention that is no object',
    JSON.stringify({ ...manifest, synthetic: true }),
    'syn',
  ],
  [
    'a mark of invention without its years',
    JSON.stringify({ ...manifest, synthetic: { seed: 1, bodies: 2, years: [2561] } }),
    'synthetic',
  ],
  ['a sum in floating point', of({ money_satang: { budget_baht: 1.5 } }), 'money_satang'],
])('%s is refused', (_name, text, what) => {
  const found = failure(() => parseManifest(text));
  expect(found.kind).toBe('manifest_malformed');
  expect(found.message).toContain(what);
});

function of(change: object): string {
  return JSON.stringify({ ...manifest, files: [{ ...file, ...change }] });
}

test('a table the manifest does not name is missing', () => {
  const parsed = parseManifest(JSON.stringify(manifest));
  expect(filesOf(parsed, 'bodies')).toEqual([file]);
  expect(failure(() => filesOf(parsed, 'projects'))).toMatchObject({
    kind: 'table_missing',
    code: 'T03',
    table: 'projects',
  });
});
