import { strToU8, zipSync } from 'fflate';
import type { Block } from './printed.ts';

/** Forms that a document can be written in. */
export const FORMATS: Readonly<Record<string, (blocks: readonly Block[]) => Uint8Array>> = {
  txt: (blocks) => strToU8(lines(blocks).join('\n')),
  csv: (blocks) => strToU8(`\uFEFF${rowsOf(blocks).map(csvRow).join('\r\n')}\r\n`),
  html,
  docx,
  xlsx,
};

/** Zip archives carry a date: always the same, so that the same rows give the same bytes. */
const ZIPPED = { mtime: new Date(2020, 0, 1), level: 6 } as const;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    typeof block === 'string' ? [block] : block.map((row) => row.join('\t')),
  );
}

function rowsOf(blocks: readonly Block[]): (readonly string[])[] {
  return blocks.flatMap((block) => (typeof block === 'string' ? [[block]] : block));
}

function csvRow(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}

function html(blocks: readonly Block[]): Uint8Array {
  const cell = (text: string) => `<td>${escaped(text)}</td>`;
  const body = blocks.map((block) =>
    typeof block === 'string'
      ? `<p>${escaped(block)}</p>`
      : `<table>${block.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`,
  );
  return strToU8(
    `<!doctype html><html lang="th"><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`,
  );
}

function docx(blocks: readonly Block[]): Uint8Array {
  const paragraph = (text: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const body = blocks.map((block) =>
    typeof block === 'string' ? paragraph(block) : `<w:tbl>${block.map(row).join('')}</w:tbl>`,
  );
  return packed('word/document.xml', `${TYPE}.wordprocessingml.document.main+xml`, {
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`,
  });
}

function xlsx(blocks: readonly Block[]): Uint8Array {
  const rows = rowsOf(blocks).map(
    (cells, r) =>
      `<row r="${r + 1}">${cells
        .map((cell, c) => (cell === '' ? '' : inlineCell(cell, `${columnName(c)}${r + 1}`)))
        .join('')}</row>`,
  );
  return packed('xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`, {
    'xl/workbook.xml': `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${SHEET}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}

function inlineCell(text: string, place: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function columnName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function packed(main: string, type: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const sheet = 'xl/worksheets/sheet1.xml';
  const extra = parts[sheet]
    ? `<Override PartName="/${sheet}" ContentType="${TYPE}.spreadsheetml.worksheet+xml"/>`
    : '';
  const all = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/>${extra}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${main}"/></Relationships>`,
    ...parts,
  };
  const bytes = Object.entries(all).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), ZIPPED);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
