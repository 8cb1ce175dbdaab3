import { shellWords } from '../format/words/shell.ts';
import { bodyList } from '../queries/bodies.ts';
import { everything } from '../queries/filter.ts';
import { FilterGroup, type FilterOption } from '../ui/FilterGroup.tsx';
import { useLocale } from '../ui/Locale.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchHits } from './SearchHits.tsx';
import { useAddress } from './address.ts';
import { filterChoices } from './filterChoices.ts';
import { useQuestion } from './useQuestion.ts';

/** The bodies that were read, for filters and names of chips. */
export function useBodies() {
  return useQuestion('bodyList', [everything], (engine, signal) =>
    bodyList(engine, everything, signal),
  );
}

/** The filters of the address, as groups of options; a page of one body needs none for bodies. */
export function Filters() {
  const locale = useLocale();
  const [{ view }] = useAddress();
  const { data, state } = useBodies();
  if (state.pending) return <Skeleton lines={10} />;
  const choices = filterChoices(data ?? [], locale);
  const many = view !== 'body';
  // The index is of whole bodies in one year, which its own page chooses.
  const ofProjects = view !== 'signals';
  return (
    <>
      <SearchField />
      <SearchHits />
      {many ? <ListFilter words="filterBodies" name="bodies" options={choices.bodies} /> : null}
      {ofProjects ? (
        <>
          <YearFilter options={choices.years} />
          <ListFilter words="filterDimension" name="dim" options={choices.dimensions} />
          <ListFilter words="filterStatus" name="status" options={choices.statuses} />
        </>
      ) : null}
      {many ? <ListFilter words="filterType" name="type" options={choices.types} /> : null}
      {many ? <ListFilter words="filterProvince" name="prov" options={choices.provinces} /> : null}
    </>
  );
}

interface ListFilterProps {
  words: keyof typeof shellWords;
  name: 'bodies' | 'prov' | 'type' | 'dim' | 'status';
  options: readonly FilterOption[];
}

function ListFilter({ words, name, options }: ListFilterProps) {
  const locale = useLocale();
  const [address, setAddress] = useAddress();
  return (
    <FilterGroup
      legend={locale.say(shellWords[words])}
      options={options}
      chosen={address[name]}
      onChange={(chosen) => setAddress({ [name]: chosen })}
    />
  );
}

function YearFilter({ options }: { options: readonly FilterOption[] }) {
  const locale = useLocale();
  const [{ fy }, setAddress] = useAddress();
  return (
    <FilterGroup
      legend={locale.say(shellWords.filterYear)}
      options={options}
      chosen={fy.map(String)}
      onChange={(chosen) => setAddress({ fy: chosen.map(Number) })}
    />
  );
}
