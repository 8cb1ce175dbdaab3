import { readdirSync, readFileSync } from 'node:fs';
import { encode as encodePng } from 'fast-png';
import fc from 'fast-check';
import { encode as encodeJpeg } from 'jpeg-js';
import {
  csvOf,
  docxOf,
  htmlOf,
  laidOut,
  type Printed,
  printedOf,
  windows874,
  xlsxOf,
} from '../read/formats/printed.ts';
import { repositoryPath } from '../support/labels.ts';
import { changed, changes, withChangedPart } from './changes.ts';
import { changedMarkup, markupChanges } from './markup.ts';
import { plainPdf } from './plainPdf.ts';
import { drawings, printedTables, textOf } from './tables.ts';

/** Any file of one format, most of them broken in some way. */
export type FileOf = fc.Arbitrary<Uint8Array>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const INVENTED = repositoryPath('tests/fixtures/invented');

/** Texts to begin with: the invented documents whole, and stretches of the published ones. */
const texts = [
  ...below(INVENTED, '.txt').map((path) => readFileSync(path, 'utf8')),
  ...below(repositoryPath('data/documents'), '.txt').flatMap((path) =>
    stretches(readFileSync(path, 'utf8')),
  ),
];
const samples: readonly Printed[][] = texts.map((text) =>
  /^\t[^\t]*\n\t/m.test(text) ? laidOut(text) : printedOf(text),
);

function below(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function stretches(text: string): string[] {
  const lines = text.split('\n');
  return [0, 0.2, 0.4, 0.6, 0.8].map((share) => {
    const from = Math.floor(share * lines.length);
    return [...lines.slice(0, 4), ...lines.slice(from, from + 50)].join('\n');
  });
}

const printed = fc.oneof(fc.constantFrom(...samples), printedTables);

/** Files made of printed lines, as they are made or with their bytes changed. */
function bytesFrom(make: (lines: readonly Printed[]) => Uint8Array): FileOf {
  return fc.oneof(
    { weight: 1, arbitrary: printedTables.map(make) },
    { weight: 4, arbitrary: fc.tuple(printed.map(make), changes).map((two) => changed(...two)) },
  );
}

/** Archives with one part changed: its bytes, or its elements so that it stays well-formed. */
function partsFrom(make: (lines: readonly Printed[]) => Uint8Array): FileOf {
  const pick = fc.nat(20);
  return fc.oneof(
    fc
      .tuple(printed.map(make), pick, changes)
      .map(([bytes, at, all]) => withChangedPart(bytes, at, (part) => changed(part, all))),
    fc
      .tuple(printed.map(make), pick, markupChanges)
      .map(([bytes, at, all]) =>
        withChangedPart(bytes, at, (part) =>
          utf8(changedMarkup(new TextDecoder().decode(part), all)),
        ),
      ),
  );
}

const plainTexts: FileOf = fc.oneof(
  fc.tuple(printedTables, drawings).map(([lines, drawing]) => utf8(textOf(lines, drawing))),
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom(...texts),
        fc.tuple(printedTables, drawings).map((two) => textOf(...two)),
      ),
      changes,
    )
    .map(([text, all]) => changed(utf8(text), all)),
);

const thaiPages: FileOf = bytesFrom((lines) => thaiCodePage(textOf(lines, 'tabs')));

/** Letters that windows-874 lacks as question marks. */
function thaiCodePage(text: string): Uint8Array {
  return windows874(text.replace(/[^\0-\x7f\u0E01-\u0E5B]/gu, '?'));
}

const htmlPages: FileOf = fc.oneof(
  bytesFrom((lines) => utf8(htmlOf(lines))),
  fc
    .tuple(
      printed.map((lines) => htmlOf(lines)),
      markupChanges,
    )
    .map(([html, all]) => utf8(changedMarkup(html, all))),
  bytesFrom((lines) => thaiCodePage(htmlOf(lines, 'windows-874'))),
);

const sheets: FileOf = fc
  .constantFrom(',', ';')
  .chain((separator) => bytesFrom((lines) => utf8(csvOf(lines, separator))));

const pdfs: FileOf = fc.oneof(
  { weight: 4, arbitrary: bytesFrom(plainPdf) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...printedPdfs()), changes).map((two) => changed(...two)),
  },
);

/** Documents as browsers and offices print them. */
function printedPdfs(): Uint8Array[] {
  return ['a', 'b']
    .flatMap((set) => below(repositoryPath(`tests/fixtures/unseen/${set}`), '.pdf'))
    .map((path) => new Uint8Array(readFileSync(path)));
}

const pixels = fc.record({
  columns: fc.integer({ min: 1, max: 60 }),
  rows: fc.integer({ min: 1, max: 60 }),
  grey: fc.nat(255),
});
const pictures = fc.oneof(
  pixels.map(({ columns, rows, grey }) => {
    const data = new Uint8Array(columns * rows).fill(grey);
    return new Uint8Array(encodePng({ width: columns, height: rows, data, channels: 1 }));
  }),
  pixels.map(({ columns, rows, grey }) => {
    const data = new Uint8Array(columns * rows * 4).fill(grey);
    return new Uint8Array(encodeJpeg({ width: columns, height: rows, data }, 60).data);
  }),
  pixels.map(tiffOf),
);
const images: FileOf = fc.tuple(pictures, changes).map((two) => changed(...two));

/** A grey TIFF of one strip. */
function tiffOf({
  columns,
  rows,
  grey,
}: {
  columns: number;
  rows: number;
  grey: number;
}): Uint8Array {
  const tags = [
    [256, columns],
    [257, rows],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 8 + 2 + 9 * 12 + 4],
    [277, 1],
    [278, rows],
    [279, columns * rows],
  ];
  const bytes = new Uint8Array(8 + 2 + tags.length * 12 + 4 + columns * rows).fill(grey);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0, tags.length, 0]);
  tags.forEach(([tag = 0, value = 0], i) => {
    view.setUint16(10 + i * 12, tag, true);
    view.setUint16(12 + i * 12, 4, true);
    view.setUint32(14 + i * 12, 1, true);
    view.setUint32(18 + i * 12, value, true);
  });
  view.setUint32(10 + tags.length * 12, 0, true);
  return bytes;
}

/** Every format that is fuzzed, by the name it is asked for with. */
export const formats: Readonly<Record<string, FileOf>> = {
  txt: plainTexts,
  'windows-874': thaiPages,
  html: htmlPages,
  csv: sheets,
  docx: bytesFrom(docxOf),
  'part of docx': partsFrom(docxOf),
  xlsx: bytesFrom(xlsxOf),
  'part of xlsx': partsFrom(xlsxOf),
  pdf: pdfs,
  image: images,
};
