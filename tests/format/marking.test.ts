import { describe, expect, test } from 'vitest';
import { findLoosely, markLine, type Place } from '../../app/format/marking.ts';

/** The line with its mark written as [brackets], cells parted by a bar. */
function drawn(text: string, lineNo: number, place: Place | null): string {
  return markLine(text, lineNo, place)
    .map((cell) => {
      const inner = cell.segments.map((s) => (s.isMarked ? `[${s.text}]` : s.text)).join('');
      return inner === '' && cell.isMarked ? '[]' : inner;
    })
    .join('|');
}

function place(change: Partial<Place>): Place {
  return { lineFirst: 10, lineLast: 10, cell: null, text: '', ...change };
}

const row = '๑\tโครงการปลูกป่า\tครั้ง\tอยู่ระหว่าง ดำเนินการ\t-\t๑๐,๐๐๐';

describe('the mark on a printed line', () => {
  test('falls on the cell the evidence names, not on an equal one before it', () => {
    const twice = '๑\t-\t-\t๑๐,๐๐๐';
    expect(drawn(twice, 10, place({ cell: 2, text: '-' }))).toBe('๑|-|[-]|๑๐,๐๐๐');
  });

  test('takes only the words quoted where the evidence is a part of a cell', () => {
    const cell = 'ก\t๑) โครงการหนึ่ง ๒) โครงการสอง\tข';
    expect(drawn(cell, 10, place({ cell: 1, text: 'โครงการสอง' }))).toBe(
      'ก|๑) โครงการหนึ่ง ๒) [โครงการสอง]|ข',
    );
  });

  test('is blind to blanks and keeps what is printed', () => {
    expect(drawn(row, 10, place({ cell: 3, text: 'อยู่ระหว่างดำเนินการ' }))).toBe(
      '๑|โครงการปลูกป่า|ครั้ง|[อยู่ระหว่าง ดำเนินการ]|-|๑๐,๐๐๐',
    );
  });

  test('covers the whole cell where its words are not found, and an empty cell too', () => {
    expect(drawn('ก\tข', 10, place({ cell: 1, text: 'ค' }))).toBe('ก|[ข]');
    expect(drawn('ก\t\tข', 10, place({ cell: 1, text: '' }))).toBe('ก|[]|ข');
  });

  test('covers whole lines, or the words in a line without cells', () => {
    const lines = place({ lineLast: 11, text: 'โครงการ\nปลูกป่า' });
    expect(drawn('โครงการ', 10, lines)).toBe('[โครงการ]');
    expect(drawn('ปลูกป่า ปี ๒๕๖๔', 11, lines)).toBe('[ปลูกป่า] ปี ๒๕๖๔');
    expect(drawn('อื่น ๆ', 12, lines)).toBe('อื่น ๆ');
  });

  test('goes to the one cell that holds the words when no cell is named', () => {
    expect(drawn(row, 10, place({ text: '๑๐,๐๐๐' }))).toBe(
      '๑|โครงการปลูกป่า|ครั้ง|อยู่ระหว่าง ดำเนินการ|-|[๑๐,๐๐๐]',
    );
  });

  test('covers every ticked cell of a place in several cells, and no other', () => {
    const ticks = place({ text: '/\n/' });
    expect(drawn('๑\tโครงการ ก/ข\t/\t\t/\t-', 10, ticks)).toBe('๑|โครงการ ก/ข|[/]||[/]|-');
  });

  test('takes as many equal cells as the place has pieces, from the left', () => {
    const dashes = place({ text: '-\n-' });
    expect(drawn('๑\tโครงการ\t-\t-\tไม่ใช้\t/\t-\t-', 10, dashes)).toBe(
      '๑|โครงการ|[-]|[-]|ไม่ใช้|/|-|-',
    );
  });

  test('covers two stretches of one cell', () => {
    const both = place({ cell: 0, text: 'ก\nค' });
    expect(drawn('ก ข ค', 10, both)).toBe('[ก] ข [ค]');
  });

  test('leaves a line between two pieces of a place unmarked', () => {
    const wrapped = place({ lineLast: 12, text: 'ต้น\nปลาย' });
    expect(drawn('หัวตาราง', 11, wrapped)).toBe('หัวตาราง');
    expect(drawn('\tปลาย', 12, wrapped)).toBe('|[ปลาย]');
  });

  test('covers the printed cells of the line when a named cell is not there', () => {
    expect(drawn('ก\t\tข', 10, place({ cell: 9, text: 'ค' }))).toBe('[ก]||[ข]');
  });

  test('is absent where there is no place', () => {
    expect(drawn('ก\tข', 10, null)).toBe('ก|ข');
  });
});

test('finding ignores blanks only: other letters must agree', () => {
  expect(findLoosely('อ ยู่ ระหว่าง', 'อยู่')).toEqual([0, 5]);
  expect(findLoosely('๑๐,๐๐๐', '๑๐๐๐๐')).toBeNull();
  expect(findLoosely('ก', '  ')).toBeNull();
});

test('a cell of a table drawn with strokes is found by its index', () => {
  const place = { lineFirst: 3, lineLast: 3, cell: 2, text: '-' };
  const cells = markLine('| 1.1 | - | - |', 3, place);
  expect(cells.map((cell) => cell.isMarked)).toEqual([false, false, true]);
});
