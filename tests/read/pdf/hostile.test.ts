import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestDocument } from '../../../pipelines/document.ts';
import { readDocument } from '../../../pipelines/read/readDocument.ts';
import { repositoryPath } from '../../support/labels.ts';
import { fileOf, firstOfMore, rawPdf, streamOf, words } from './rawPdf.ts';
import { pdfReader } from './reader.ts';

/** Far above what any of these takes: reading must end, not be quick. */
const ENDS_WITHIN_MS = 120_000;

const printed = new Uint8Array(
  readFileSync(repositoryPath('tests/fixtures/pdf/two-year-plan.pdf')),
);
const plain = rawPdf([{ content: words('some words', 100, 700) }]);
const empty = { content: '' };

const page = (content: string, more = '') =>
  fileOf(
    new Map([
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, '<</Type/Pages/Count 1/Kids[4 0 R]>>'],
      [3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
      [
        4,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>${more}>>/Contents 5 0 R>>`,
      ],
      [5, streamOf(content)],
    ]),
  );

/** Pages that name one another as their parts. */
const cyclic = fileOf(
  new Map([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, '<</Type/Pages/Count 3/Kids[3 0 R]/Parent 3 0 R>>'],
    [3, '<</Type/Pages/Count 3/Kids[2 0 R]/Parent 2 0 R>>'],
  ]),
);

/** A password to open it, which nobody told: the marks alone, no key fits. */
const locked = rawPdf([{ content: words('secret', 100, 700) }], {
  trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>`,
});

const garbage = Uint8Array.from({ length: 5000 }, (_, i) =>
  i < 9 ? '%PDF-1.7\n'.charCodeAt(i) : (i * 7919) & 0xff,
);

const hostile: [what: string, make: () => Uint8Array, reason: string][] = [
  ['cut in half', () => printed.subarray(0, printed.length >> 1), 'damaged'],
  ['cut before its end', () => printed.subarray(0, printed.length - 200), 'damaged'],
  ['a header and garbage', () => garbage, 'damaged'],
  ['a header alone', () => new TextEncoder().encode('%PDF-1.7\n'), 'damaged'],
  ['pages that hold one another', () => cyclic, 'damaged'],
  ['a password', () => locked, 'encrypted'],
  ['a page without words', () => rawPdf([empty]), 'empty'],
  ['words far outside the page', () => rawPdf([{ content: words('x', 90_000, 90_000) }]), 'empty'],
  ['a page without size', () => rawPdf([{ content: words('x', 1, 1), box: [0, 0, 0, 0] }]), 'any'],
  [
    'a page as large as a country',
    () => rawPdf([{ content: words('x', 100, 700), box: [0, 0, 1e9, 1e9] }]),
    'any',
  ],
  [
    'more pages than any plan',
    () => rawPdf(Array.from({ length: 2001 }, () => empty)),
    'too_large',
  ],
  ['a form that draws itself', () => drawnBy('/X Do'), 'empty'],
  ['a form that draws itself twice', () => drawnBy('/X Do /X Do'), 'too_large'],
  [
    'three hundred thousand objects',
    () => page(`${words('x', 100, 700)}\n${'0 0 m 9 9 l S\n'.repeat(300_000)}`),
    'too_large',
  ],
  ['a picture of a page', () => pictured(''), 'needs_ocr'],
];

/** A page with a form /X of these operators, which knows itself. */
function drawnBy(content: string): Uint8Array {
  const resources = `/XObject<</X ${firstOfMore(1)} 0 R>>`;
  const entries = `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>`;
  return rawPdf([{ content: '/X Do', resources }], { more: [streamOf(content, entries)] });
}

/** A page with a large grey picture, and these operators over it. */
function pictured(content: string): Uint8Array {
  const image = streamOf(
    '\x80'.repeat(16),
    '/Type/XObject/Subtype/Image/Width 4/Height 4/ColorSpace/DeviceGray/BitsPerComponent 8',
  );
  return rawPdf(
    [
      {
        content: `q 595 0 0 842 0 0 cm /I Do Q\n${content}`,
        resources: `/XObject<</I ${firstOfMore(1)} 0 R>>`,
      },
    ],
    { more: [image] },
  );
}

describe('a hostile PDF ends in its reason', () => {
  test.each(hostile)('%s', { timeout: ENDS_WITHIN_MS }, async (_what, make, reason) => {
    const readPdf = await pdfReader();
    const reading = await readDocument(make(), { readPdf });
    if (reason === 'any') expect(reading.ok || reading.reason.length > 0).toBe(true);
    else expect(reading).toMatchObject({ ok: false, reason });
    const after = await readDocument(plain, { readPdf });
    expect(after.ok && after.read.lines.map((line) => line.text)).toEqual(['some words']);
  });

  test(
    'a hundred thousand lines drawn across one another',
    { timeout: ENDS_WITHIN_MS },
    async () => {
      const strokes = Array.from({ length: 50_000 }, (_, i) => {
        const [x, y] = [(i * 7) % 595, (i * 13) % 842];
        return `${x} 0 m ${x} 842 l S 0 ${y} m 595 ${y} l S`;
      });
      const pdf = page(`${words('still here', 100, 700)}\n${strokes.join('\n')}`);
      const reading = await readDocument(pdf, { readPdf: await pdfReader() });
      expect(reading.ok && reading.read.lines.map(({ text }) => text.replace(/\s/g, ''))).toEqual([
        'stillhere',
      ]);
    },
  );
});

describe('pages that are pictures', () => {
  const recognised = {
    width: 595,
    height: 842,
    runs: [{ text: 'อ่านจากภาพ', left: 100, top: 100, right: 200, bottom: 112 }],
    rulings: [],
    isPicture: true,
  };

  test('are handed to the reader of pictures at 300 dots an inch', async () => {
    const sizes: number[][] = [];
    const readPdf = await pdfReader();
    const document = await readPdf(pictured(''), ({ columns, rows, dpi, pixels }) => {
      sizes.push([columns, rows, dpi, pixels.length, pixels[rows * 100] ?? -1]);
      return Promise.resolve(recognised);
    });
    expect(sizes).toEqual([[2479, 3508, 300, 2479 * 3508, 0x80]]);
    expect(document).toMatchObject({ format: 'pdf_scan', doubtful: new Set(['1:']) });
    expect(document.lines.map((line) => line.text)).toEqual(['อ่านจากภาพ']);
  });

  test('whose words lie unseen over the picture are read and doubtful', async () => {
    const text = 'words that were recognised by somebody else long ago';
    const pdf = pictured(`3 Tr ${words(text, 100, 700)}`);
    const document = await (await pdfReader())(pdf, undefined);
    expect(document).toMatchObject({ format: 'pdf_scan', doubtful: new Set(['1:']) });
    expect(document.lines.map((line) => line.text)).toEqual([text]);
  });

  test('among pages of words are told as not read', async () => {
    const image = firstOfMore(2);
    const pdf = rawPdf(
      [
        { content: words('a page of words', 100, 700) },
        { content: 'q 595 0 0 842 0 0 cm /I Do Q', resources: `/XObject<</I ${image} 0 R>>` },
      ],
      {
        more: [
          streamOf(
            '\x80',
            '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
          ),
        ],
      },
    );
    const document = await (await pdfReader())(pdf, undefined);
    expect(document.format).toBe('pdf');
    expect(document.unreadPages).toEqual([2]);
    expect(document.lines[1]).toMatchObject({ no: 2, page: 2 });
    expect(document.lines[1]?.text).not.toMatch(/[\d๐-๙]/);
    const tables = await ingestDocument(
      { path: 'a.pdf', bytes: pdf },
      { provinces: [], tools: { readPdf: await pdfReader() } },
    );
    const [reject] = 'rejects' in tables ? tables.rejects : [];
    expect(reject).toMatchObject({ reason: 'page_not_read', line_first: 2, line_last: 2 });
  });
});

describe('fonts that do not tell their letters', () => {
  /** Every letter stands for a private one. */
  const cmap = streamOf(
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap ' +
      '/CMapName/P def /CMapType 2 def 1 begincodespacerange <00><ff> endcodespacerange ' +
      '1 beginbfrange <20><7e><e020> endbfrange endcmap end end',
  );
  const font = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode ${firstOfMore(1)} 0 R>>`;
  const pdf = rawPdf([{ content: words('twenty letters and more of them', 100, 700) }], {
    font,
    more: [cmap],
  });

  test('make a page that must be read as a picture', async () => {
    const reading = await readDocument(pdf, { readPdf: await pdfReader() });
    expect(reading).toMatchObject({ ok: false, reason: 'needs_ocr' });
  });
});
