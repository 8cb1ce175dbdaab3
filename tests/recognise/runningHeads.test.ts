import { expect, test } from 'vitest';
import { runningHeads } from '../../pipelines/recognise/runningHeads.ts';

const HEAD = 'แผนปฏิบัติการป้องกันการทุจริต เทศบาลตำบลสมมุติ';
const linesOf = (texts: readonly string[], page: (at: number) => number | null = () => null) =>
  texts.map((text, at) => ({ no: at + 1, page: page(at), text }));

test('a line at the top of three pages and more is of the pages', () => {
  const lines = linesOf(['ปก', '-๑-', HEAD, 'ก', '-๒-', '', HEAD, 'ข', '-๓-', HEAD, 'ค']);
  expect([...runningHeads(lines)]).toEqual([3, 7, 10]);
});

test('pages that the reader knows need no number between', () => {
  const lines = linesOf([HEAD, 'ก', HEAD, 'ข', HEAD, 'ค'], (at) => Math.floor(at / 2));
  expect([...runningHeads(lines)]).toEqual([1, 3, 5]);
});

test('the same words within pages, on two pages only, or too short, are none', () => {
  const inside = linesOf(['-๑-', 'ก', HEAD, '-๒-', 'ก', HEAD, '-๓-', 'ก', HEAD]);
  expect(runningHeads(inside).size).toBe(0);
  expect(runningHeads(linesOf(['-๑-', HEAD, '-๒-', HEAD])).size).toBe(0);
  expect(runningHeads(linesOf(['-๑-', 'ก', '-๒-', 'ก', '-๓-', 'ก'])).size).toBe(0);
});
