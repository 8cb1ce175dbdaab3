import { memo } from 'react';
import type { AmountKind } from '../format/amount.ts';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';
import type { Tone } from './tones.ts';

/** One bar with its name and number, plain enough to be compared with what stood there before. */
export interface BarRowProps {
  readonly value: string;
  readonly name: string;
  /** Length of the bar, of the longest; 0 to 1. */
  readonly share: number;
  readonly kind: AmountKind;
  /** The number, or the word for its absence. */
  readonly text: string;
  /** Some parts name no amount: the number is the least it can be. */
  readonly atLeast: boolean;
  readonly chosen: boolean;
  /** Others are chosen and this is not. */
  readonly faded: boolean;
  readonly tone: Tone;
  /** What the number is made of, in words. */
  readonly tip: string;
  /** Whether a click can filter by it. */
  readonly canPick: boolean;
  /** Opened by a click on the number. */
  readonly door: string | null;
}

interface BarRowsProps {
  label: string;
  rows: readonly BarRowProps[];
  /** Keep it the same function between renders. */
  onPick: (value: string) => void;
  onDoor: (door: string) => void;
}

/**
 * Horizontal bars as a list of buttons with their numbers: drawn by the page's own layout, so that
 * a change of all of them takes a few milliseconds, is read out as it stands, and prints.
 */
export function BarRows({ label, rows, onPick, onDoor }: BarRowsProps) {
  return (
    <ul className="bar-rows" aria-label={label}>
      {rows.map((row) => (
        <BarRow key={row.value} {...row} onPick={onPick} onDoor={onDoor} />
      ))}
    </ul>
  );
}

type RowProps = BarRowProps & Pick<BarRowsProps, 'onPick' | 'onDoor'>;

const BarRow = memo(function BarRow(props: RowProps) {
  const { value, name, chosen, canPick, tip, onPick } = props;
  const state = `${chosen ? ' bar-chosen' : ''}${props.faded ? ' bar-faded' : ''}`;
  return (
    <li className={`bar-row${state}`} title={tip}>
      {canPick ? (
        <button
          type="button"
          className="bar-pick"
          aria-pressed={chosen}
          aria-label={tip}
          onClick={() => onPick(value)}
        >
          <Bar {...props} />
        </button>
      ) : (
        <span className="bar-pick">
          <Bar {...props} />
        </span>
      )}
      <BarNumber {...props} name={name} />
    </li>
  );
});

function Bar({ name, share, kind, tone, atLeast }: RowProps) {
  return (
    <>
      <span className="bar-name">{name}</span>
      <span className={`bar-line nothing-${kind === 'value' && atLeast ? 'not_stated' : kind}`}>
        {share > 0 ? (
          <span className={`bar-fill tone-${tone}`} style={{ width: `${share * 92}%` }} />
        ) : null}
        {kind === 'zero' ? <span className="bar-zero" /> : null}
        {kind === 'value' && !atLeast ? null : (
          <span className="nothing-swatch" aria-hidden="true">
            {kind === 'not_read' ? '?' : null}
          </span>
        )}
      </span>
    </>
  );
}

function BarNumber({ name, text, door, onDoor }: RowProps) {
  const locale = useLocale();
  return (
    <span className="bar-number">
      {door === null ? (
        text
      ) : (
        <button
          type="button"
          className="door"
          aria-label={`${text} · ${locale.say(uiWords.openSum, { label: name })}`}
          onClick={() => onDoor(door)}
        >
          {text}
        </button>
      )}
    </span>
  );
}
