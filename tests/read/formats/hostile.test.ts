import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../pipelines/read/readDocument.ts';
import { archiveOf, docxAround, paragraph, relationshipsXml, xlsxAround } from './printed.ts';

/** Far above what any of these takes: reading must end, not be quick. */
const ENDS_WITHIN_MS = 120_000;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const relations = relationshipsXml({ r1: ['officeDocument', 'word/document.xml'] });
const plain = docxAround(paragraph('แผนปฏิบัติการป้องกันการทุจริต'.repeat(50)));

const cells = (xml: string, more = ''): Uint8Array =>
  xlsxAround([{ name: 's', xml: `<sheetData>${xml}</sheetData>${more}` }]);

/** 20 MB of blanks in 20 kB whose directory tells another size. */
function bomb(told: number): Uint8Array {
  const blanks = new Uint8Array(20 * 1024 * 1024).fill(0x20);
  const bytes = zipSync({ '_rels/.rels': strToU8(relations), 'word/document.xml': blanks });
  return patched(bytes, (view, at) => {
    if (view.getUint32(at + 24, true) === blanks.length) view.setUint32(at + 24, told, true);
  });
}

/** Changes each entry of an archive's directory. */
function patched(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
  return copy;
}

function locked(): Uint8Array {
  return patched(plain, (view, at) => view.setUint16(at + 8, 1, true));
}

/** What Office makes of a document with a password: an old Office file that names the package. */
function withPassword(name = 'EncryptedPackage'): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  [...name].forEach((letter, at) => view.setUint16(1024 + at * 2, letter.charCodeAt(0), true));
  return bytes;
}

/** The document with one bit of its packed text turned. */
function flipped(): Uint8Array {
  const copy = plain.slice();
  const at = copy.length >> 1;
  copy[at] = (copy[at] ?? 0) ^ 4;
  return copy;
}

const entities =
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' +
  Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join(
    '',
  ) +
  ']>';

const rowOf = (count: number): string => '<c t="inlineStr"><is><t>x</t></is></c>'.repeat(count);

const hostile: [what: string, make: () => Uint8Array, reason: string][] = [
  ['a zip bomb', () => bomb(300 * 1024 * 1024), 'too_large'],
  ['a zip bomb that tells a small size', () => bomb(1000), 'damaged'],
  ['an archive cut off', () => plain.subarray(0, plain.length - 40), 'damaged'],
  ['an archive cut in half', () => plain.subarray(0, plain.length >> 1), 'damaged'],
  ['an archive with a bit turned', flipped, 'damaged'],
  ['an archive with a locked part', locked, 'encrypted'],
  ['a document with a password', withPassword, 'encrypted'],
  ['an old Office file', () => withPassword('WordDocument'), 'unsupported_format'],
  ['an archive of something else', () => archiveOf({ 'a.txt': 'ก' }), 'unsupported_format'],
  ['an archive of nothing', () => archiveOf({}), 'unsupported_format'],
  [
    'an entity bomb',
    () =>
      archiveOf({
        '_rels/.rels': relations,
        'word/document.xml': `${entities}<document>&a29;</document>`,
      }),
    'damaged',
  ],
  [
    'XML that ends early',
    () => archiveOf({ '_rels/.rels': relations, 'word/document.xml': '<document><p>' }),
    'damaged',
  ],
  ['a document without text', () => docxAround('<w:p/>'), 'empty'],
  ['a workbook of empty sheets', () => cells(''), 'empty'],
  [
    'a workbook merged over the whole sheet and otherwise empty',
    () => cells('', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    'empty',
  ],
  [
    'a workbook with cells far apart',
    () =>
      cells(
        Array.from({ length: 200 }, (_, at) => `<row r="${at + 1}">${rowOf(1)}</row>`).join('') +
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    'too_large',
  ],
  [
    'a workbook with a column that no sheet has',
    () => cells('<row><c r="ZZZZ1"><v>1</v></c></row>'),
    'too_large',
  ],
  [
    'a cell that points to a text that is not there',
    () => cells('<row r="1"><c r="A1" t="s"><v>99999999999</v></c></row>'),
    'damaged',
  ],
  [
    'tables within each other',
    () => utf8(`<html>${'<table><tr><td>'.repeat(100_000)}ก`),
    'too_large',
  ],
  [
    'Word tables within each other',
    () => docxAround(`${'<w:tbl><w:tr><w:tc>'.repeat(500)}${'</w:tc></w:tr></w:tbl>'.repeat(500)}`),
    'too_large',
  ],
  [
    'cells that cover thousands',
    () => utf8(`<table>${`<tr>${'<td colspan=1000 rowspan=60000>ก'.repeat(30)}</tr>`.repeat(500)}`),
    'too_large',
  ],
  ['a page of scripts alone', () => utf8('<html><script>document.write("ก")</script>'), 'empty'],
  ['three million cells', () => utf8(`${'x,'.repeat(999)}x\n`.repeat(3000)), 'too_large'],
];

describe('a hostile document ends in its reason', () => {
  test.each(hostile)('%s', { timeout: ENDS_WITHIN_MS }, async (_what, make, reason) => {
    const bytes = make();
    const reading = await readDocument(bytes);
    expect(reading).toMatchObject({ ok: false, reason });
  });
});

describe('an odd document is read all the same', () => {
  const odd: [what: string, make: () => Uint8Array][] = [
    ['a hundred thousand tags within each other', () => utf8(`<html>${'<div>'.repeat(100_000)}ก`)],
    ['ends without beginnings', () => utf8(`<html>${'</td></tr></table></b>'.repeat(100_000)}ก`)],
    [
      'tags within each other in Word',
      () =>
        docxAround(`${'<w:sdt>'.repeat(100_000)}${paragraph('ก')}${'</w:sdt>'.repeat(100_000)}`),
    ],
    [
      'a sheet merged over the whole',
      () =>
        cells(
          `<row r="1">${rowOf(1)}</row>`,
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
    ],
    ['quotes that never close', () => utf8('"a,"b,"c\n'.repeat(50_000))],
    ['a cell over all rows', () => utf8('<table><tr><td rowspan=0>ก<td>ข<tr><td>ค</table>')],
  ];
  test.each(odd)('%s', { timeout: ENDS_WITHIN_MS }, async (_what, make) => {
    const bytes = make();
    const { ok } = await readDocument(bytes);
    expect(ok).toBe(true);
  });
});
