import { isForEachColumn } from '../normalise/bars.ts';
import type { ReadDocument } from '../stages.ts';
import type { Archive } from './archive.ts';
import { assembleDocument } from './assemble.ts';
import { gridLines } from './gridLines.ts';
import { assertWithin, MOST_BYTES, MOST_CELLS, MOST_COLUMNS } from './limits.ts';
import { relatedPart, relationshipsOf } from './officePackage.ts';
import { readStrings } from './sheetStrings.ts';
import { readStyles, type Styles } from './sheetStyles.ts';
import { UnreadableError } from './unreadable.ts';
import { walkXml } from './xml.ts';

interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly isHidden: boolean;
}

/**
 * Reads the sheets of a workbook one after another, each led by a line that names it and says
 * whether it is hidden. A cell is what it shows, by its format; a formula its last result.
 *
 * @throws where it is damaged, holds no cell or is too large
 */
export function readWorkbook(archive: Archive, main: string): ReadDocument {
  const { sheets, isFrom1904 } = readSheetList(archive, main);
  const relationships = relationshipsOf(archive, main);
  const strings = readStrings(relatedPart(archive, main, 'sharedStrings'));
  const styles = readStyles(relatedPart(archive, main, 'styles'), isFrom1904);
  const budget = { cells: MOST_CELLS, letters: 0 };
  const read = sheets.flatMap((sheet) => {
    const related = relationships.get(sheet.relationship);
    if (related?.type !== 'worksheet') return [];
    const part = archive.read(related.target);
    if (!part) throw new UnreadableError('damaged', 'a workbook that lacks one of its sheets');
    return [{ sheet, lines: gridLines(readGrid(part, strings, styles, budget)) }];
  });
  if (read.every(({ lines }) => lines.length === 0)) {
    throw new UnreadableError('empty', 'a workbook without a filled cell');
  }
  return assembleDocument(
    'xlsx',
    read.flatMap(({ sheet, lines }) => [headOf(sheet), '', ...lines, '']),
  );
}

function headOf({ name, isHidden }: SheetEntry): string {
  return isHidden ? `[แผ่นงานที่ซ่อนไว้: ${name}]` : `[แผ่นงาน: ${name}]`;
}

function readSheetList(
  archive: Archive,
  main: string,
): { sheets: SheetEntry[]; isFrom1904: boolean } {
  const part = archive.read(main);
  if (!part) throw new UnreadableError('damaged', 'a workbook without its list of sheets');
  const sheets: SheetEntry[] = [];
  let isFrom1904 = false;
  walkXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes.get('name') ?? '',
        relationship: attributes.get('id') ?? '',
        isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
      });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, isFrom1904 };
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  hasFormula: boolean;
}

/** The filled cells of a sheet as rows; a gap of any height is one blank row. */
function readGrid(
  part: Uint8Array,
  strings: readonly string[],
  styles: Styles,
  budget: { cells: number; letters: number },
): string[][] {
  const grid: string[][] = [];
  let row: string[] = [];
  let rowNo = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let into: 'value' | 'inline' | null = null;
  const filledRows = { last: 0 };
  const rowsAt = new Map<number, string[]>();
  const merged: string[] = [];
  walkXml(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        rowNo = Number.parseInt(attributes.get('r') ?? '', 10) || rowNo + 1;
        row = [];
        column = 0;
      } else if (name === 'c') {
        column = maybeColumn(attributes.get('r') ?? '') ?? column;
        cell = openCell(column, attributes);
        column++;
      } else if (name === 'mergeCell') merged.push(attributes.get('ref') ?? '');
      else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'v') into = 'value';
      else if (name === 't') into = 'inline';
      else if (name === 'rPh') into = null;
    },
    text: (text) => {
      if (cell && into) cell[into] += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = null;
      else if (name === 'c' && cell) {
        const text = shownText(cell, strings, styles);
        if (text !== '') {
          assertWithin(1, budget.cells--, 'cells');
          // Many cells may share one long text.
          assertWithin((budget.letters += text.length), MOST_BYTES, 'letters');
          row[cell.column] = text;
        }
        cell = null;
      } else if (name === 'row' && row.length > 0) {
        if (filledRows.last > 0 && rowNo > filledRows.last + 1) grid.push([]);
        const cells = Array.from(row, (text: string | undefined) => text ?? '');
        grid.push(cells);
        rowsAt.set(rowNo, cells);
        filledRows.last = rowNo;
      }
    },
  });
  drawBars(rowsAt, merged);
  return grid;
}

function openCell(column: number, attributes: ReadonlyMap<string, string>): OpenCell {
  assertWithin(column + 1, MOST_COLUMNS, 'columns');
  return {
    column,
    type: attributes.get('t') ?? 'n',
    style: Number.parseInt(attributes.get('s') ?? '0', 10),
    value: '',
    inline: '',
    hasFormula: false,
  };
}

/** Places that a bar is drawn over at most: two years of months. */
const WIDEST_BAR = 24;

/** Writes a bar, or one mark, of merged cells into each of the columns it stands over. */
function drawBars(rowsAt: ReadonlyMap<number, string[]>, merged: readonly string[]): void {
  for (const range of merged) {
    const [from = '', to = ''] = range.split(':');
    const row = rowsAt.get(Number.parseInt(from.replace(/^[A-Z]+/i, ''), 10));
    const [first, last] = [maybeColumn(from), maybeColumn(to)];
    if (!row || first === null || last === null || last - first >= WIDEST_BAR) continue;
    const text = row[first] ?? '';
    if (!isForEachColumn(text)) continue;
    for (let column = first + 1; column <= last; column++) row[column] = text;
  }
}

/** Column of an address such as "AB12", from 0; null where it has none. */
function maybeColumn(address: string): number | null {
  const letters = /^[A-Z]{1,4}/i.exec(address)?.[0].toUpperCase();
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What a cell shows. A formula that was never worked out shows that it is one, and no number. */
function shownText(cell: OpenCell, strings: readonly string[], styles: Styles): string {
  const { type, value } = cell;
  if (type === 'inlineStr') return cell.inline.trim();
  if (value === '') return cell.hasFormula && type !== 'str' ? '[สูตรที่ยังไม่คำนวณ]' : '';
  if (type === 's') return stringAt(strings, value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n') return styles.show(value, cell.style);
  return value.trim();
}

function stringAt(strings: readonly string[], told: string): string {
  const text = strings[Number.parseInt(told, 10)];
  if (text === undefined) {
    throw new UnreadableError('damaged', 'a cell that points to a text the workbook lacks');
  }
  return text.trim();
}
