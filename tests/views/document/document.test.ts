import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../../app/queries/documentRecords.ts';
import { recordsByLine } from '../../../app/views/document/recordKinds.ts';
import { chunkOf } from '../../../app/views/document/useChunk.ts';
import { hitsAround } from '../../../app/views/document/useFind.ts';

test('the lines found before and after a line, and its count among them', () => {
  const hits = [4, 9, 30];
  expect(hitsAround(hits, 9)).toEqual({ at: 2, previous: 4, next: 30 });
  expect(hitsAround(hits, 0)).toEqual({ at: 0, previous: null, next: 4 });
  expect(hitsAround(hits, 31)).toEqual({ at: 0, previous: 30, next: null });
  expect(hitsAround([], 5)).toEqual({ at: 0, previous: null, next: null });
});

test('every line of a record bears its kind once', () => {
  const record = (record_kind: string, line_first: number, line_last: number): DocumentRecord => ({
    record_kind,
    record_id: null,
    label: '',
    line_first,
    line_last,
    evidence_id: null,
  });
  const kinds = recordsByLine([
    record('project', 3, 4),
    record('project', 4, 4),
    record('reject', 4, 4),
    record('unheard-of', 9, 9),
  ]);
  expect(kinds.get(3)).toEqual(['project']);
  expect(kinds.get(4)).toEqual(['project', 'reject']);
  expect(kinds.has(9)).toBe(false);
});

test('lines 1 to 250 are the first chunk', () => {
  expect([1, 250, 251].map(chunkOf)).toEqual([0, 0, 1]);
});
