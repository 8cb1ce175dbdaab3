import { stuckWords } from '../../format/words/stuck.ts';
import { Chips } from '../../ui/Chips.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import type { StuckUnit } from '../../queries/stuck.ts';
import { unitName } from './charts/byUnit.ts';
import { barsOf } from './groups.ts';
import { useNarrowing } from './useNarrowing.ts';

/** The narrowing of this page as chips, beside those of the filter. */
export function UnitChips({ units }: { units: readonly StuckUnit[] }) {
  const locale = useLocale();
  const [{ unit, unpaid }, setNarrowing] = useNarrowing();
  const bars = barsOf(units);
  const chips = unit.map((key) => {
    const bar = bars.find((candidate) => candidate.key === key);
    return {
      key,
      label: bar ? unitName(bar, true, locale) : (key.split('~')[1] ?? key),
      remove: () => void setNarrowing({ unit: unit.filter((other) => other !== key) }),
    };
  });
  const paid = {
    key: 'unpaid',
    label: locale.say(stuckWords.nothingPaid),
    remove: () => void setNarrowing({ unpaid: null }),
  };
  return (
    <Chips
      chips={unpaid ? [...chips, paid] : chips}
      onClear={() => void setNarrowing({ unit: null, unpaid: null })}
    />
  );
}
