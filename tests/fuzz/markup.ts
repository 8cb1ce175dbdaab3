import fc from 'fast-check';
import { share } from './changes.ts';

/** One thing done to the elements of a text of tags, which stays well-formed. */
export interface MarkupChange {
  readonly kind: 'drop' | 'double' | 'move' | 'unwrap' | 'wrap' | 'value' | 'text';
  readonly at: number;
  readonly to: number;
  readonly word: string;
}

const VALUES = [
  ...[
    '',
    '0',
    '1',
    '-1',
    '2',
    '7',
    '1000',
    '65535',
    '1048576',
    '99999999999',
    'NaN',
    '1.5',
    'true',
  ],
  ...[
    'A1',
    'XFD1',
    'AAAA1',
    's',
    'str',
    'inlineStr',
    'e',
    'b',
    'd',
    'hidden',
    'rId1',
    's0',
    'styles',
  ],
  ...['../../word/document.xml', '/xl/workbook.xml', 'External', 'bullet', 'thaiNumbers', '%1.%9)'],
  ...['๑๒,๓๔๕', '12,345.50 บาท', 'ไม่ใช้งบประมาณ', 'โครงการ', 'งบประมาณ (ล้านบาท)', 'รวม', '/', '-'],
  ...['นาย ก', 'พ.ศ. 2565', '_xD800_', '_x0000_', 'ก\nข', '\t', 'อยู่ระหว่าง ดำเนินการ', '1) ก 2) ข'],
];

export const markupChanges = fc.array(
  fc.record({
    kind: fc.constantFrom<MarkupChange['kind']>(
      ...(['drop', 'double', 'move', 'unwrap', 'wrap', 'value', 'value', 'text'] as const),
    ),
    at: share,
    to: share,
    word: fc.constantFrom(...VALUES),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The markup with all changes done to it. */
export function changedMarkup(markup: string, all: readonly MarkupChange[]): string {
  return all.reduce(changedOnce, markup);
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends. */
  readonly inner: readonly [number, number];
}

function changedOnce(markup: string, { kind, at, to, word }: MarkupChange): string {
  if (kind === 'value') return replaced(markup, /="([^"]*)"/g, at, `="${escaped(word)}"`);
  if (kind === 'text') return replaced(markup, />[^<>]+</g, at, `>${escaped(word)}<`);
  const spans = spansOf(markup);
  const span = spans[Math.floor(at * spans.length)];
  const other = spans[Math.floor(to * spans.length)];
  if (!span || !other) return markup;
  const whole = markup.slice(span.start, span.end);
  const around = (middle: string) => markup.slice(0, span.start) + middle + markup.slice(span.end);
  if (kind === 'drop') return around('');
  if (kind === 'double') return around(whole + whole);
  if (kind === 'unwrap') return around(markup.slice(...span.inner));
  if (kind === 'move') return markup.slice(0, other.end) + whole + markup.slice(other.end);
  const begin = markup.slice(other.start, other.inner[0]).replace(/\/>$/, '>');
  const name = /^<([\w:.-]+)/.exec(begin)?.[1] ?? 'a';
  return around(`${begin}${whole}</${name}>`);
}

function replaced(markup: string, pattern: RegExp, at: number, by: string): string {
  const found = [...markup.matchAll(pattern)];
  const one = found[Math.floor(at * found.length)];
  if (!one) return markup;
  return markup.slice(0, one.index) + by + markup.slice(one.index + one[0].length);
}

/** Where the elements stand, by their tags alone. */
function spansOf(markup: string): Span[] {
  const spans: Span[] = [];
  const open: { start: number; inner: number }[] = [];
  for (const { 0: tag, index } of markup.matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    const end = index + tag.length;
    if (tag.startsWith('</')) {
      const begun = open.pop();
      if (begun) spans.push({ start: begun.start, end, inner: [begun.inner, index] });
    } else if (tag.endsWith('/>')) spans.push({ start: index, end, inner: [end, end] });
    else open.push({ start: index, inner: end });
  }
  return spans;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
