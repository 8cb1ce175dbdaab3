import { showNumber } from './numberFormat.ts';
import { walkXml } from './xml.ts';

/** How a workbook shows its numbers. */
export interface Styles {
  /** The text shown for a number as it is stored, by the index of its cell's style. */
  readonly show: (stored: string, style: number) => string;
}

const GENERAL = 'General';
const ACCOUNT = '#,##0;-#,##0;"-"';
const ACCOUNT_CENTS = '#,##0.00;-#,##0.00;"-"';

/** Formats that workbooks name by number alone; 59 to 81 are those of Thai Excel. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: ACCOUNT,
  42: ACCOUNT,
  43: ACCOUNT_CENTS,
  44: ACCOUNT_CENTS,
  59: 't0',
  60: 't0.00',
  61: 't#,##0',
  62: 't#,##0.00',
  67: 't0%',
  68: 't0.00%',
};

/** Reads the formats of a workbook; without them every number is shown as it is. */
export function readStyles(part: Uint8Array | null, isFrom1904: boolean): Styles {
  const { formats, cellFormats } = part ? readFormats(part) : NO_FORMATS;
  return {
    show: (stored, style) => {
      const id = cellFormats[style] ?? 0;
      const format = formats.get(id) ?? BUILT_IN[id] ?? GENERAL;
      return showNumber(stored, format, isFrom1904);
    },
  };
}

interface Formats {
  readonly formats: ReadonlyMap<number, string>;
  /** Number of the format of each cell style. */
  readonly cellFormats: readonly number[];
}

const NO_FORMATS: Formats = { formats: new Map(), cellFormats: [] };

function readFormats(part: Uint8Array): Formats {
  const formats = new Map<number, string>();
  const cellFormats: number[] = [];
  let isCellStyles = false;
  walkXml(part, {
    open: (name, attributes) => {
      const id = Number.parseInt(attributes.get('numFmtId') ?? '0', 10);
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'numFmt') formats.set(id, attributes.get('formatCode') ?? GENERAL);
      if (name === 'xf' && isCellStyles) cellFormats.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
    text: () => {},
  });
  return { formats, cellFormats };
}
