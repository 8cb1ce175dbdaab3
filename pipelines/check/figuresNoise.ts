import noise from '../../data/reference/noise.json' with { type: 'json' };
import { isYear, type FoundFigure } from './figuresFound.ts';
import type { TableLine } from './figuresPlace.ts';

/** A kind of number that is no value of a document, as the reference declares it. */
export interface NoiseKind {
  readonly id: string;
  readonly name_th: string;
  readonly name_en: string;
  readonly reason_th: string;
  readonly reason_en: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly shapes?: readonly string[];
  readonly is_year?: boolean;
  readonly leads_row?: boolean;
  readonly counts_columns?: boolean;
  readonly most_digits?: number;
}

/** Every declared kind of noise, in the order they are tried. */
export const noiseKinds: readonly NoiseKind[] = noise.kinds;

interface Test {
  readonly kind: NoiseKind;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly shape: RegExp | null;
}

/** A number before a row's words is its list number only in the first columns. */
const LEADING_COLUMNS = 3;

const TESTS: readonly Test[] = noiseKinds.map((kind) => ({
  kind,
  before: anyOf(kind.before, (words) => `(?:${words})[.:]?$`),
  after: anyOf(kind.after, (words) => `^(?:${words})`),
  shape: anyOf(kind.shapes, (shapes) => `^(?:${shapes})$`),
}));

/** The id of the declared kind a figure is of; null where it is of none and so may be a value. */
export function maybeNoise(figure: FoundFigure, place: TableLine | undefined): string | null {
  const before = squash(nearest(figure.before, -MOST_LETTERS));
  const after = squash(nearest(figure.after, MOST_LETTERS));
  for (const test of TESTS) {
    const { most_digits: most = 99 } = test.kind;
    if (figure.digits.replace('.', '').length > most) continue;
    if (isOf(test, figure, before, after, place)) return test.kind.id;
  }
  return null;
}

function isOf(
  test: Test,
  figure: FoundFigure,
  before: string,
  after: string,
  place: TableLine | undefined,
): boolean {
  const { kind } = test;
  if (kind.is_year && figure.kind === 'cell' && isYear(figure.digits)) return true;
  if (kind.counts_columns && countsColumns(figure, place)) return true;
  if (kind.leads_row && figure.kind === 'cell' && leadsRow(figure, place)) return true;
  return (
    (test.before?.test(before) ?? false) ||
    (test.after?.test(after) ?? false) ||
    (test.shape?.test(`${before}#${after}`) ?? false)
  );
}

function countsColumns(figure: FoundFigure, place: TableLine | undefined): boolean {
  const column = place?.column ?? figure.cell;
  const [first, end] = place?.counting ?? [0, 0];
  return typeof column === 'number' && first <= column && column < end;
}

function leadsRow(figure: FoundFigure, place: TableLine | undefined): boolean {
  const column = place?.column ?? figure.cell ?? LEADING_COLUMNS;
  return place !== undefined && column < LEADING_COLUMNS && column < place.leading;
}

/** Letters beside a figure that can tell what it is. */
const MOST_LETTERS = 400;
/** Stands for what is left out, so that a shape of the whole cell does not fit a part of it. */
const LEFT_OUT = '\0';

/** So many letters of a text from its beginning, or from its end where below zero. */
function nearest(text: string, letters: number): string {
  if (text.length <= Math.abs(letters)) return text;
  return letters < 0 ? LEFT_OUT + text.slice(letters) : text.slice(0, letters) + LEFT_OUT;
}

function squash(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Words as one expression: white space gone, # the number, … any words; null where there are none. */
function anyOf(
  words: readonly string[] | undefined,
  whole: (words: string) => string,
): RegExp | null {
  if (!words || words.length === 0) return null;
  const escaped = words.map((word) =>
    squash(word)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('…', '.*'),
  );
  return new RegExp(whole(escaped.join('|')), 'i');
}
