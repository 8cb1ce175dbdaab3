import { amountKind, isLowerBound, sumKind, type Amount, type SumCells } from '../format/amount.ts';
import { units } from '../format/words/units.ts';
import { uiWords } from '../format/words/ui.ts';
import { EvidenceButton, SumButton } from './EvidenceButton.tsx';
import { useLocale, type Locale } from './Locale.tsx';
import { NothingMark } from './NothingMark.tsx';
import { Unsure } from './Unsure.tsx';

interface MoneyProps extends Amount {
  label: string;
  evidenceId?: string | null | undefined;
  unsure?: boolean;
  /** Leave the unit out where the column's heading names it. */
  bare?: boolean;
}

/** One printed amount in baht, or the kind of nothing that stands there; a door to its cell. */
export function Money({ label, evidenceId, unsure, bare, ...amount }: MoneyProps) {
  const locale = useLocale();
  const kind = amountKind(amount);
  const text = amount.satang === null ? '' : writeMoney(amount.satang, locale, bare);
  return (
    <span className="number">
      <EvidenceButton evidenceId={evidenceId} label={label}>
        {kind === 'value' ? text : <NothingMark kind={kind} unit={bahtUnit(locale, bare)} />}
      </EvidenceButton>
      {unsure ? <Unsure /> : null}
    </span>
  );
}

interface MoneySumProps {
  satang: number | null;
  cells: SumCells;
  label: string;
  sumKey?: string | null | undefined;
  bare?: boolean;
  /** Write from a million up in millions; the exact amount stays in the rows behind it. */
  short?: boolean;
}

/** A sum of amounts with what it was made of; a lower bound where cells name no amount. */
export function MoneySum({ satang, cells, label, sumKey, bare, short }: MoneySumProps) {
  const locale = useLocale();
  const kind = sumKind(satang, cells);
  const amount = satang ?? 0;
  const text = short ? locale.bahtShort(amount) : writeMoney(amount, locale, bare);
  const bounded = isLowerBound(cells) ? locale.say(units.atLeast, { n: text }) : text;
  return (
    <span className="number">
      <SumButton sumKey={sumKey} label={label}>
        {kind === 'value' || bounded !== text ? (
          bounded
        ) : (
          <NothingMark kind={kind} unit={bahtUnit(locale, bare)} />
        )}
      </SumButton>
      {cells.n_unsure > 0 ? <Unsure cells={cells.n_unsure} /> : null}
      <span className="sum-note">
        {sumNoteParts(cells, locale).map((part, index) => (
          <span key={part}>
            {index > 0 ? ' · ' : ''}
            <span className="keep">{part}</span>
          </span>
        ))}
      </span>
    </span>
  );
}

/** In words, what a sum was made of: how many cells, and how many of each kind of nothing. */
export function sumNote(cells: SumCells, locale: Locale): string {
  return sumNoteParts(cells, locale).join(' · ');
}

function sumNoteParts(cells: SumCells, locale: Locale): string[] {
  const all = cells.n_stated + cells.n_not_stated + cells.n_no_budget_needed;
  const stated = locale.count(cells.n_stated);
  const parts = [
    [uiWords.sumZero, cells.n_zero],
    [uiWords.sumNotStated, cells.n_not_stated - cells.n_unread],
    [uiWords.sumUnread, cells.n_unread],
    [uiWords.sumNoBudget, cells.n_no_budget_needed],
  ] as const;
  return [
    locale.say(uiWords.sumMadeOf, { stated, all: locale.count(all) }),
    ...parts
      .filter(([, n]) => n > 0)
      .map(([words, n]) => locale.say(words, { n: locale.count(n) })),
  ];
}

function writeMoney(satang: number, locale: Locale, bare: boolean | undefined): string {
  return bare ? locale.bahtNumber(satang) : locale.baht(satang);
}

function bahtUnit(locale: Locale, bare: boolean | undefined): string | undefined {
  return bare ? undefined : locale.say(units.baht, { n: '' }).trim();
}
