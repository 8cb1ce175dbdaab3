import { assertWithin, MOST_CELLS } from './limits.ts';
import { walkXml } from './xml.ts';

/** The texts that cells share, in order; readings printed above letters are left out. */
export function readStrings(part: Uint8Array | null): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  if (!part) return strings;
  walkXml(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name !== 'si') return;
      assertWithin(strings.length, MOST_CELLS, 'texts');
      strings.push(unescapeLetters(text));
    },
    text: (more) => {
      if (isText) text += more;
    },
  });
  return strings;
}

/** Letters that XML cannot hold are written as _x000D_. */
function unescapeLetters(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
