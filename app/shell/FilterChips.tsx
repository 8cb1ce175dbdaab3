import { dimensions, statuses, bodyTypes } from '../format/words/labels.ts';
import { shellWords } from '../format/words/shell.ts';
import type { Text } from '../format/words.ts';
import type { BodySummary } from '../queries/bodies.ts';
import { Chips, type Chip } from '../ui/Chips.tsx';
import { FilterSheet } from '../ui/FilterFrame.tsx';
import { useLocale, type Locale } from '../ui/Locale.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { Filters, useBodies } from './Filters.tsx';
import { noFilters, useAddress, type Address, type SetAddress } from './address.ts';

/** The filters in use as chips; in narrow windows with the button that opens the filters. */
export function FilterChips() {
  const locale = useLocale();
  const narrow = useNarrow();
  const [address, setAddress] = useAddress();
  const { data } = useBodies();
  const chips = chipsOf(address, setAddress, data ?? [], locale);
  return (
    <>
      {narrow ? (
        <FilterSheet active={chips.length}>
          <Filters />
        </FilterSheet>
      ) : null}
      <Chips chips={chips} onClear={() => setAddress(noFilters)} />
    </>
  );
}

/** One chip for each value that the address filters by. */
export function chipsOf(
  address: Address,
  setAddress: SetAddress,
  bodies: readonly BodySummary[],
  locale: Locale,
): Chip[] {
  const list = (key: 'bodies' | 'prov' | 'type' | 'dim' | 'status', label: (v: string) => string) =>
    address[key].map((value) => ({
      key: `${key}:${value}`,
      label: label(value),
      remove: () => setAddress({ [key]: address[key].filter((v) => v !== value) }),
    }));
  const named = (labels: Readonly<Record<string, Text>>) => (value: string) => {
    const text = labels[value];
    return text ? locale.say(text) : value;
  };
  const bodyName = (id: string) => bodies.find((b) => b.body_id === id)?.name_th ?? id;
  const provinceName = (code: string) =>
    bodies.find((b) => b.province_code === code)?.province_th ?? code;
  return [
    ...list('bodies', bodyName),
    ...list('prov', provinceName),
    ...list('type', named(bodyTypes)),
    ...list('dim', named(dimensions)),
    ...address.fy.map((year) => ({
      key: `fy:${year}`,
      label: locale.year(year),
      remove: () => setAddress({ fy: address.fy.filter((y) => y !== year) }),
    })),
    ...list('status', named(statuses)),
    ...searchChip(address, setAddress, locale),
  ];
}

function searchChip({ q }: Address, setAddress: SetAddress, locale: Locale): Chip[] {
  if (q === '') return [];
  const label = locale.say(shellWords.searchChip, { text: q });
  return [{ key: 'q', label, remove: () => setAddress({ q: null }) }];
}
