import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../pipelines/read/readDocument.ts';
import { docxAround, paragraph, windows874, xlsxAround } from './printed.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  return (await read(bytes)).lines.map((line) => line.text);
}

/** The lines that hold something. */
const filled = async (bytes: Uint8Array): Promise<string[]> =>
  (await linesOf(bytes)).filter((text) => text !== '');

async function read(bytes: Uint8Array) {
  const reading = await readDocument(bytes);
  if (!reading.ok) throw new Error(`${reading.reason}: ${reading.found}`);
  return reading.read;
}

describe('HTML', () => {
  const page = (body: string): Uint8Array => utf8(`<html><body>${body}</body></html>`);

  test('prints paragraphs, headings and lists, and no script or style', async () => {
    const body =
      '<h1>แผน &amp; ผล</h1><style>p{}</style><script>"<p>x</p>"</script><p>ก<br>ข</p>' +
      '<ul><li>ค<li>ง</ul><ol start="3"><li>จ</li><li>ฉ</li></ol><!-- ช -->';
    expect(await filled(page(body))).toEqual(['แผน & ผล', 'ก', 'ข', '- ค', '- ง', '3. จ', '4. ฉ']);
  });

  test('puts merged cells in their first place', async () => {
    const body =
      '<table><tr><td rowspan=2>ก</td><td colspan=2>ข</td></tr><tr><td>ค</td><td>ง</td></tr>' +
      '<tr><td>จ<td>ฉ<td>ช</table>';
    expect(await filled(page(body))).toEqual(['ก\tข\t', '\tค\tง', 'จ\tฉ\tช']);
  });

  test('puts a table within a cell after its row', async () => {
    const body =
      '<table><tr><td>โครงการที่หนึ่ง<table><tr><td>1</td><td>2</td></tr></table></td><td>500</td></tr>' +
      '<tr><td>โครงการที่สอง</td><td>600</td></tr></table>';
    expect(await filled(page(body))).toEqual(['โครงการที่หนึ่ง\t500', '1\t2', 'โครงการที่สอง\t600']);
  });

  test('takes a table that only places others for none', async () => {
    const inner = '<table><tr><td>ลำดับ</td><td>โครงการ</td></tr></table>';
    const body = `<table><tr><td>เมนู</td><td><p>แผน</p>${inner}<p>ท้าย</p></td></tr></table>`;
    expect(await filled(page(body))).toEqual(['เมนู', 'แผน', 'ลำดับ\tโครงการ', 'ท้าย']);
  });

  test('keeps the lines of a cell as pieces at one place', async () => {
    const { blocks } = await read(page('<table><tr><td>1<td>ก<br>ข</table>'));
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.rows[0]?.cells[1]?.pieces).toEqual([
      { no: 1, cell: 1, text: 'ก' },
      { no: 1, cell: 1, text: 'ข' },
    ]);
  });

  test.each(['windows-874', 'tis-620', 'iso-8859-11', 'windows-1252', 'utf-8'])(
    'in windows-874 that names %s is Thai',
    async (charset) => {
      const html = `<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>ทุจริต</p></html>`;
      expect(await filled(windows874(html))).toEqual(['ทุจริต']);
    },
  );

  test('masks names cell by cell, also one that a line break parts', async () => {
    const body = '<table><tr><td>1<td>นาย<br>สมมุติ<td>นางสมมุติ ใจดี</table>';
    const { lines, blocks } = await read(page(body));
    expect(JSON.stringify([lines, blocks])).not.toMatch(/สมมุติ|ใจดี/);
  });
});

describe('CSV', () => {
  test('parts quoted cells, doubled quotes and line ends within a cell', async () => {
    const csv = 'ลำดับ,โครงการ,งบ\r\n1,"ก, ""ข""","1,000"\r\n2,"ค\nง",2\r\n';
    expect(await linesOf(utf8(csv))).toEqual([
      'ลำดับ\tโครงการ\tงบ',
      '1\tก, "ข"\t1,000',
      '2\tค ง\t2',
    ]);
  });

  test.each([
    ['prose with commas', 'ก, ข, ค\nง, จ, ฉ\nช, ซ, ฌ\n'],
    ['amounts alone', '1,200,000\n1,300,000\n1,400,000\n'],
    ['amounts after words', 'รวม 1,200\nงบ 1,300\nเงิน 1,400\nคน\nวัน\n'],
    ['rows with tabs', '1\tก,ข\tค\n2\tก,ข\tค\n3\tก,ข\tค\n'],
    ['strokes', '| 1 | a | b |\n| 2 | a | b |\n| 3 | a | b |\n'],
    ['two lines', 'a,b,c\n1,2,3\n'],
  ])('is not found in %s', async (_name, text) => {
    expect((await read(utf8(text))).format).toBe('txt');
  });

  test('keeps the column of a cell that stands alone in a table', async () => {
    const csv = 'แผน,,\nลำดับ,โครงการ,งบ\n1,ก,5\n,ต่อ,\n,,\nตอนท้าย,,\n';
    expect(await linesOf(utf8(csv))).toEqual([
      'แผน',
      'ลำดับ\tโครงการ\tงบ',
      '1\tก\t5',
      '\tต่อ\t',
      '',
      'ตอนท้าย',
    ]);
  });
});

describe('DOCX', () => {
  const cell = (text: string, more = ''): string =>
    `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(text)}</w:tc>`;

  test('puts merged cells in their first place', async () => {
    const body =
      `<w:tbl><w:tr>${cell('ก', '<w:vMerge w:val="restart"/>')}${cell('ข', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('ค')}${cell('ง')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('จ')}${cell('ฉ')}</w:tr></w:tbl>`;
    expect(await filled(docxAround(body))).toEqual(['ก\tข\t', '\tค\tง', '\tจ\tฉ']);
  });

  test('prints the numbers of lists, anew for a list that begins anew', async () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'thaiNumbers', '%1.%2')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
    const item = (text: string, list: number, at = 0): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = item('ก', 1) + item('ข', 1, 1) + item('ค', 1) + item('ง', 2);
    expect(await filled(docxAround(body, { numbering }))).toEqual([
      '1. ก',
      '1.๑ ข',
      '2. ค',
      '1. ง',
    ]);
  });

  test('leaves out what is deleted or printed twice, and reads ticks and footnotes', async () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>ก</w:t></w:r>' +
      '<w:moveFrom><w:r><w:t>ข</w:t></w:r></w:moveFrom><w:del><w:r><w:delText>ค</w:delText></w:r></w:del>' +
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>';
    const footnotes = `<w:footnotes><w:footnote>${paragraph('หมายเหตุ')}</w:footnote></w:footnotes>`;
    expect(await filled(docxAround(body, { footnotes }))).toEqual(['ก✓', 'หมายเหตุ']);
  });
});

describe('XLSX', () => {
  const cellsOf = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

  test('reads sheets one after another and marks those that are hidden', async () => {
    const one = cellsOf('<c r="B1" t="inlineStr"><is><t>ก</t></is></c><c r="C1"><v>1</v></c>');
    const bytes = xlsxAround([
      { name: 'แผน', xml: one },
      { name: 'เก่า', state: 'veryHidden', xml: one },
    ]);
    expect(await filled(bytes)).toEqual(['[แผ่นงาน: แผน]', 'ก\t1', '[แผ่นงานที่ซ่อนไว้: เก่า]', 'ก\t1']);
  });

  test('shows the last result of a formula, and no number where there is none', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="e"><v>#REF!</v></c>';
    const text = (await filled(xlsxAround([{ name: 's', xml: cellsOf(cells) }])))[1] ?? '';
    expect(text.split('\t')[0]).toBe('2');
    expect(text.split('\t')[1]).not.toMatch(/\d/);
    expect(text.split('\t')[2]).toBe('#REF!');
  });

  const formats: [code: string, stored: string, shown: string][] = [
    ['General', '0.30000000000000004', '0.3'],
    ['General', '1E+7', '10000000'],
    ['#,##0.00', '1234567.895', '1,234,567.90'],
    ['#,##0.00', '1.005', '1.01'],
    ['#,##0', '-1500', '-1,500'],
    ['#,##0;(#,##0)', '-1500', '(1,500)'],
    ['#,##0".-"', '20000', '20,000.-'],
    ['#,##0\\ "บาท"', '20000', '20,000 บาท'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '0', '-'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '85500', '85,500.00'],
    ['0%', '0.25', '25%'],
    ['0.00%', '0.12345', '12.35%'],
    ['#,##0,', '1500000', '1,500'],
    ['0.0##', '2.5', '2.5'],
    ['000', '7', '007'],
    ['t#,##0', '2569', '๒,๕๖๙'],
    ['[$-D000000]0', '2569', '๒๕๖๙'],
    ['[Red]#,##0', '5', '5'],
    ['yyyy-mm-dd', '45200', '2023-10-01'],
    ['[$-107041E]d mmmm yyyy', '45200', '1 ตุลาคม 2566'],
    ['d mmm bb', '45200', '1 Oct 66'],
    ['h:mm', '0.5', '12:00'],
  ];
  test.each(formats)('by the format %s shows %s as %s', async (code, stored, shown) => {
    const escaped = code.replaceAll('"', '&quot;');
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${escaped}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const xml = cellsOf(`<c r="A1" s="1"><v>${stored}</v></c>`);
    expect((await filled(xlsxAround([{ name: 's', xml }], { styles })))[1]).toBe(shown);
  });
});
