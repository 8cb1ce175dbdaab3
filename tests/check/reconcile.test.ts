import { describe, expect, test } from 'vitest';
import { reconcileRows } from '../../pipelines/check/reconcile.ts';

const lines = ['แผน', '๑\tโครงการก', '๒\tโครงการข', 'ข้อความ', '๓\tโครงการค'];

describe('two counts of the rows of a document', () => {
  test('that agree change nothing', () => {
    const account = { seen: 3, mapped: 2, rejected: 1 };
    expect(reconcileRows(account, lines, [])).toEqual({ account, rejects: [] });
  });

  test('list the lines of a row that nobody took', () => {
    const { account, rejects } = reconcileRows({ seen: 3, mapped: 2, rejected: 0 }, lines, [
      { lineFirst: 2, lineLast: 3 },
    ]);
    expect(account).toEqual({ seen: 3, mapped: 2, rejected: 1 });
    expect(rejects).toEqual([
      { line_first: 5, line_last: 5, reason: 'row_not_taken', text: '๓\tโครงการค' },
    ]);
  });

  test('list the whole document where the lost rows cannot be told', () => {
    const taken = [{ lineFirst: 1, lineLast: 5 }];
    const { rejects } = reconcileRows({ seen: 3, mapped: 1, rejected: 0 }, lines, taken);
    expect(rejects.map(({ line_first, line_last }) => [line_first, line_last])).toEqual([[1, 5]]);
  });

  test('say so where more was read than was counted', () => {
    const { account, rejects } = reconcileRows({ seen: 2, mapped: 3, rejected: 0 }, lines, []);
    expect(account).toEqual({ seen: 3, mapped: 3, rejected: 0 });
    expect(rejects.map(({ reason }) => reason)).toEqual(['counted_otherwise']);
  });
});
