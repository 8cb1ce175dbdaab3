import { arabicDigits } from '../normalise/thai.ts';
import type { Piece } from '../stages.ts';

/** One entry of a list in a cell: an item, a heading with a code between items, or loose words before the first mark. */
export interface ListEntry {
  readonly kind: 'item' | 'code' | 'loose';
  readonly seq: string | null;
  readonly code: string | null;
  readonly pieces: readonly Piece[];
}

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly seq: string | null;
}

const NUMBER_MARK = /(^|[\s>”"])\(?([๐-๙\d]{1,3})[.)]\s*(?![๐-๙\d])(?=\S)/g;
const INLINE_DASH = /(^|[\s>])[-–•]\s+(?=\S)/g;
const LINE_DASH = /^\s*[-–•]\s*(?=\S)/;
const CODE = /^\s*(\d\.\d{1,2}(?:\.\d{1,2})?)(?![\d)])\.?\s*(?=\D)/;

/**
 * Splits a cell's list: "- …" or "๑) …" entries, inside one line or one to a line. Numbers must run
 * on by one, so that a number inside a sentence starts no entry. A cell without marks is one item.
 */
export function splitList(pieces: readonly Piece[]): ListEntry[] {
  if (pieces.length === 0) return [];
  if (pieces.every((piece) => piece.cell !== null)) return splitInline(pieces);
  const inline = pieces.length === 1 ? splitInline(pieces) : [];
  return inline.length > 1 ? inline : splitLines(pieces);
}

function splitLines(pieces: readonly Piece[]): ListEntry[] {
  const dashed = pieces.some((piece) => LINE_DASH.test(piece.text));
  const entries: ListEntry[] = [];
  let number: number | null = null;
  for (const piece of pieces) {
    const code = CODE.exec(arabicDigits(piece.text));
    const mark: Mark | null = dashed ? null : numberAt(piece.text, number);
    if (code?.[1]) entries.push({ kind: 'code', seq: null, code: code[1], pieces: [piece] });
    else if (dashed && LINE_DASH.test(piece.text)) {
      entries.push(item([{ ...piece, text: piece.text.replace(LINE_DASH, '') }], null));
    } else if (mark) {
      number = Number(mark.seq);
      entries.push(item([{ ...piece, text: piece.text.slice(mark.end) }], mark.seq));
    } else appendTo(entries, piece, dashed || number !== null);
  }
  return entries;
}

/** A line without a mark goes on with the entry above; before the first mark of a list it is loose. */
function appendTo(entries: ListEntry[], piece: Piece, marked: boolean): void {
  const last = entries.at(-1);
  if (last) entries[entries.length - 1] = { ...last, pieces: [...last.pieces, piece] };
  else entries.push({ kind: marked ? 'loose' : 'item', seq: null, code: null, pieces: [piece] });
}

function item(pieces: readonly Piece[], seq: string | null): ListEntry {
  return { kind: 'item', seq, code: null, pieces };
}

function numberAt(text: string, last: number | null): Mark | null {
  const match = /^\s*\(?([๐-๙\d]{1,3})[.)]\s*(?![๐-๙\d])(?=\S)/.exec(text);
  const seq = match?.[1] ? arabicDigits(match[1]) : null;
  if (!match || seq === null || (last !== null && Number(seq) !== last + 1)) return null;
  return { at: 0, end: match[0].length, seq };
}

function splitInline(pieces: readonly Piece[]): ListEntry[] {
  const entries: ListEntry[] = [];
  let number: number | null = null;
  for (const piece of pieces) {
    const marks = numberMarks(piece.text, number) ?? dashMarks(piece.text);
    const head = piece.text.slice(0, marks[0]?.at ?? piece.text.length).trim();
    if (head !== '' && !/^<ul[^>]*>$/.test(head)) {
      appendTo(entries, { ...piece, text: head }, marks.length > 0);
    }
    marks.forEach((mark, i) => {
      const text = piece.text.slice(mark.end, marks[i + 1]?.at ?? piece.text.length).trim();
      entries.push(item([{ ...piece, text }], mark.seq));
      if (mark.seq !== null) number = Number(mark.seq);
    });
  }
  return entries;
}

/** Marks "n)" that run on by one from the last number seen; null where a text holds none. */
function numberMarks(text: string, last: number | null): Mark[] | null {
  const marks: Mark[] = [];
  let expected = last === null ? null : last + 1;
  for (const match of text.matchAll(NUMBER_MARK)) {
    const seq = Number(arabicDigits(match[2] ?? ''));
    const opens = expected === null && (marks.length === 0 ? match.index === 0 || seq > 0 : false);
    const skipsOne = marks.length >= 2 && seq === (expected ?? 0) + 1;
    if (seq !== expected && !opens && !skipsOne) continue;
    marks.push({ at: match.index, end: match.index + match[0].length, seq: String(seq) });
    expected = seq + 1;
  }
  // A list of two or more goes on in the middle of a wrapped line.
  const goesOn = last !== null && last >= 2;
  return marks.length > 0 && (goesOn || isList(text, marks)) ? marks : null;
}

/** One mark in the middle of a text is a number in a sentence, unless the words before it end a remark. */
function isList(text: string, marks: readonly Mark[]): boolean {
  const first = marks[0];
  if (!first) return false;
  return first.at === 0 || marks.length > 1 || /[)”]\s*$/.test(text.slice(0, first.at + 1));
}

function dashMarks(text: string): Mark[] {
  const bare = text.replace(/^<ul[^>]*>\s*/, '');
  if (!/^[-–•]\s/.test(bare)) return [];
  return [...text.matchAll(INLINE_DASH)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    seq: null,
  }));
}

/** Splits off the bracketed remark "(หมายเหตุ …)" that follows a name. */
export function splitRemark(text: string): { name: string; remark: string | null } {
  const match = /\(?\s*หมายเหตุ\s*[):]?/.exec(text);
  if (!match || (match.index === 0 && !text.startsWith('(')))
    return { name: text.trim(), remark: null };
  const name = text.slice(0, match.index).trim();
  return { name, remark: text.slice(match.index).trim() || null };
}
