/** One value of an exported table; what is absent is an empty cell, never a zero. */
export type CsvCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'empty' };

/** A column of an export: its heading and how its cell comes from a row. */
export interface CsvColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => CsvCell;
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** A text cell; null gives an empty cell. */
export function textCell(text: string | null): CsvCell {
  return text === null || text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** A number as a spreadsheet reads it; null gives an empty cell. Throws on NaN and infinities. */
export function numberCell(value: number | null): CsvCell {
  if (value === null) return { kind: 'empty' };
  if (!Number.isFinite(value)) throw new Error(`CSV: expected a finite number, found ${value}`);
  return { kind: 'number', digits: String(value) };
}

/** Whole satang as baht with two decimals, worked out in integers; null gives an empty cell. */
export function bahtCell(satang: number | null): CsvCell {
  if (satang === null) return { kind: 'empty' };
  if (!Number.isSafeInteger(satang)) {
    throw new Error(`CSV: expected whole satang, found ${satang}`);
  }
  const sign = satang < 0 ? '-' : '';
  const digits = String(Math.abs(satang)).padStart(3, '0');
  return { kind: 'number', digits: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` };
}

/**
 * Makes a text harmless in a spreadsheet: one that would start a formula gets a leading apostrophe.
 * Blank characters before the sign do not hide it.
 */
export function guardFormula(text: string): string {
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text;
}

function writeCell(cell: CsvCell): string {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'number') return cell.digits;
  const text = guardFormula(cell.text);
  return /[",\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as CSV after RFC 4180, as Excel opens it in Thai: byte-order mark, CRLF, one heading
 * row. Numbers stand bare; every text that could be taken for a formula is guarded.
 */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const heading = columns.map((column) => writeCell(textCell(column.heading))).join(',');
  const body = rows.map((row) => columns.map((column) => writeCell(column.cell(row))).join(','));
  return BYTE_ORDER_MARK + [heading, ...body].map((line) => line + LINE_END).join('');
}
