import { isLowerBound, sumKind, type SumCells } from '../format/amount.ts';
import { nothings } from '../format/words/labels.ts';
import { uiWords } from '../format/words/ui.ts';
import { units } from '../format/words/units.ts';
import type { BarMark } from './barMarks.ts';
import type { Locale } from './Locale.tsx';
import { sumNote } from './Money.tsx';

interface BudgetSum {
  readonly key: string;
  readonly name: string;
  /** The sum in whole satang, null where no number is printed. */
  readonly satang: number | null;
  readonly cells: SumCells;
  readonly door?: string;
  readonly faded?: boolean;
}

/** A bar for a sum of money: its exact amount in the tooltip, doubt and gaps marked. */
export function budgetMark(sum: BudgetSum, locale: Locale): BarMark {
  const { satang, cells } = sum;
  const kind = sumKind(satang, cells);
  const partial = isLowerBound(cells);
  const exact = satang === null ? '' : locale.baht(satang);
  const bounded = partial ? locale.say(units.atLeast, { n: exact }) : exact;
  return {
    key: sum.key,
    name: sum.name,
    value: satang === null ? null : satang / 100,
    kind,
    text: markText(kind, satang, cells, locale),
    partial,
    ...(sum.door === undefined ? {} : { door: sum.door }),
    ...(sum.faded === undefined ? {} : { faded: sum.faded }),
    tip: [
      satang === null ? locale.say(nothings[kind === 'value' ? 'not_stated' : kind]) : bounded,
      sumNote(cells, locale),
      ...(cells.n_unsure > 0
        ? [locale.say(uiWords.unsureCells, { n: locale.count(cells.n_unsure) })]
        : []),
    ],
  };
}

function markText(
  kind: BarMark['kind'],
  satang: number | null,
  cells: SumCells,
  locale: Locale,
): string {
  if (satang === null) return locale.say(nothings[kind === 'value' ? 'not_stated' : kind]);
  const amount = locale.bahtMark(satang);
  return cells.n_unsure > 0 ? `≈ ${amount}` : amount;
}
