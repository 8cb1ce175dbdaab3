import type { Tables } from '../../data/schema/catalogue.ts';
import type { Evidence } from '../../data/schema/evidence.ts';
import type { FoundFigure } from './figuresFound.ts';
import { numbersIn } from './figuresScan.ts';

/** Says whether evidence shows a figure. */
export interface Citations {
  /** Whether evidence of the very cell holds the figure. */
  inCell(figure: FoundFigure): boolean;
  /**
   * Whether evidence over several cells or lines holds the figure. Each number in such a place
   * answers for as many figures as it is printed and cited, so that two alike need two.
   */
  inSpan(figure: FoundFigure): boolean;
}

interface Span {
  readonly place: Evidence;
  readonly left: Map<string, number>;
}

/**
 * The places that a record's field, amount, target, count, control or total cites. A project's own
 * place is that of its name alone and vouches for no other cell, so it does not count by itself. A
 * correction keeps what its cell prints.
 */
export function citationsOf(tables: Tables): Citations {
  const cited = citedIds(tables);
  const cells = new Map<string, Set<string>>();
  const spans = new Map<number, Span[]>();
  for (const place of tables.evidence) {
    const uses = cited.get(place.evidence_id);
    if (uses === undefined) continue;
    const numbers = numbersIn(place.text);
    if (numbers.length === 0) continue;
    if (place.cell === null) addSpan(spans, place, numbers, uses);
    else addCell(cells, place, numbers);
  }
  for (const { line_no: line, cell, text } of tables.corrections) {
    if (cell !== null) addNumbers(cells, `${line}:${cell}`, numbersIn(text));
  }
  return {
    inCell: ({ line, cell, digits }) =>
      cell !== null && (cells.get(`${line}:${cell}`)?.has(digits) ?? false),
    inSpan: ({ line, digits }) => take(spans.get(line), digits),
  };
}

function citedIds(tables: Tables): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (rows: readonly { readonly evidence_id: string }[]): void => {
    for (const { evidence_id: id } of rows) uses.set(id, (uses.get(id) ?? 0) + 1);
  };
  count(tables.field_evidence);
  count(tables.targets);
  count(tables.ita_results);
  count(tables.complaints);
  count(tables.risks);
  count(tables.risk_controls);
  count(tables.stated_totals);
  // The same cell as its field's, where there is one: not a second use.
  for (const { evidence_id: id } of tables.project_budgets) if (!uses.has(id)) uses.set(id, 1);
  return uses;
}

function addCell(cells: Map<string, Set<string>>, place: Evidence, numbers: readonly string[]) {
  for (let line = place.line_first; line <= place.line_last; line++) {
    addNumbers(cells, `${line}:${place.cell}`, numbers);
  }
}

function addNumbers(cells: Map<string, Set<string>>, key: string, numbers: readonly string[]) {
  const known = cells.get(key);
  if (known) for (const number of numbers) known.add(number);
  else cells.set(key, new Set(numbers));
}

function addSpan(
  spans: Map<number, Span[]>,
  place: Evidence,
  numbers: readonly string[],
  uses: number,
): void {
  const left = new Map<string, number>();
  for (const number of numbers) left.set(number, (left.get(number) ?? 0) + uses);
  const span = { place, left };
  for (let line = place.line_first; line <= place.line_last; line++) {
    const known = spans.get(line);
    if (known) known.push(span);
    else spans.set(line, [span]);
  }
}

function take(spans: readonly Span[] | undefined, digits: string): boolean {
  for (const { left } of spans ?? []) {
    const more = left.get(digits) ?? 0;
    if (more === 0) continue;
    left.set(digits, more - 1);
    return true;
  }
  return false;
}
