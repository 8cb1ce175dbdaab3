import { describe, expect, test } from 'vitest';
import { maybePageNumber, readText } from '../../pipelines/read/text.ts';
import type { Block } from '../../pipelines/stages.ts';

/** Blocks as a person would write them down: a line, or a table as rows of cells, wraps as "|". */
function plain(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) =>
    block.type === 'line'
      ? block.line.text
      : block.rows.map((row) =>
          row.cells.map((cell) => cell.pieces.map((piece) => piece.text).join('|')),
        ),
  );
}

describe('lines', () => {
  test('keep their number and their words, the last without a line end too', () => {
    const { lines } = readText('แผน\n\nที่\tโครงการ\nจบ');
    expect(lines.map(({ no, text }) => [no, text])).toEqual([
      [1, 'แผน'],
      [2, ''],
      [3, 'ที่\tโครงการ'],
      [4, 'จบ'],
    ]);
  });

  test.each(['\n', '\r\n', '\r', '\f'])('end with %j', (end) => {
    const { lines } = readText(['ก', 'ข', 'ค', ''].join(end));
    expect(lines.map((line) => line.text)).toEqual(['ก', 'ข', 'ค']);
  });

  test('lose a byte-order mark and nothing else', () => {
    expect(readText('\uFEFF แผน ').lines.map((line) => line.text)).toEqual([' แผน ']);
  });

  test('hold no personal name, in running text and in a cell', () => {
    const { lines, blocks } = readText('ลงชื่อ นายสมชาย ใจดี\n๑\tนายสมชาย ใจดี\tประธาน');
    expect(lines.map((line) => line.text)).toEqual(['ลงชื่อ นาย[ปิดชื่อ]', '๑\tนาย[ปิดชื่อ]\tประธาน']);
    expect(plain(blocks)).toEqual(['ลงชื่อ นาย[ปิดชื่อ]', [['๑', 'นาย[ปิดชื่อ]', 'ประธาน']]]);
  });

  test('mask a name that goes on in the next cell or line', () => {
    const { lines } = readText('๑\tนาย\tสมชาย\tใจดี\tปลัดเทศบาล\nโดยนางสมศรี\nใจดี ปลัด');
    expect(lines.map(({ text }) => text)).toEqual([
      '๑\tนาย\t[ปิดชื่อ]\t[ปิดชื่อ]\tปลัดเทศบาล',
      'โดยนาง[ปิดชื่อ]',
      '[ปิดชื่อ] ปลัด',
    ]);
  });

  test('keep an office that follows a first name', () => {
    const { lines } = readText('นายสมชาย\tปลัดเทศบาล\nนายสมชาย\nกองคลัง\nนาย\n\nสมหวัง');
    expect(lines.map(({ text }) => text)).toEqual([
      'นาย[ปิดชื่อ]\tปลัดเทศบาล',
      'นาย[ปิดชื่อ]',
      'กองคลัง',
      'นาย',
      '',
      'สมหวัง',
    ]);
  });
});

describe('page numbers', () => {
  test.each([
    ['-๑๓-', 13],
    [' - 2 - ', 2],
    ['–๗–', 7],
    ['๑๓', null],
    ['-๒๕๖๔-', null],
    ['- ๑ ครั้ง -', null],
    ['๑-๑๓', null],
    ['', null],
  ])('%j', (line, page) => {
    expect(maybePageNumber(line)).toBe(page);
  });

  test('hold from their line to the next', () => {
    const { lines } = readText('ปก\n-๑-\nบทนำ\n\n-๒-\nตาราง');
    expect(lines.map((line) => line.page)).toEqual([null, 1, 1, 1, 2, 2]);
  });
});

describe('tables in the line', () => {
  test('are runs of lines with tabs; empty cells and trailing tabs stay cells', () => {
    const { blocks, cellPerLine } = readText('หัวข้อ\nที่\tโครงการ\t\n๑\t\tงบ\n\nท้าย\tนี้');
    expect(cellPerLine).toBe(false);
    expect(plain(blocks)).toEqual([
      'หัวข้อ',
      [
        ['ที่', 'โครงการ', ''],
        ['๑', '', 'งบ'],
      ],
      '',
      [['ท้าย', 'นี้']],
    ]);
  });

  test('know the line and the cell of every piece', () => {
    const [block] = readText('ก\t ข \t\nค\t\tง').blocks;
    expect(block?.type === 'table' && block.rows.map((row) => row.cells)).toEqual([
      [
        { pieces: [{ no: 1, cell: 0, text: 'ก' }] },
        { pieces: [{ no: 1, cell: 1, text: 'ข' }] },
        { pieces: [] },
      ],
      [
        { pieces: [{ no: 2, cell: 0, text: 'ค' }] },
        { pieces: [] },
        { pieces: [{ no: 2, cell: 2, text: 'ง' }] },
      ],
    ]);
  });

  test('may be drawn with strokes', () => {
    const { blocks } = readText('| ที่ | โครงการ |\n|---|---|\n| ๑ | อบรม |\nไม่ใช่ตาราง | นี้');
    expect(plain(blocks)).toEqual([
      [
        ['ที่', 'โครงการ'],
        ['---', '---'],
        ['๑', 'อบรม'],
      ],
      'ไม่ใช่ตาราง | นี้',
    ]);
  });
});

describe('tables whose cells came one to a line', () => {
  const TABLE = [
    'แผน',
    '\tที่',
    '\tโครงการ',
    '\tงบประมาณ',
    '',
    '\t๑',
    '\tโครงการอบรม',
    'คุณธรรม',
    '\t๑๐,๐๐๐',
    '',
    '\t๒',
    '\tโครงการประกวด',
    '',
    'คำขวัญ',
    '\t๒๐,๐๐๐',
    '-๒-',
    '',
    '\t๓',
    '\t',
    '\t-',
    '',
    '',
    'ข้อความท้าย',
  ];

  test('are put back into rows over gaps, wraps and page numbers', () => {
    const read = readText(TABLE.join('\n'));
    expect(read.cellPerLine).toBe(true);
    const tables = plain(read.blocks).filter((block) => typeof block !== 'string');
    expect(tables).toEqual([
      [
        ['ที่', 'โครงการ', 'งบประมาณ'],
        ['๑', 'โครงการอบรม|คุณธรรม', '๑๐,๐๐๐'],
        ['๒', 'โครงการประกวด|คำขวัญ', '๒๐,๐๐๐'],
      ],
      [['๓', '', '-']],
    ]);
  });

  test('leave the text around them outside', () => {
    const { blocks } = readText(TABLE.join('\n'));
    const lines = plain(blocks).filter((block) => typeof block === 'string' && block !== '');
    expect(lines).toEqual(['แผน', '-๒-', 'ข้อความท้าย']);
  });

  test('know the lines of every row', () => {
    const rows = readText(TABLE.join('\n')).blocks.flatMap((block) =>
      block.type === 'table' ? block.rows : [],
    );
    expect(rows.map(({ lineFirst, lineLast }) => [lineFirst, lineLast])).toEqual([
      [2, 4],
      [6, 9],
      [11, 15],
      [18, 20],
    ]);
  });

  test('are told from tables in the line by nearly all their lines', () => {
    const inline = Array.from({ length: 8 }, (_, i) => `${i}\tโครงการ\t${i}000`);
    expect(readText([...inline, '\tก', '\tข'].join('\n')).cellPerLine).toBe(false);
    expect(readText(['\tก', '\tข', '\tค'].join('\n')).cellPerLine).toBe(false);
  });
});
