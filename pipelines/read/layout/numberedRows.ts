import { arabicDigits } from '../../normalise/thai.ts';
import type { TextLine } from './lines.ts';

/**
 * Rows of a table that draws no lines between them: where the lines of the first filled cell are
 * bare numbers, each one more than that above, a row begins at each of them.
 */
export function splitNumbered(
  row: readonly (readonly TextLine[])[],
): (readonly (readonly TextLine[])[])[] {
  const numbers = row.find((cell) => cell.length > 0) ?? [];
  if (numbers.length < 2 || !countUp(numbers)) return [row];
  const others = row.filter((cell) => cell !== numbers).flat();
  const starts = numbers.map((line) => startOf(line, others));
  return starts.map((start, i) => {
    const from = i === 0 ? -Infinity : start;
    const to = starts[i + 1] ?? Infinity;
    return row.map((cell) => cell.filter((line) => line.top >= from && line.top < to));
  });
}

function countUp(lines: readonly TextLine[]): boolean {
  const numbers = lines.map(({ text }) => /^\(?(\d{1,3})[.)]?$/.exec(arabicDigits(text))?.[1]);
  return numbers.every(
    (number, i) =>
      number !== undefined && (i === 0 || Number(number) === Number(numbers[i - 1]) + 1),
  );
}

/** The top of the highest line beside a number, which may stand a little above it. */
function startOf(number: TextLine, others: readonly TextLine[]): number {
  const half = (number.bottom - number.top) / 2;
  const beside = others.filter((line) => Math.abs(line.top - number.top) < half);
  return Math.min(number.top, ...beside.map((line) => line.top));
}
