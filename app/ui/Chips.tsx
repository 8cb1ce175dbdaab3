import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** The filters in use, each removed by a click; nothing where none is in use. */
export function Chips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
  const locale = useLocale();
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={locale.say(uiWords.filtersActive)}>
      {chips.map(({ key, label, remove }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={locale.say(uiWords.removeFilter, { label })}
            onClick={remove}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="button button-plain" onClick={onClear}>
          {locale.say(uiWords.clearAll)}
        </button>
      </li>
    </ul>
  );
}
