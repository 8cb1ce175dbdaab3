import { allOf, isAnyOf, join, name, sql } from '../../data/relations/sql.ts';
import { expect, test } from 'vitest';

test('values are bound in the order of their places', () => {
  const inner = sql`b = ${'x'}`;
  const query = sql`SELECT ${1} WHERE ${inner} AND c = ${null}`;
  expect(query.text).toBe('SELECT ? WHERE b = ? AND c = ?');
  expect(query.params).toEqual([1, 'x', null]);
});

test('names are quoted, quotes in them doubled', () => {
  expect(name('a"b').text).toBe('"a""b"');
});

test('no values and no conditions leave everything open', () => {
  expect(isAnyOf(sql`a`, []).text).toBe('TRUE');
  expect(isAnyOf(sql`a`, ['x', 'y'])).toEqual({ text: 'a IN (?, ?)', params: ['x', 'y'] });
  expect(allOf([]).text).toBe('TRUE');
  expect(allOf([sql`a OR b`, sql`c`]).text).toBe('(a OR b) AND (c)');
  expect(join([], ', ').text).toBe('');
});
