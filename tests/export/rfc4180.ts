/**
 * Reads CSV as RFC 4180 says, one character at a time. Knows nothing of the exporter: a comma or a
 * line end inside quotes belongs to the cell, a doubled quote is a quote, a line ends with CRLF.
 */
export function parseRfc4180(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'bare' | 'quoted' | 'quote' = 'start';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (state === 'quoted') {
      if (char === '"') state = 'quote';
      else cell += char;
      continue;
    }
    if (state === 'quote' && char === '"') {
      cell += '"';
      state = 'quoted';
    } else if (char === '"' && state === 'start') {
      state = 'quoted';
    } else if (char === ',') {
      row.push(cell);
      cell = '';
      state = 'start';
    } else if (char === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      state = 'start';
      at += 1;
    } else if (char === '"' || char === '\n' || char === '\r' || state === 'quote') {
      throw new Error(`not RFC 4180 at character ${at}: ${JSON.stringify(char)}`);
    } else {
      cell += char;
      state = 'bare';
    }
  }
  if (cell !== '' || row.length > 0 || state !== 'start') throw new Error('last line has no CRLF');
  return rows;
}
