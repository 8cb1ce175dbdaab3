import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { bodyList } from '../../app/queries/bodies.ts';
import { everything } from '../../app/queries/filter.ts';
import { peerGroups } from '../../app/queries/peers.ts';
import { hitPlaces } from '../../app/queries/projectHits.ts';
import { signalBodies, signalParts, signalYears } from '../../app/queries/signals.ts';
import { derivedNames } from '../../data/schema/derived.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { nativeEngine } from '../support/duckdb.ts';
import { sampleFolder } from '../support/sampleFolder.ts';

const made = new Set<string>(derivedNames);
let withThem: Engine;
let without: Engine;

beforeAll(async () => {
  withThem = await nativeEngine((await sampleFolder()).folder);
  const { folder } = await sampleFolder();
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const files = manifest.files.filter(({ table }) => !made.has(table));
  expect(files.length).toBeLessThan(manifest.files.length);
  await writeFile(path, JSON.stringify({ ...manifest, files }));
  without = await nativeEngine(folder);
});

afterAll(async () => {
  await withThem.close();
  await without.close();
});

const narrow = { ...everything, provinces: ['TH-33'] };

describe('what ingestion worked out says the same as the rows', () => {
  test.each([
    ['bodyList', (engine: Engine) => bodyList(engine, everything)],
    ['bodyList of a province', (engine: Engine) => bodyList(engine, narrow)],
    ['peerGroups', (engine: Engine) => peerGroups(engine, 2)],
    ['signalYears', (engine: Engine) => signalYears(engine)],
    ['signalBodies', (engine: Engine) => signalBodies(engine, everything, 2564)],
    ['signalBodies of a province', (engine: Engine) => signalBodies(engine, narrow, 2564)],
    ['signalParts', (engine: Engine) => signalParts(engine, everything, 2564)],
    ['signalParts of another year', (engine: Engine) => signalParts(engine, everything, 2566)],
    ['hitPlaces', (engine: Engine) => hitPlaces(engine, 'โครงการ')],
    ['hitPlaces of words with a space', (engine: Engine) => hitPlaces(engine, 'เทศบาล สัญจร')],
  ] as const)('%s', async (_name, ask) => {
    const derived = await ask(withThem);
    expect(derived).toEqual(await ask(without));
    expect(derived.length).toBeGreaterThan(0);
  });
});
