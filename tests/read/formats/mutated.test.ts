import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseProvinces } from '../../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../../pipelines/run.ts';
import { repositoryPath } from '../../support/labels.ts';
import { csvOf, docxOf, htmlOf, printedOf, windows874, xlsxOf } from './printed.ts';

const provinces = parseProvinces(
  readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
);
const text = readFileSync(
  repositoryPath('tests/fixtures/invented/twelve-month-report.txt'),
  'utf8',
);
const lines = printedOf(text);
const utf8 = (printed: string): Uint8Array => new TextEncoder().encode(printed);

/** Copies, drops or overwrites a stretch of bytes. */
interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly kind: 'drop' | 'copy' | 'overwrite';
}

const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom<Mutation['kind']>('drop', 'copy', 'overwrite'),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutated(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  const changed = [...bytes];
  for (const { at, length, to, kind } of changes) {
    const from = Math.floor(at * changed.length);
    const target = Math.floor(to * changed.length);
    const taken = changed.slice(from, from + length);
    if (kind === 'drop') changed.splice(from, length);
    else changed.splice(target, kind === 'copy' ? 0 : length, ...taken);
  }
  return Uint8Array.from(changed);
}

/** Mutates the largest part of an archive and packs it anew, so that its checksum holds. */
function mutatedPart(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  const parts = unzipSync(bytes);
  const [name = ''] = Object.entries(parts).sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  return zipSync({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), changes) });
}

const samples: [string, Uint8Array, typeof mutated][] = [
  ['html', utf8(htmlOf(lines)), mutated],
  ['html in windows-874', windows874(htmlOf(lines, 'windows-874')), mutated],
  ['csv', utf8(csvOf(lines)), mutated],
  ['docx', docxOf(lines), mutated],
  ['a part of docx', docxOf(lines), mutatedPart],
  ['xlsx', xlsxOf(lines), mutated],
  ['a part of xlsx', xlsxOf(lines), mutatedPart],
];

describe('a mutated document is read with every row accounted for, or fails with a reason', () => {
  test.each(samples)('%s', async (_name, bytes, mutate) => {
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const inputs = [{ path: 'mutated', bytes: mutate(bytes, changes) }];
        const { failures } = await ingestDocuments(inputs, { provinces });
        expect(failures.filter(({ reason }) => reason === 'rows_unaccounted')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
