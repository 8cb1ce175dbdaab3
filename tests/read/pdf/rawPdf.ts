/** A PDF written by hand: objects of a file, pages of drawing operators. */

export interface RawPage {
  readonly content: string;
  /** [left, bottom, right, top] in points; A4 upright unless told. */
  readonly box?: readonly [number, number, number, number];
  readonly rotate?: number;
  /** Entries of the page's resources beyond the font /F1. */
  readonly resources?: string;
}

export interface RawSetting {
  /** Objects beside those of the pages, from number 100 on. */
  readonly more?: readonly string[];
  /** The dictionary of the font /F1; Helvetica unless told. */
  readonly font?: string;
  /** Entries of the trailer. */
  readonly trailer?: string;
}

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

/** Bytes of a PDF of these pages. */
export function rawPdf(pages: readonly RawPage[], setting: RawSetting = {}): Uint8Array {
  const kids = pages.map((_, i) => `${10 + i * 2} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`],
    [3, setting.font ?? HELVETICA],
  ]);
  pages.forEach(({ content, box = [0, 0, 595, 842], rotate = 0, resources = '' }, i) => {
    objects.set(
      10 + i * 2,
      `<</Type/Page/Parent 2 0 R/MediaBox[${box.join(' ')}]/Rotate ${rotate}` +
        `/Resources<</Font<</F1 3 0 R>>${resources}>>/Contents ${11 + i * 2} 0 R>>`,
    );
    objects.set(11 + i * 2, streamOf(content));
  });
  (setting.more ?? []).forEach((object, i) => objects.set(100 + pages.length * 2 + i, object));
  return fileOf(objects, setting.trailer ?? '');
}

/** The number that the first of `more` has, in a document of so many pages. */
export const firstOfMore = (pages: number): number => 100 + pages * 2;

export function streamOf(content: string, entries = ''): string {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;
}

/** Bytes of a PDF of these objects by number, the first the catalogue. */
export function fileOf(objects: ReadonlyMap<number, string>, trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const xref = file.length;
  file += `xref\n0 ${size}\n`;
  for (let number = 0; number < size; number++) {
    const at = places.get(number);
    file += `${String(at ?? 0).padStart(10, '0')} 00000 ${at === undefined ? 'f' : 'n'} \n`;
  }
  file += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0) & 0xff);
}

/** Latin words from a point on, in points from the bottom left. */
export function words(text: string, x: number, y: number, size = 10): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;
}

/** Words drawn as glyphs that stand for a text. */
export function spoken(text: string, x: number, y: number, size = 10): string {
  const code = [...`\ufeff${text}`]
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
  const glyphs = 'x'.repeat(
    Math.max(1, text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length),
  );
  return `/Span<</ActualText<${code}>>>BDC ${words(glyphs, x, y, size)} EMC`;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (letter) => `\\${letter}`);

/** Lines drawn between the columns at these places and the rows at these. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return [
    ...xs.map((x) => `${x} ${low} m ${x} ${high} l S`),
    ...ys.map((y) => `${left} ${y} m ${right} ${y} l S`),
  ].join('\n');
}
