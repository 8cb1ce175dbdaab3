import type { DoubtfulCell, DoubtfulReading } from './doubtfulCells.ts';
import { snippetsOf } from './snippet.ts';
import { doubtInThai, fieldInThai } from './words.ts';

const LONG = 120;

/** A doubtful cell for people: where it is, what is printed and read, why in doubt, what to paste. */
export function tellCell(cell: DoubtfulCell, no: number, file: string): string[] {
  const at = cell.cell === null ? '' : ` ช่องที่ ${cell.cell + 1}`;
  const { lineFirst, lineLast } = cell;
  const lines = lineLast > lineFirst ? `${lineFirst}–${lineLast}` : String(lineFirst);
  const snippets = snippetsOf(cell).map((one) => `    ${JSON.stringify(one)}`);
  return [
    `${no}. ${cell.title ?? cell.sourcePath} (${cell.documentId}, ${cell.sourcePath})`,
    `   บรรทัด ${lines}${at} พิมพ์ว่า “${short(cell.printed)}”`,
    ...readingLines(cell.readings),
    `   แก้ไขโดยวางใน ${file}:`,
    snippets.join(',\n'),
    '',
  ];
}

const SHOWN = 4;

function readingLines(readings: readonly DoubtfulReading[]): string[] {
  const shown = readings.slice(0, SHOWN).map((one) => {
    const record = one.record === null ? '' : ` ของ “${short(one.record)}”`;
    const value = one.value === null ? 'ไม่ได้ค่า' : `“${short(one.value)}”`;
    const sure = `${Math.round(one.confidence * 100)}%`;
    return `   ${fieldInThai(one.field)}${record} อ่านเป็น ${value} (${sure}): ${doubtInThai(one.note)}`;
  });
  const more = readings.length - shown.length;
  return more > 0 ? [...shown, `   และอีก ${more} ค่าจากช่องเดียวกัน`] : shown;
}

/** The frame of a new file of corrections, into whose list the entries go. */
export function fileFrame(cell: DoubtfulCell): string {
  const { sha256, title, sourcePath } = cell;
  return JSON.stringify({ sha256, title: title ?? sourcePath, corrections: [] }, null, 2);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line;
}
