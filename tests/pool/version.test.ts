import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readerVersion } from '../../pipelines/bundle/version.mjs';
import { folderOf } from '../ingest/folders.ts';

const sources = {
  'pipelines/read/text.ts': 'one',
  'data/schema/lines.ts': 'two',
  'data/reference/wording/values.json': 'three',
  'data/reference/corrections/a.json': 'four',
  'data/measures/money.ts': 'measured',
  'data/relations/cells.ts': 'related',
  'package-lock.json': 'five',
  'app/main.tsx': 'six',
};

async function versionAfter(changes: Readonly<Record<string, string>>): Promise<string> {
  const root = await folderOf(sources);
  for (const [path, text] of Object.entries(changes)) await writeFile(join(root, path), text);
  return readerVersion(root);
}

test('the version of the reader changes with all that decides every reading', async () => {
  const before = await versionAfter({});
  expect(await versionAfter({})).toBe(before);
  const deciding = [
    { 'pipelines/read/text.ts': 'ones' },
    { 'data/schema/lines.ts': 'tow' },
    { 'data/reference/wording/values.json': '' },
    { 'data/measures/money.ts': '' },
    { 'data/relations/cells.ts': '' },
    { 'package-lock.json': 'fives' },
    { 'pipelines/read/new.ts': '' },
  ];
  const versions = await Promise.all(deciding.map(versionAfter));
  expect(new Set([before, ...versions]).size).toBe(deciding.length + 1);
});

test('and not with the page, nor with the corrections of some document', async () => {
  const before = await versionAfter({});
  expect(await versionAfter({ 'app/main.tsx': '' })).toBe(before);
  expect(await versionAfter({ 'data/reference/corrections/a.json': '' })).toBe(before);
});
