import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentSetting } from '../../pipelines/document.ts';
import { formats } from './formats.ts';
import { fuzz } from './fuzz.ts';
import { fuzzSetting } from './reading.ts';

/** The same files on every run; `npm run fuzz` reads thousands of others. */
const SEED = 2569;
const RUNS = 40;
/** On a machine that does much else too: far above what any of these takes alone. */
const MOST_MILLISECONDS = 30_000;

let setting: DocumentSetting;

beforeAll(async () => {
  setting = await fuzzSetting();
});

describe(`a broken file is read soundly or refused with a reason (seed ${SEED})`, () => {
  test.each(Object.entries(formats))('%s', async (_name, files) => {
    const asked = { runs: RUNS, seed: SEED, mostMilliseconds: MOST_MILLISECONDS };
    const report = await fuzz(files, asked, setting);
    expect(report.defect).toBeNull();
    expect(report.inputs).toBe(RUNS);
    // Were every file refused at its door, nothing behind it would be tried.
    expect(report.reasons['read'] ?? 0).toBeGreaterThan(0);
  });
});
