import { squash } from '../normalise/thai.ts';
import type { Block, Piece, SourceLine, ToldTotal } from '../stages.ts';

const COUNT = /(?:จำนวน|รวม(?:ทั้งสิ้น|ทั้งหมด))(\d{1,4})(?:โครงการ|กิจกรรม)/;

/**
 * Counts of projects told in running text: "รวมทั้งสิ้นจำนวน ๓๐ โครงการ" for the document and
 * "มิติที่ ๑ … จำนวน ๙ โครงการ" for a dimension; the number may stand on the next line.
 */
export function recogniseToldTotals(blocks: readonly Block[]): ToldTotal[] {
  const lines = blocks.flatMap((block) => (block.type === 'line' ? [block.line] : []));
  const told: ToldTotal[] = [];
  lines.forEach((line, index) => {
    const text = squash(line.text);
    const wrapped = /จำนวน$/.test(text) ? nextFilled(lines, index) : null;
    const whole = wrapped ? text + squash(wrapped.text) : text;
    if (whole.length > 700) return;
    const scope = maybeScope(whole);
    const printed = scope ? maybePrinted(line, wrapped) : null;
    if (scope && printed) told.push({ scope, ...printed });
  });
  return told;
}

function nextFilled(lines: readonly SourceLine[], index: number): SourceLine | null {
  return lines.slice(index + 1, index + 4).find((line) => line.text.trim() !== '') ?? null;
}

function maybeScope(text: string): string | null {
  if (!COUNT.test(text)) return null;
  const dimension = /^ม[ิ]?ติที่(\d)/.exec(text);
  if (dimension?.[1]) return dimension[1];
  return /รวม(?:ทั้งสิ้น|ทั้งหมด)?จำนวน\d|^รวม(?:ทั้งสิ้น|ทั้งหมด)\d/.test(text) ? 'document' : null;
}

function maybePrinted(line: SourceLine, wrapped: SourceLine | null) {
  const pattern = /(?:(?:รวม\S*\s*)?จำนวน|รวม(?:ทั้งสิ้น|ทั้งหมด))\s*[๐-๙\d]{1,4}\s*(?:โครงการ|กิจกรรม)/;
  const pieces: Piece[] = [line, ...(wrapped ? [wrapped] : [])].map(({ no, text }) => ({
    no,
    cell: null,
    text,
  }));
  const text = pieces.map((piece) => piece.text.trim()).join(' ');
  const printed = pattern.exec(text)?.[0];
  return printed ? { printed, pieces } : null;
}
