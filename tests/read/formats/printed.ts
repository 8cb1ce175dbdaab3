import { strToU8, zipSync } from 'fflate';
import { readText } from '../../../pipelines/read/text.ts';

/** A printed line: a paragraph, or the cells of a table row. */
export type Printed = string | readonly string[];

/** The lines of a text as printed, rows where they hold tabs or strokes; the rulings are left out. */
export function printedOf(text: string): Printed[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !/^[|\s-]+-{3}[|\s-]+$/.test(line))
    .map((line) => {
      const drawn = /^\|(.*)\|$/.exec(line)?.[1];
      if (drawn !== undefined) return drawn.split('|').map((cell) => cell.trim());
      return line.includes('\t') ? line.split('\t') : line;
    });
}

/** The rows of a text whose cells are lines of their own, as it is read; the rest as printed. */
export function laidOut(text: string): Printed[] {
  return readText(text).blocks.flatMap((block): Printed[] =>
    block.type === 'line'
      ? [block.line.text]
      : block.rows.map((row) =>
          row.cells.map((cell) => cell.pieces.map((piece) => piece.text).join('\n')),
        ),
  );
}

/** Runs of rows, and the paragraphs between them. */
function blocksOf(lines: readonly Printed[]): (string | (readonly string[])[])[] {
  const blocks: (string | (readonly string[])[])[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (typeof line === 'string') blocks.push(line);
    else if (last !== undefined && typeof last !== 'string') last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** A row with the first cell over the whole width where the others are empty, as offices draw it. */
const isAcross = (row: readonly string[]): boolean =>
  row[0] !== '' && row.slice(1).every((cell) => cell === '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function htmlOf(lines: readonly Printed[], charset = 'utf-8'): string {
  const row = (cells: readonly string[]): string =>
    isAcross(cells)
      ? `<tr><td colspan="${cells.length}">${escaped(cells[0] ?? '')}</td></tr>`
      : `<tr>${cells
          .map(
            (cell) =>
              `<td>${cell
                .split('\n')
                .map((text) => `<p>${escaped(text)}</p>`)
                .join('')}</td>`,
          )
          .join('\n')}</tr>`;
  const body = blocksOf(lines).map((block) =>
    typeof block === 'string'
      ? `<p>${escaped(block)}</p>`
      : `<table><tbody>${block.map(row).join('\n')}</tbody></table>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>x</title></head><body>${body.join('\n')}</body></html>`;
}

export function csvOf(lines: readonly Printed[], separator = ','): string {
  const cell = (text: string): string =>
    /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const width = Math.max(...lines.map((line) => (typeof line === 'string' ? 1 : line.length)));
  const record = (cells: readonly string[]): string =>
    Array.from({ length: width }, (_, at) => cell(cells[at] ?? '')).join(separator);
  const records = lines.map((line) => record(typeof line === 'string' ? [line] : line));
  return `\uFEFF${records.join('\r\n')}\r\n`;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Relationships of a part as XML, from id to type and target. */
export function relationshipsXml(all: Readonly<Record<string, readonly [string, string]>>): string {
  const one = ([id, [type, target]]: [string, readonly [string, string]]): string =>
    `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${RELATIONSHIPS}">${Object.entries(all).map(one).join('')}</Relationships>`;
}

/** A ZIP archive of texts. */
export function archiveOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A Word document around the XML of its body; further parts by their type. */
export function docxAround(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const related = Object.keys(parts).map((type): [string, readonly [string, string]] => [
    type,
    [type, `${type}.xml`],
  ]);
  return archiveOf({
    '_rels/.rels': relationshipsXml({ r1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationshipsXml(Object.fromEntries(related)),
    ...Object.fromEntries(
      Object.entries(parts).map(([type, xml]) => [
        `word/${type}.xml`,
        xml.replace(/^<([\w:]+)/, `<$1 ${W}`),
      ]),
    ),
  });
}

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export function docxOf(lines: readonly Printed[]): Uint8Array {
  const cell = (text: string, span = 1): string =>
    `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  const row = (cells: readonly string[]): string =>
    `<w:tr>${isAcross(cells) ? cell(cells[0] ?? '', cells.length) : cells.map((text) => cell(text)).join('')}</w:tr>`;
  return docxAround(
    blocksOf(lines)
      .map((block) =>
        typeof block === 'string' ? paragraph(block) : `<w:tbl>${block.map(row).join('')}</w:tbl>`,
      )
      .join(''),
  );
}

export interface SheetXml {
  readonly name: string;
  readonly state?: string;
  /** What stands in `<worksheet>`. */
  readonly xml: string;
}

/** A workbook around the XML of its sheets. */
export function xlsxAround(
  sheets: readonly SheetXml[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const related = Object.fromEntries([
    ...sheets.map((_, at) => [`s${at}`, ['worksheet', `worksheets/sheet${at}.xml`]]),
    ...Object.keys(parts).map((type) => [type, [type, `/xl/${type}.xml`]]),
  ]) as Record<string, [string, string]>;
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${state}" r:id="s${at}"/>`,
  );
  return archiveOf({
    '_rels/.rels': relationshipsXml({ r1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns:r="${RELATION}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(related),
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet>${xml}</worksheet>`,
      ]),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([type, xml]) => [`xl/${type}.xml`, xml])),
  });
}

/** A workbook of one sheet, plain whole numbers as numbers and the rest as shared texts. */
export function xlsxOf(lines: readonly Printed[]): Uint8Array {
  const texts: string[] = [];
  const cell = (text: string, column: number, row: number): string => {
    if (text === '') return '';
    const address = `${columnName(column)}${row}`;
    if (/^[1-9]\d*$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
    texts.push(text);
    return `<c r="${address}" t="s"><v>${texts.length - 1}</v></c>`;
  };
  const rows = lines.map((line, at) => {
    const cells = typeof line === 'string' ? [line] : line;
    const filled = cells.map((text, column) => cell(text, column, at + 1)).join('');
    return filled === '' ? '' : `<row r="${at + 1}">${filled}</row>`;
  });
  const shared = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return xlsxAround([{ name: 'Sheet1', xml: `<sheetData>${rows.join('')}</sheetData>` }], {
    sharedStrings: `<sst>${shared.join('')}</sst>`,
  });
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

/** Thai and ASCII text in windows-874. */
export function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x0e01 && code <= 0x0e5b) return code - 0x0e00 + 0xa0;
    throw new Error(`no letter of windows-874: ${letter}`);
  });
}
