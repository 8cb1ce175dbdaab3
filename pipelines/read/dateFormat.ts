const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The last day a sheet can hold, 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const BUDDHIST_YEARS = 543;

const THAI_MONTHS =
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
    ' ',
  );
const THAI_SHORT = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');

/**
 * The text a sheet shows for a day counted from its epoch: day, month and year in the order of the
 * format; years of the Buddhist Era where it asks for them. Null for a number that is no day.
 */
export function showDate(serial: number, format: string, isFrom1904: boolean): string | null {
  if (serial < 0 || serial > LAST_SERIAL) return null;
  const date = new Date((isFrom1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY));
  const locale = /\[\$-([0-9A-F]+)\]/i.exec(format)?.[1] ?? '';
  const isBuddhist = /07[0-9A-F]{4}$/i.test(locale);
  const code = format.replace(/\[[^\]]*\]|[_*]./gs, '');
  const tokens = code.match(/"[^"]*"?|\\.|y+|b+|d+|h+|m+|s+|am\/pm|./gis) ?? [];
  let previous = '';
  const shown = tokens.map((token, index) => {
    const isMinute = /^m/i.test(token) && (previous === 'h' || /^s/i.test(nextOf(tokens, index)));
    if (/^[ymdhsb]/i.test(token)) previous = token.charAt(0).toLowerCase();
    return isMinute ? two(date.getUTCMinutes()) : tokenText(token, date, isBuddhist, locale);
  });
  return shown.join('').trim();
}

function nextOf(tokens: readonly string[], index: number): string {
  return tokens.slice(index + 1).find((token) => /^[ymdhsb]/i.test(token)) ?? '';
}

function tokenText(token: string, date: Date, isBuddhist: boolean, locale: string): string {
  const letter = token.charAt(0).toLowerCase();
  if (letter === '"' || letter === '\\') return token.replace(/^\\|"/g, '');
  if (letter === 'd') return dayText(token, date);
  if (letter === 'm') return monthText(token, date, /41e$/i.test(locale));
  if (letter === 'y' || letter === 'b') {
    const year = date.getUTCFullYear() + (isBuddhist || letter === 'b' ? BUDDHIST_YEARS : 0);
    return token.length <= 2 ? two(year % 100) : String(year);
  }
  if (letter === 'h') return two(date.getUTCHours());
  if (letter === 's') return two(date.getUTCSeconds());
  return /^am\/pm$/i.test(token) ? '' : token;
}

function dayText(token: string, date: Date): string {
  const day = date.getUTCDate();
  if (token.length > 2) return '';
  return token.length === 2 ? two(day) : String(day);
}

function monthText(token: string, date: Date, isThai: boolean): string {
  const month = date.getUTCMonth();
  if (token.length === 1) return String(month + 1);
  if (token.length === 2) return two(month + 1);
  if (isThai) return (token.length === 3 ? THAI_SHORT : THAI_MONTHS)[month] ?? '';
  const length = token.length === 3 ? 'short' : 'long';
  return date.toLocaleDateString('en-GB', { month: length, timeZone: 'UTC' });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
