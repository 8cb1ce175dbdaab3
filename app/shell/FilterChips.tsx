import { dimensions, statuses, bodyTypes } from '../format/words/labels.ts';
import { shellWords } from '../format/words/shell.ts';
import type { Text } from '../format/words.ts';
import type { BodySummary } from '../queries/bodies.ts';
import { Chips, type Chip } from '../ui/Chips.tsx';
import { FilterSheet } from '../ui/FilterFrame.tsx';
import { localeOf, useLocale, type Locale } from '../ui/Locale.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { Filters, useBodies } from './Filters.tsx';
import { missionName } from './missions.ts';
import { provinceName } from './provinces.ts';
import { noFilters, useAddress, type Address, type SetAddress } from './address.ts';

/** The filters in use as chips; in narrow windows with the button that opens the filters. */
export function FilterChips() {
  const narrow = useNarrow();
  const [address] = useAddress();
  return (
    <>
      {narrow ? (
        <FilterSheet active={chipsOf(address, () => null, [], plainLocale).length}>
          <Filters />
        </FilterSheet>
      ) : null}
      <ChipsInUse />
    </>
  );
}

/** The filters in use as chips; the database is asked for names only where bodies are among them. */
export function ChipsInUse() {
  const [{ bodies }] = useAddress();
  return bodies.length > 0 ? <ChipsWithBodies /> : <ChipsOf bodies={[]} />;
}

function ChipsWithBodies() {
  const { data } = useBodies();
  return <ChipsOf bodies={data ?? []} />;
}

function ChipsOf({ bodies }: { bodies: readonly BodySummary[] }) {
  const locale = useLocale();
  const [address, setAddress] = useAddress();
  const chips = chipsOf(address, setAddress, bodies, locale);
  return <Chips chips={chips} onClear={() => setAddress(noFilters)} />;
}

const plainLocale = localeOf({ language: 'th', digits: 'arabic' });

/** One chip for each value that the address filters by. */
export function chipsOf(
  address: Address,
  setAddress: SetAddress,
  bodies: readonly BodySummary[],
  locale: Locale,
): Chip[] {
  const list = (key: ListKey, label: (v: string) => string) =>
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
  const provinceOf = (code: string) => provinceName(code, locale.style.language) ?? code;
  return [
    ...list('bodies', bodyName),
    ...list('prov', provinceOf),
    ...list('type', named(bodyTypes)),
    ...list('dim', named(dimensions)),
    ...list('mission', (code) => missionName(code, locale)),
    ...address.fy.map((year) => ({
      key: `fy:${year}`,
      label: locale.year(year),
      remove: () => setAddress({ fy: address.fy.filter((y) => y !== year) }),
    })),
    ...list('status', named(statuses)),
    ...searchChip(address, setAddress, locale),
  ];
}

type ListKey = 'bodies' | 'prov' | 'type' | 'dim' | 'mission' | 'status';

function searchChip({ q }: Address, setAddress: SetAddress, locale: Locale): Chip[] {
  if (q === '') return [];
  const label = locale.say(shellWords.searchChip, { text: q });
  return [{ key: 'q', label, remove: () => setAddress({ q: null }) }];
}
