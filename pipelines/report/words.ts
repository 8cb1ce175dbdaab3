import noise from '../../data/reference/noise.json' with { type: 'json' };
import words from '../../data/reference/report.json' with { type: 'json' };
import { escaped } from './html.ts';

interface Text {
  readonly th: string;
  readonly en: string;
}

type Texts = Readonly<Record<string, Text>>;

/** The lists of codes that have words. */
export type CodeList =
  'fields' | 'doubts' | 'rejects' | 'kinds' | 'statuses' | 'levels' | 'formats' | 'failures';

const OTHERS: Readonly<Partial<Record<CodeList, Text>>> = {
  fields: words.other_field,
  doubts: words.other_doubt,
  rejects: words.other_reject,
};

/** The Thai words of a code; the code itself where the reference has none. */
export function inThai(list: CodeList, code: string): string {
  const texts: Texts = words[list];
  return texts[code]?.th ?? OTHERS[list]?.th ?? code;
}

/** The Thai words of a code with its English words and the code beside them, as HTML. */
export function inWords(list: CodeList, code: string): string {
  const texts: Texts = words[list];
  const text = texts[code] ?? OTHERS[list] ?? { th: code, en: '' };
  const beside = text.en === '' ? '' : ` <span class="soft">${escaped(text.en)}</span>`;
  return `${escaped(text.th)}${beside} <code>${escaped(code)}</code>`;
}

/** Why a reading is unsure: each code of a note in words. A parameter after a colon is left out. */
export function doubtsInWords(note: string | null): string {
  const codes = (note ?? '').split(/[\s,;]+/).flatMap((word) => word.split(':', 1));
  const told = [...new Set(codes)].map((code) => inWords('doubts', code));
  return told.join('<br>');
}

/** A field by its name, an amount's with its year: `budget_baht.2566.report`. */
export function fieldInWords(field: string): string {
  const [column = '', year] = field.split('.');
  const name = escaped(inThai('fields', column));
  const isYear = year !== undefined && /^\d{4}$/.test(year);
  return `${name}${isYear ? ` ปี ${year}` : ''} <code>${escaped(field)}</code>`;
}

/** A kind of noise by its Thai name. */
export function noiseInThai(id: string): string {
  return noise.kinds.find((kind) => kind.id === id)?.name_th ?? id;
}

/** A whole number with thousands parted. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Whole satang as baht: "20,000" or "20,000.50". */
export function baht(satang: number): string {
  const sign = satang < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(satang) / 100);
  const rest = Math.abs(satang) % 100;
  return `${sign}${count(whole)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** A confidence, 0 to 1, as a percentage. */
export function sureness(confidence: number | null): string {
  return confidence === null ? 'ไม่มีช่องที่อ่าน' : `${Math.floor(confidence * 1000) / 10}%`;
}

/** Milliseconds in seconds: "0.03 วินาที". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0)} วินาที`;
}

/** Fiscal years covered: "2566", "2566–2570", or that none is known. */
export function yearsInWords(first: number | null, last: number | null): string {
  if (first === null) return 'ไม่ทราบปีงบประมาณ';
  return last === null || last === first ? `ปี ${first}` : `ปี ${first}–${last}`;
}
