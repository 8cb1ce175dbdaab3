const TICK = '✓';
const BOX_TICKED = '☑';
const BOX = '☐';
const CROSS = '✗';

/** Signs of the symbol fonts that plans mark their quarters with, by font and code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0xfc: TICK, 0xfe: BOX_TICKED, 0xfb: CROSS, 0xfd: '☒', 0xa8: BOX, 0x6f: BOX },
  'wingdings 2': { 0x50: TICK, 0x52: BOX_TICKED, 0x4f: CROSS, 0x51: '☒', 0xa3: BOX, 0x2a: BOX },
};

/** The sign a symbol font prints for a code in hexadecimal; the letter itself where unknown. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value > 0xffff) return '';
  return SIGNS[font.toLowerCase()]?.[value & 0xff] ?? String.fromCharCode(value);
}
