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
