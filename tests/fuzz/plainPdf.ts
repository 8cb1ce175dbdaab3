import type { Printed } from '../read/formats/printed.ts';

const [WIDTH, HEIGHT, MARGIN] = [842, 595, 30];
const SIZE = 9;
const LEADING = 12;
/** Thousandths of an em that a letter takes; marks above and below take none. */
const ADVANCE = 500;
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;

/**
 * A PDF of lines and ruled tables with nothing packed, so that every byte of it can be changed to
 * some effect. It has no font of its own: a map from codes to letters tells its words.
 */
export function plainPdf(lines: readonly Printed[]): Uint8Array {
  const letters = [...new Set(lines.flat().join('').replaceAll('\n', ''))];
  const codes = new Map(letters.map((letter, at) => [letter, at + 1]));
  const pages = pagesOf(lines).map((page) => contentOf(page, codes));
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const stream = (text: string): string =>
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 ${WIDTH} ${HEIGHT}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${ADVANCE} /W [${widthsOf(letters)}] >>`,
    stream(toUnicode(letters)),
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
      stream(content),
    ]),
  ];
  return new TextEncoder().encode(fileOf(objects));
}

function fileOf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return `${text}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');

function widthsOf(letters: readonly string[]): string {
  return letters.map((letter, at) => (MARKS.test(letter) ? `${at + 1} [0]` : '')).join(' ');
}

function toUnicode(letters: readonly string[]): string {
  const chars = letters.map((letter, at) => {
    const units = Array.from({ length: letter.length }, (_, i) => hex(letter.charCodeAt(i)));
    return `<${hex(at + 1)}> <${units.join('')}>`;
  });
  const groups = Array.from({ length: Math.ceil(chars.length / 100) }, (_, at) =>
    chars.slice(at * 100, at * 100 + 100),
  );
  const maps = groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /P def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${maps.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

interface PlacedLine {
  readonly line: Printed;
  readonly top: number;
  readonly height: number;
}

/** Lines put on pages, a row as high as its longest cell. */
function pagesOf(lines: readonly Printed[]): PlacedLine[][] {
  const pages: PlacedLine[][] = [[]];
  let top = MARGIN;
  for (const line of lines) {
    const rows =
      typeof line === 'string' ? 1 : Math.max(...cellLines(line).map((cell) => cell.length));
    const height = rows * LEADING + 4;
    if (top + height > HEIGHT - MARGIN && top > MARGIN) {
      pages.push([]);
      top = MARGIN;
    }
    pages.at(-1)?.push({ line, top, height });
    top += height;
  }
  return pages;
}

/** The lines of each cell, broken where its column ends. */
function cellLines(cells: readonly string[]): string[][] {
  const most = Math.max(1, Math.floor((columnWidth(cells.length) - 6) / ((SIZE * ADVANCE) / 1000)));
  return cells.map((cell) => cell.split('\n').flatMap((text) => broken(text, most)));
}

function columnWidth(columns: number): number {
  return (WIDTH - 2 * MARGIN) / columns;
}

/** A text in lines of so many letters, never parted before a mark. */
function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const letter of text) {
    const own = MARKS.test(letter) ? 0 : 1;
    if (width + own > most) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += letter;
    width += own;
  }
  return [...lines, line];
}

function contentOf(page: readonly PlacedLine[], codes: ReadonlyMap<string, number>): string {
  return page
    .map(({ line, top, height }) => {
      const y = HEIGHT - top;
      if (typeof line === 'string') return shown(line, MARGIN, y, codes);
      const width = columnWidth(line.length);
      return cellLines(line)
        .map((texts, column) => {
          const x = MARGIN + column * width;
          const box = `${x} ${y - height} ${width} ${height} re S`;
          const words = texts.map((text, at) => shown(text, x + 3, y - at * LEADING, codes));
          return [box, ...words].join('\n');
        })
        .join('\n');
    })
    .join('\n');
}

function shown(text: string, x: number, y: number, codes: ReadonlyMap<string, number>): string {
  const string = [...text].map((letter) => hex(codes.get(letter) ?? 0)).join('');
  return string === '' ? '' : `BT /F1 ${SIZE} Tf ${x} ${y - SIZE} Td <${string}> Tj ET`;
}
