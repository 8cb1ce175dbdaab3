import { expect, test, describe } from 'vitest';
import { gridsOf } from '../../../pipelines/read/layout/grid.ts';
import { partRuns, tableOf } from '../../../pipelines/read/layout/tableRows.ts';
import { readDocument } from '../../../pipelines/read/readDocument.ts';
import { docxAround, paragraph, xlsxAround } from './printed.ts';

/** The lines with cells. */
async function rowsOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readDocument(bytes);
  if (!reading.ok) throw new Error(`${reading.reason}: ${reading.found}`);
  return reading.read.lines.map((line) => line.text).filter((text) => text.includes('\t'));
}

/** A row of a name, then a text over so many of four columns, as each format merges cells. */
const FORMATS = {
  html: (text: string, over: number) =>
    new TextEncoder().encode(
      `<html><body><table><tr><td>ก<td>1<td>2<td>3<td>4</tr><tr><td>ข<td colspan=${over}>` +
        `${text.replace('<', '&lt;')}${'<td>'.repeat(4 - over)}</tr></table></body></html>`,
    ),
  docx: (text: string, over: number) => {
    const cell = (words: string, span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(words)}</w:tc>`;
    const rest = cell('').repeat(4 - over);
    return docxAround(
      `<w:tbl><w:tr>${['ก', '1', '2', '3', '4'].map((words) => cell(words)).join('')}</w:tr>` +
        `<w:tr>${cell('ข')}${cell(text, over)}${rest}</w:tr></w:tbl>`,
    );
  },
  xlsx: (text: string, over: number) => {
    const row = (no: number, words: readonly string[]) =>
      `<row r="${no}">${words.map((word, i) => `<c r="${'ABCDE'[i]}${no}" t="inlineStr"><is><t>${word.replace('<', '&lt;')}</t></is></c>`).join('')}</row>`;
    const merged = `<mergeCells><mergeCell ref="B2:${'ABCDE'[over]}2"/></mergeCells>`;
    const rows = row(1, ['ก', '1', '2', '3', '4']) + row(2, ['ข', text]);
    return xlsxAround([{ name: 's', xml: `<sheetData>${rows}</sheetData>${merged}` }]);
  },
};

describe.each(['html', 'docx', 'xlsx'] as const)('%s', (format) => {
  test.each(['◄──►', '<-->', '←→', '--------', '✓', '/'])(
    'a merged cell with %s stands in each of its columns',
    async (bar) => {
      expect((await rowsOf(FORMATS[format](bar, 3)))[1]).toBe(`ข\t${bar}\t${bar}\t${bar}\t`);
    },
  );

  test.each(['ตลอดปี', '-', '5,000'])('and one with %s in the first', async (text) => {
    expect((await rowsOf(FORMATS[format](text, 2)))[1]).toBe(`ข\t${text}\t\t\t`);
  });
});

test('a bar in a drawn cell over several columns stands in each', () => {
  const across = [0, 20, 40].map((y) => ({ left: 0, right: 400, top: y, bottom: y }));
  const down = [0, 100, 400].map((x) => ({ left: x, right: x, top: 0, bottom: 40 }));
  const inner = [200, 300].map((x) => ({ left: x, right: x, top: 0, bottom: 20 }));
  const [grid] = gridsOf([...across, ...down, ...inner]);
  if (!grid) throw new Error('no grid');
  const run = (text: string, left: number, top: number) => ({
    text,
    left,
    right: left + 30,
    top,
    bottom: top + 10,
    spaceWidth: 3,
  });
  const words = [run('ก', 10, 5), run('1', 110, 5), run('2', 210, 5), run('3', 310, 5)];
  const { inside } = partRuns(grid, [...words, run('ข', 10, 25), run('<--->', 230, 25)] as never);
  expect(tableOf(grid, inside).items.map(({ text }) => text)).toEqual([
    'ก\t1\t2\t3',
    'ข\t<--->\t<--->\t<--->',
  ]);
});
