import { useState } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many records the option stands for. */
  readonly count?: number;
}

interface FilterGroupProps {
  legend: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** From this many options on, the list has a search field. */
const SEARCH_FROM = 12;
/** More options than these are found by typing: a whole country's bodies would hold up the page. */
const DRAWN_AT_MOST = 200;

/** A list of options of which any number can be chosen; none chosen means all. */
export function FilterGroup({ legend, options, chosen, onChange }: FilterGroupProps) {
  const locale = useLocale();
  const [search, setSearch] = useState('');
  const found = options.filter(({ label }) => label.includes(search.trim()));
  const isLong = found.length > DRAWN_AT_MOST;
  const shown = isLong
    ? found.filter(({ value }, index) => index < DRAWN_AT_MOST || chosen.includes(value))
    : found;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]);
  return (
    <fieldset className="filter">
      <legend>{legend}</legend>
      {options.length >= SEARCH_FROM ? (
        <input
          className="field"
          type="search"
          aria-label={`${locale.say(uiWords.findOption)}: ${legend}`}
          placeholder={locale.say(uiWords.findOption)}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      ) : null}
      <div className="filter-options">
        {shown.map(({ value, label, count }) => (
          <label key={value} className="option">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
            {count === undefined ? null : (
              <span className="option-count">{locale.count(count)}</span>
            )}
          </label>
        ))}
        {isLong ? (
          <p className="quiet">
            {locale.say(uiWords.moreOptions, { n: locale.count(found.length - shown.length) })}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
