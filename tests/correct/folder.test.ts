import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../pipelines/document.ts';
import { ingestFolder, openReaders } from '../../pipelines/ingestFolder.ts';
import { rowsOf } from '../ingest/folders.ts';
import { CHECKED, DAMAGED } from './documents.ts';

const made: string[] = [];
const pool = openReaders({ jobs: 1 });
afterAll(() => pool.close());
afterAll(() => Promise.all(made.map((one) => rm(one, { recursive: true, force: true }))));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-correct-'));
  made.push(folder);
  return folder;
}

const HASH = hashOf(new TextEncoder().encode(DAMAGED));
const AMOUNT = { line: 6, cell: 3, printed: '๕๑๖๖,๐๐๐', ...CHECKED };

/** A folder with the plan, one for its tables, one for its corrections. */
async function folders() {
  const [from, to, corrections] = await Promise.all([newFolder(), newFolder(), newFolder()]);
  await writeFile(join(from, 'plan.txt'), DAMAGED);
  const correct = (told: object, sha256 = HASH) =>
    writeFile(
      join(corrections, 'plan.json'),
      JSON.stringify({ sha256, title: 'แผนสมมุติ', corrections: [told] }),
    );
  const run = async () => {
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    return { said, report: await ingestFolder(from, to, say, { corrections, pool }) };
  };
  const amounts = () => rowsOf(to, 'project_budgets', 'CAST(budget_baht AS VARCHAR)');
  return { to, correct, run, amounts };
}

describe('a run with corrections', () => {
  test('applies them, and again when they change though the document did not', async () => {
    const { to, correct, run, amounts } = await folders();
    await correct({ ...AMOUNT, reads_as: '516,000' });
    expect((await run()).report.failures).toEqual([]);
    expect((await amounts()).flat()).toContain('516000.00');
    await correct({ ...AMOUNT, reads_as: '51,660' });
    expect((await run()).report.kept).toBe(0);
    expect((await amounts()).flat()).toContain('51660.00');
    expect((await run()).report.kept).toBe(1);
    expect(await rowsOf(to, 'corrections', 'line_no, cell, text, reads_as, checked_by')).toEqual([
      [6, 2, '๕๑๖๖,๐๐๐', '51,660', CHECKED.checked_by],
    ]);
  });

  test('fails the document whose print they no longer fit, and says what it prints', async () => {
    const { correct, run } = await folders();
    await correct({ ...AMOUNT, printed: '๕๑๖,๐๐๐', reads_as: '516,000' });
    const { said, report } = await run();
    expect(report).toMatchObject({
      documents: 0,
      failures: [{ path: 'plan.txt', reason: 'correction_stale' }],
    });
    expect(said.join('\n')).toContain(
      'plan.txt: not read: correction_stale (plan.json: line 6, cell 3: expected “๕๑๖,๐๐๐”, found “๕๑๖๖,๐๐๐”)',
    );
  });

  test('names a file of corrections whose document is not there', async () => {
    const { correct, run } = await folders();
    await correct({ ...AMOUNT, reads_as: '516,000' }, 'b'.repeat(64));
    const { said, report } = await run();
    expect(report.failures).toEqual([]);
    expect(said).toContain('plan.json: its document is not among those read: แผนสมมุติ');
  });

  test('does not start where a file of corrections is not of its form', async () => {
    const { to, correct, run } = await folders();
    await correct({ ...AMOUNT, reads_as: '516,000', why: '' });
    await expect(run()).rejects.toThrow('plan.json: corrections 1 why: expected the reason');
    await expect(readFile(join(to, 'manifest.json'))).rejects.toThrow('ENOENT');
  });
});
