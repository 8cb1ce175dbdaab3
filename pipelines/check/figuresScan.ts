/** Used with its own lastIndex: testing makes no match, and is many times faster than a loop. */
const DIGIT = /[\d๐-๙]/g;

/** Where the next number in a text begins; -1 where none does. */
export function nextNumber(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : -1;
}

/**
 * Where a number ends that begins here: digits, groups parted by a comma, a fraction after a dot.
 * A space beside a comma belongs to the number only where exactly three digits follow.
 */
export function numberEnd(text: string, from: number): number {
  let end = digitsEnd(text, from);
  for (;;) {
    const more = groupEnd(text, end);
    if (more === end) return end;
    end = more;
  }
}

function groupEnd(text: string, end: number): number {
  if (text[end] === '.') return after(end, end + 1, digitsEnd(text, end + 1));
  const comma = text[end] === ' ' ? end + 1 : end;
  if (text[comma] !== ',') return end;
  const digits = text[comma + 1] === ' ' ? comma + 2 : comma + 1;
  const last = digitsEnd(text, digits);
  const isTight = comma === end && digits === end + 1;
  return isTight || last - digits === 3 ? after(end, digits, last) : end;
}

/** The end of digits, where there are any. */
function after(end: number, digits: number, last: number): number {
  return last > digits ? last : end;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

/** An Arabic or a Thai digit. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 0x0e50 && code <= 0x0e59);
}

/** Arabic digits of a printed number, its fraction kept, commas and spaces gone. */
export function digitsOf(printed: string): string {
  let digits = '';
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code >= 0x0e50 && code <= 0x0e59) digits += String.fromCharCode(code - 0x0e50 + 48);
    else if (printed[at] !== ',' && printed[at] !== ' ') digits += printed[at];
  }
  return digits;
}

/** The numbers of a printed text as `digitsOf` writes them, in order. */
export function numbersIn(text: string): string[] {
  const numbers: string[] = [];
  let from = nextNumber(text, 0);
  while (from >= 0) {
    const end = numberEnd(text, from);
    numbers.push(digitsOf(text.slice(from, end)));
    from = nextNumber(text, end);
  }
  return numbers;
}
