import { arabicDigits } from './plain.ts';

/** A number as digits alone: no leading zeros, no trailing zeros after the point. */
export type Digits = string;

const printed = /\d[\d,]*(?:\.\d+)?/gu;

/** Every number a text prints, Thai or Arabic, grouping commas left out. */
export function numbersIn(text: string): Set<Digits> {
  const found = arabicDigits(text).match(printed) ?? [];
  return new Set(found.map((number) => digitsOf(number.replaceAll(',', ''))));
}

/** A value of the tables as it would be printed. */
export function digitsOfValue(value: number): Digits {
  return digitsOf(value.toFixed(6));
}

/** Satang as printed baht. */
export function digitsOfSatang(satang: number): Digits {
  const baht = String(satang).padStart(3, '0');
  return digitsOf(`${baht.slice(0, -2)}.${baht.slice(-2)}`);
}

function digitsOf(number: string): Digits {
  const [whole = '', part = ''] = number.split('.');
  const [left, right] = [whole.replace(/^0+(?=\d)/u, ''), part.replace(/0+$/u, '')];
  return right === '' ? left : `${left}.${right}`;
}
