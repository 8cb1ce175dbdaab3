import { expect, test, vi } from 'vitest';
import { ingestFolder } from '../../pipelines/ingestFolder.ts';
import type * as Text from '../../pipelines/read/text.ts';
import { folderOf, newFolder, PLAN, rowsOf } from './folders.ts';

vi.mock('../../pipelines/read/text.ts', async (original) => {
  const real = await original<typeof Text>();
  return {
    ...real,
    readText: (text: string) => {
      if (text.includes('planted')) throw new RangeError('Maximum call stack size exceeded');
      return real.readText(text);
    },
  };
});

test('a document that breaks a reader costs itself only, and is named with what happened', async () => {
  const files = { 'a.txt': `${PLAN}planted\n`, 'b.txt': PLAN, 'c.txt': 'planted' };
  const [from, to] = await Promise.all([folderOf(files), newFolder()]);
  const report = await ingestFolder(from, to, () => {});
  expect(report).toMatchObject({ documents: 1, projects: 1 });
  expect(report.failures.map(({ path, found }) => [path, found])).toEqual([
    ['a.txt', 'Maximum call stack size exceeded'],
    ['c.txt', 'Maximum call stack size exceeded'],
  ]);
  expect(await rowsOf(to, 'documents', 'source_path')).toEqual([['b.txt']]);
});
