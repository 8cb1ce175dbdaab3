import { debounce, parseAsString, useQueryState } from 'nuqs';
import { useId, useState } from 'react';
import levels from '../../../data/reference/ita_levels.json';
import { type ItaPart, itaParts } from '../../../data/schema/ita_level.ts';
import { itaWords } from '../../format/words/ita.ts';
import type { ItaResultRow } from '../../queries/itaResults.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import {
  supposedFrom,
  supposedInWords,
  supposedToText,
  supposedYear,
  triedPoints,
} from './itaWhatIf.ts';

/** The page follows at once, the address when the hand rests. */
const afterMoving = debounce(250);

/** What the level of a result would be with other points of its parts, tried by hand. */
export function ItaWhatIf({ result }: { result: ItaResultRow }) {
  const locale = useLocale();
  const [written, write] = useQueryState('ita', parseAsString.withDefault(''));
  const supposed = supposedFrom(written, result.body_id);
  const year = supposedYear(result, supposed, levels);
  const isMoved = itaParts.some((part) => supposed[part] !== undefined);
  const [open, setOpen] = useState(isMoved);
  const change = (part: ItaPart, points: number | undefined) =>
    void write(supposedToText(result.body_id, { ...supposed, [part]: points }), {
      limitUrlUpdates: afterMoving,
    });
  return (
    <details
      className="ita-try"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{locale.say(itaWords.tryTitle, { year: locale.year(result.fiscal_year) })}</summary>
      <div className="ita-parts no-print">
        {itaParts.map((part) => (
          <PartField
            key={part}
            name={locale.say(itaWords[part])}
            printed={result[part]}
            supposed={supposed[part]}
            onChange={(points) => change(part, points)}
            locale={locale}
          />
        ))}
        <button
          type="button"
          className="button"
          disabled={!isMoved}
          onClick={() => void write(null)}
        >
          {locale.say(itaWords.tryReset)}
        </button>
      </div>
      <p className="ita-supposed" role="status">
        {supposedInWords(result, year, locale)}
      </p>
      <p className="quiet">{locale.say(itaWords.tryNote, weightsInWords(locale))}</p>
    </details>
  );
}

function weightsInWords(locale: Locale): Record<string, string> {
  return Object.fromEntries(itaParts.map((part) => [part, locale.share(levels.weights[part])]));
}

interface PartFieldProps {
  name: string;
  printed: number | null;
  supposed: number | undefined;
  onChange: (points: number | undefined) => void;
  locale: Locale;
}

function PartField({ name, printed, supposed, onChange, locale }: PartFieldProps) {
  const [numberId, rangeId] = [useId(), useId()];
  const shown = supposed ?? printed;
  /** What is being typed: half a number is not yet points. */
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    const points = triedPoints(text);
    if (points !== null || text === '')
      onChange(points === printed ? undefined : (points ?? undefined));
  };
  const told = printed === null ? itaWords.tryNotStated : itaWords.tryPrinted;
  return (
    <div className="ita-part">
      <label htmlFor={numberId}>{locale.say(itaWords.tryPart, { part: name })}</label>
      <input
        id={numberId}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? shown ?? ''}
        aria-invalid={draft !== null && draft !== '' && triedPoints(draft) === null}
        onChange={({ target }) => {
          setDraft(target.value);
          take(target.value);
        }}
        onBlur={() => setDraft(null)}
      />
      <input
        id={rangeId}
        type="range"
        {...{ min: 0, max: 100, step: 0.5 }}
        value={shown ?? 0}
        aria-label={locale.say(itaWords.trySlider, { part: name })}
        onChange={({ target }) => take(target.value)}
      />
      <small className="quiet">
        {locale.say(told, { points: printed === null ? '' : locale.count(printed, 2) })}
      </small>
    </div>
  );
}
