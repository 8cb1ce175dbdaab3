import { describe, expect, test } from 'vitest';
import { firstOfMore, grid, rawPdf, spoken, streamOf, words } from './rawPdf.ts';
import { linesOf, pdfReader } from './reader.ts';

const page = (...content: string[]) => ({ content: content.join('\n') });

/** The first letters from a row of two cells and a merged one below. */
const table = [
  grid([100, 200, 300], [700, 720, 740]),
  words('alpha', 104, 726),
  words('beta', 204, 726),
  words('gamma', 104, 706),
  words('delta', 204, 706),
].join('\n');
const rows = ['alpha\tbeta', 'gamma\tdelta'];

describe('drawn tables', () => {
  test('stroked lines', async () => {
    expect(await linesOf(rawPdf([page(table)]))).toEqual(rows);
  });

  test('thin filled shapes and dashes are lines too', async () => {
    const thin = [
      ...[100, 200, 300].map((x) => `${x} 700 0.7 40 re f`),
      ...[700, 720, 740].flatMap((y) =>
        Array.from({ length: 40 }, (_, i) => `${100 + i * 5} ${y} 3 0.7 re f`),
      ),
    ].join('\n');
    const drawn = table.split('\n').filter((line) => line.startsWith('BT'));
    expect(await linesOf(rawPdf([page(thin, ...drawn)]))).toEqual(rows);
  });

  test('a cell over two columns stands in the first', async () => {
    const lines = [
      '100 700 m 300 700 l S 100 720 m 300 720 l S 100 740 m 300 740 l S',
      '100 700 m 100 740 l S 300 700 m 300 740 l S 200 700 m 200 720 l S',
      words('over both columns', 120, 726),
      words('gamma', 104, 706),
      words('delta', 204, 706),
    ];
    expect(await linesOf(rawPdf([page(...lines)]))).toEqual([
      'over both columns\t',
      'gamma\tdelta',
    ]);
  });

  test('an open side is closed by the ends of the lines', async () => {
    const lines = [
      '100 700 m 300 700 l S 100 720 m 300 720 l S 100 740 m 300 740 l S',
      '200 700 m 200 740 l S',
      ...table.split('\n').filter((line) => line.startsWith('BT')),
    ];
    expect(await linesOf(rawPdf([page(...lines)]))).toEqual(rows);
  });

  test('numbers counting up part the rows that no line parts', async () => {
    const lines = [
      grid([100, 130, 300], [640, 740]),
      words('1.', 104, 726),
      words('first thing', 134, 726),
      words('goes on', 134, 714),
      words('2.', 104, 698),
      words('second thing', 134, 698),
      words('3.', 104, 684),
      words('third', 134, 684),
    ];
    expect(await linesOf(rawPdf([page(...lines)]))).toEqual([
      '1.\tfirst thing goes on',
      '2.\tsecond thing',
      '3.\tthird',
    ]);
  });

  test.each([90, 180, 270])('on a page turned by %d degrees', async (rotate) => {
    // Drawn so that turning the page sets it upright again.
    const turn = {
      90: '0 1 -1 0 595 0 cm',
      180: '-1 0 0 -1 595 842 cm',
      270: '0 -1 1 0 0 842 cm',
    }[rotate];
    const content = `q ${turn} 1 0 0 1 0 -300 cm ${table} Q`;
    expect(await linesOf(rawPdf([{ content, rotate }]))).toEqual(rows);
  });

  test('drawn sideways on an upright page', async () => {
    const content = `q 0 1 -1 0 842 0 cm 1 0 0 1 0 -500 cm ${table} Q`;
    const box = [0, 0, 842, 842] as const;
    expect(await linesOf(rawPdf([{ content, box }]))).toEqual(rows);
  });

  test('within a form within a form', async () => {
    const at = firstOfMore(1);
    const inner = streamOf(table, '/Type/XObject/Subtype/Form/BBox[0 0 595 842]');
    const outer = streamOf(
      'q 1 0 0 1 20 -30 cm /X Do Q',
      `/Type/XObject/Subtype/Form/BBox[-50 -50 700 900]/Resources<</XObject<</X ${at} 0 R>>>>`,
    );
    const drawn = inner.replace('/BBox', '/Resources<</Font<</F1 3 0 R>>>>/BBox');
    const pdf = rawPdf(
      [{ content: '0.5 0 0 0.5 10 10 cm /Y Do', resources: `/XObject<</Y ${at + 1} 0 R>>` }],
      { more: [drawn, outer] },
    );
    expect(await linesOf(pdf)).toEqual(rows);
  });
});

describe('words', () => {
  test('glyphs that stand for a text are read as it, once', async () => {
    const content = `${spoken('ที่ปรึกษาทุจริต', 100, 700)}\n${spoken('น้ำ', 220, 700)}`;
    expect(await linesOf(rawPdf([page(content)]))).toEqual(['ที่ปรึกษาทุจริต น้ำ']);
  });

  test('letters drawn one by one are one word, those apart are two', async () => {
    const content = [words('ab', 100, 700), words('cd', 111.2, 700), words('ef', 128, 700)];
    expect(await linesOf(rawPdf([page(...content)]))).toEqual(['abcd ef']);
  });

  test('letters set apart evenly are one word', async () => {
    const content = 'BT /F1 10 Tf 3 Tc 100 700 Td (responsible unit) Tj ET';
    expect(await linesOf(rawPdf([page(content)]))).toEqual(['responsible unit']);
  });

  test('letters drawn twice to be bold are read once', async () => {
    const twice = (x: number) => [words('total', x, 700), spoken('รวม', x + 60, 700)];
    const content = [...twice(100), ...twice(100.3)];
    expect(await linesOf(rawPdf([page(...content)]))).toEqual(['total รวม']);
  });

  test('what a clip hides above or below the line is not printed', async () => {
    const content = [
      `q 0 100 595 742 re W n ${words('ghost', 100, 95)} Q`,
      words('seen', 100, 700),
    ];
    expect(await linesOf(rawPdf([page(...content)]))).toEqual(['seen']);
  });

  test('words that stand sideways in a heading belong to their cell', async () => {
    const content = [
      grid([100, 120, 300], [640, 720, 740]),
      words('name of project', 124, 700),
      `q 0 1 -1 0 114 650 cm ${words('quarter', 0, 0)} Q`,
      words('1', 104, 726),
      words('road', 124, 726),
    ];
    expect(await linesOf(rawPdf([page(...content)]))).toEqual([
      '1\troad',
      'quarter\tname of project',
    ]);
  });
});

describe('Thai letters by their codes', () => {
  const letters: Readonly<Record<string, string>> = {
    A: '0e01',
    B: '0e35',
    C: 'f70a',
    D: '0e49',
    E: '0e32',
  };
  const chars = Object.entries(letters).map(
    ([letter, code]) => `<${letter.charCodeAt(0).toString(16)}> <${code}>`,
  );
  const cmap = streamOf(
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/P def /CMapType 2 def ' +
      `1 begincodespacerange <00><ff> endcodespacerange ${chars.length} beginbfchar ${chars.join(' ')} endbfchar endcmap end end`,
  );
  const font = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode ${firstOfMore(1)} 0 R>>`;
  const read = (...content: string[]) =>
    linesOf(rawPdf([page(...content)], { font, more: [cmap] }));

  test('marks drawn above by themselves belong to the letter before and start no line', async () => {
    const marks = [words('B', 106, 703), words('D', 106, 706)];
    expect(await read(words('A', 100, 700), ...marks, words('E', 112, 700))).toEqual(['กี้า']);
  });

  test('private letters of old fonts are kept as printed and are no doubt of the page', async () => {
    const document = await (
      await pdfReader()
    )(
      rawPdf([page(words('ACACACACACACACACACACACAC', 100, 700))], { font, more: [cmap] }),
      undefined,
    );
    expect(document.lines[0]?.text).toBe('ก\uf70a'.repeat(12));
    expect(document.doubtful).toBeUndefined();
  });
});

describe('without drawn lines', () => {
  const line = (y: number, cells: readonly string[]) =>
    cells.map((text, i) => words(text, 60 + i * 120, y)).join('\n');

  test('gaps that hold over rows part columns, and lines without a number go on', async () => {
    const content = [
      words('A plan of the year and what else is said of it over the whole width', 60, 740),
      line(700, ['No.', 'Project', 'Budget', 'Unit']),
      line(686, ['1', 'Open data', '10,000', 'Finance']),
      line(672, ['', 'for everyone', '', 'and audit']),
      line(658, ['2', 'Training', '20,000', 'Personnel']),
      line(644, ['3', 'Hearing', '5,000', 'Council']),
    ];
    expect(await linesOf(rawPdf([page(...content)]))).toEqual([
      'A plan of the year and what else is said of it over the whole width',
      'No.\tProject\tBudget\tUnit',
      '1\tOpen data for everyone\t10,000\tFinance and audit',
      '2\tTraining\t20,000\tPersonnel',
      '3\tHearing\t5,000\tCouncil',
    ]);
  });

  test('two columns of text are read one after the other', async () => {
    const side = (name: string, x: number) =>
      Array.from({ length: 8 }, (_, i) =>
        words(`${i + 1}. ${name} says something of some length here`, x, 700 - i * 14),
      );
    const content = [...side('left', 50), ...side('right', 320)];
    const lines = await linesOf(rawPdf([page(...content)]));
    expect(lines.map((text) => text.slice(0, 7).trim())).toEqual(
      ['left', 'right'].flatMap((name) =>
        Array.from({ length: 8 }, (_, i) => `${i + 1}. ${name}`.slice(0, 7).trim()),
      ),
    );
  });
});

describe('over pages', () => {
  const part = (lines: readonly string[], low: number, foot: string) =>
    page(grid([100, 200, 300], [low, 720, 740]), ...lines, words(foot, 280, 30));

  test('heads and feet stand after the table they would part, each line has its page', async () => {
    const pdf = rawPdf([
      part(
        [
          words('no', 104, 726),
          words('name', 204, 726),
          words('1', 104, 706),
          words('a', 204, 706),
        ],
        700,
        '- 7 -',
      ),
      part(
        [words('2', 104, 726), words('b', 204, 726), words('3', 104, 706), words('c', 204, 706)],
        700,
        '- 8 -',
      ),
    ]);
    const { lines } = await (await pdfReader())(pdf, undefined);
    expect(lines.map(({ text, page: at }) => [text, at])).toEqual([
      ['no\tname', 1],
      ['1\ta', 1],
      ['2\tb', 2],
      ['3\tc', 2],
      ['- 7 -', 1],
      ['- 8 -', 2],
    ]);
  });

  test('a row that no line closes at the page end goes on on the next page', async () => {
    const open = (ys: readonly number[], from: number, to: number, lines: readonly string[]) =>
      page(
        ...[100, 200, 300].map((x) => `${x} ${from} m ${x} ${to} l S`),
        ...ys.map((y) => `100 ${y} m 300 ${y} l S`),
        ...lines,
      );
    const pdf = rawPdf([
      open([720, 740], 650, 740, [
        words('no', 104, 726),
        words('name', 204, 726),
        words('1', 104, 706),
        words('a', 204, 706),
      ]),
      open([700, 680], 680, 740, [
        words('rest', 204, 726),
        words('2', 104, 686),
        words('b', 204, 686),
      ]),
    ]);
    const { blocks } = await (await pdfReader())(pdf, undefined);
    const rowsOf = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rowsOf.map((row) => row.isRest ?? false)).toEqual([false, false, true, false]);
  });
});
