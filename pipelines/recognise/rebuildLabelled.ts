import type { Block, Piece, RebuiltSpan, SourceLine, SourceRow } from '../stages.ts';
import { isContextLine } from './context.ts';
import { maybeRole } from './vocabulary.ts';

/** Projects told so that a text has at least, and labels of each. */
const FEWEST = 2;

/** "(๑) โครงการ…" or "- ๑. โครงการ…": a number and a project's name, alone on a line. */
const START = /^\s*(?:[-–•]\s*)?\(?([๐-๙\d]{1,3})[.)]\s*((?:โครงการ|กิจกรรม|มาตรการ)[^:：]{3,})$/;
const LABEL = /^\s*[-–•]?\s*([^:：]{2,45}?)\s*[:：]\s*(\S.*)$/;

interface Told {
  readonly lineFirst: number;
  lineLast: number;
  readonly rows: SourceRow[];
}

/**
 * Projects told in running text, a numbered name and under it a label with its value to a line:
 * each becomes a table of labels and values. Null where a text tells fewer than two so.
 */
export function rebuildLabelled(
  lines: readonly SourceLine[],
): { blocks: Block[]; spans: RebuiltSpan[] } | null {
  const told = lines.flatMap((_line, at) => maybeTold(lines, at) ?? []);
  if (told.length < FEWEST) return null;
  const blocks: Block[] = [];
  let next = 0;
  for (const { lineFirst, lineLast, rows } of told) {
    for (; (lines[next]?.no ?? Infinity) < lineFirst; next++) pushLine(blocks, lines[next]);
    blocks.push({ type: 'table', rows });
    while ((lines[next]?.no ?? Infinity) <= lineLast) next++;
  }
  for (; next < lines.length; next++) pushLine(blocks, lines[next]);
  const spans = told.map(({ lineFirst, lineLast }): RebuiltSpan => ({
    by: 'labels',
    cells: 2,
    hasHeading: false,
    lineFirst,
    lineLast,
  }));
  return { blocks, spans };
}

function pushLine(blocks: Block[], line: SourceLine | undefined): void {
  if (line) blocks.push({ type: 'line', line });
}

function maybeTold(lines: readonly SourceLine[], at: number): Told | null {
  const first = lines[at];
  const start = first ? START.exec(first.text) : null;
  if (!first || !start) return null;
  const told: Told = {
    lineFirst: first.no,
    lineLast: first.no,
    rows: [
      rowOf([{ no: first.no, cell: null, text: `ลำดับที่ ${start[1] ?? ''}` }], []),
      rowOf(
        [{ no: first.no, cell: null, text: 'ชื่อโครงการ' }],
        [{ no: first.no, cell: null, text: (start[2] ?? '').trim() }],
      ),
    ],
  };
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line) break;
    const label = LABEL.exec(line.text);
    if (line.text.trim() === '' || START.test(line.text) || isContextLine(line.text)) break;
    if (label) {
      told.rows.push(rowOf([pieceOf(line, label[1])], [pieceOf(line, label[2])]));
    } else if (!goesOn(told, line)) break;
    told.lineLast = line.no;
  }
  const known = told.rows.slice(2).filter((row) => isKnown(row)).length;
  return known >= FEWEST ? told : null;
}

/** Adds a line set in from the margin to the value above it. */
function goesOn(told: Told, line: SourceLine): boolean {
  const last = told.rows.at(-1);
  const value = last?.cells[1];
  if (!last || !value || told.rows.length < 3 || !/^\s{2,}\S/.test(line.text)) return false;
  const cells = [
    last.cells[0] ?? { pieces: [] },
    { pieces: [...value.pieces, pieceOf(line, line.text)] },
  ];
  told.rows[told.rows.length - 1] = { ...last, cells, lineLast: line.no };
  return true;
}

function isKnown(row: SourceRow): boolean {
  return maybeRole(row.cells[0]?.pieces[0]?.text ?? '') !== null;
}

function pieceOf(line: SourceLine, text: string | undefined): Piece {
  return { no: line.no, cell: null, text: (text ?? '').trim() };
}

function rowOf(label: Piece[], value: Piece[]): SourceRow {
  const no = label[0]?.no ?? 0;
  return { cells: [{ pieces: label }, { pieces: value }], lineFirst: no, lineLast: no };
}
