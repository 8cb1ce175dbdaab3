import { describe, expect, test } from 'vitest';
import { plainPdf } from '../../fuzz/plainPdf.ts';
import { outcomeOf } from './hostileRead.ts';
import { docxAround, paragraph, xlsxAround } from './printed.ts';

const ENDS_WITHIN_MS = 120_000;

const latin = (text: string): Uint8Array => Uint8Array.from(text, (l) => l.charCodeAt(0));
const plan = plainPdf([
  'แผนปฏิบัติการป้องกันการทุจริต',
  ['ที่', 'โครงการ', 'งบประมาณ'],
  ['1', 'โครงการอบรม', '5,000'],
]);
const planText = String.fromCharCode(...plan);
const changedPdf = (from: string | RegExp, to: string): Uint8Array =>
  latin(planText.replace(from, to));

/** A PDF of these objects, the first of them its catalogue, and more words in its trailer. */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  return latin(
    `${text}xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
const pageOf = (content: string, more = ''): Uint8Array =>
  pdfOf([
    catalog,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ${more} >>`,
    stream(content),
  ]);

function png(columns: number, rows: number): Uint8Array {
  const file = new Uint8Array(64);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(file.buffer);
  view.setUint32(16, columns);
  view.setUint32(20, rows);
  file.set([8, 0], 24);
  return file;
}

/** A TIFF whose one directory is followed by itself, or whose value lies far away. */
function tiff(next: number, count: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint32(0, 0x49492a00);
  view.setUint32(4, 8, true);
  view.setUint16(8, 1, true);
  view.setUint16(10, 256, true);
  view.setUint16(12, 4, true);
  view.setUint32(14, count, true);
  view.setUint32(22, next, true);
  return new Uint8Array(view.buffer);
}

const locked = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

const hostile: [what: string, make: () => Uint8Array, outcome: string][] = [
  ['a PDF cut in half', () => plan.subarray(0, plan.length >> 1), 'damaged'],
  ['a PDF of its first line', () => latin('%PDF-1.7\n'), 'damaged'],
  [
    'rubbish after the mark of a PDF',
    () => latin(`%PDF-1.7\n${'x\u0001\u00ff'.repeat(5000)}`),
    'damaged',
  ],
  [
    'a PDF with a password',
    () => pdfOf([catalog, '<< /Type /Pages /Kids [] /Count 0 >>'], locked),
    'encrypted',
  ],
  ['a PDF without pages', () => pdfOf([catalog, '<< /Type /Pages /Kids [] /Count 0 >>']), 'empty'],
  [
    'pages that are their own children',
    () => pdfOf([catalog, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    'damaged',
  ],
  [
    'a page that is a hundred thousand pages',
    () =>
      pdfOf([
        catalog,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
    'too_large',
  ],
  [
    'pages that are only told',
    () => pdfOf([catalog, '<< /Type /Pages /Kids [] /Count 2000000000 >>']),
    'empty',
  ],
  ['a page without content', () => pageOf(''), 'empty'],
  ['a page of lines alone', () => pageOf('0 0 m 600 800 l S '.repeat(1000)), 'empty'],
  ['a page with too many lines', () => pageOf('0 0 m 600 800 l S '.repeat(260_000)), 'too_large'],
  [
    'a page as large as a town',
    () => changedPdf('/MediaBox [0 0 842 595]', '/MediaBox [0 0 9e9 9e9]'),
    'read: 1',
  ],
  ['a hundred thousand states kept', () => pageOf('q '.repeat(100_000)), 'empty'],
  ['arrays within arrays', () => pageOf(`${'['.repeat(100_000)} TJ`), 'empty'],
  [
    'a form that draws itself',
    () =>
      pdfOf([
        catalog,
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
        stream('/F Do'),
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >>\nstream\n/F Do /F Do\nendstream',
      ]),
    'too_large',
  ],
  [
    'a table of contents that leads back to itself',
    () => changedPdf('/Root 1 0 R', `/Root 1 0 R /Prev ${planText.lastIndexOf('xref\n0')}`),
    'read: 1',
  ],
  ['a length that is wrong', () => changedPdf(/\/Length \d+/g, '/Length -1'), 'read: 1'],
  ['a PDF behind a page of HTML', () => latin(`<html><!-- ${planText}`), 'read: 1'],
  ['a PNG of 60,000 by 60,000', () => png(60_000, 60_000), 'too_large'],
  ['a PNG of no size', () => png(0, 0), 'damaged'],
  ['a PNG without its pixels', () => png(40, 40), 'damaged'],
  ['a PNG of its mark alone', () => png(1, 1).subarray(0, 8), 'damaged'],
  ['a JPEG of its mark alone', () => latin('\u00ff\u00d8\u00ff\u00e0'), 'damaged'],
  ['a TIFF whose pages go in circles', () => tiff(8, 1), 'damaged'],
  ['a TIFF of four thousand million values', () => tiff(0, 0xffffffff), 'damaged'],
  ['a TIFF that leads out of itself', () => tiff(0x7fffffff, 1), 'damaged'],
  [
    'a workbook of one long text many times',
    () =>
      xlsxAround(
        [
          {
            name: 's',
            xml: `<sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(2000)}</row></sheetData>`,
          },
        ],
        { sharedStrings: `<sst><si><t>${'ก'.repeat(100_000)}</t></si></sst>` },
      ),
    'too_large',
  ],
  [
    'a list of one long mark many times',
    () =>
      docxAround(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>ก</w:t></w:r></w:p>'.repeat(
          2000,
        ),
        {
          numbering: `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'x'.repeat(100_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
        },
      ),
    'too_large',
  ],
  [
    'a document with an entity from elsewhere',
    () => docxAround(`${paragraph('ก')}<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>`),
    'damaged',
  ],
];

describe('a hostile file of pages', () => {
  test.each(hostile)('%s', { timeout: ENDS_WITHIN_MS }, async (_what, make, outcome) => {
    expect(await outcomeOf(make())).toBe(outcome);
  });

  test('leaves the reader of PDFs sound', async () => {
    expect(await outcomeOf(plan)).toBe('read: 1');
  });
});
