import { nothings } from '../format/words/labels.ts';
import { useLocale } from './Locale.tsx';

export type NothingKind = keyof typeof nothings;

/** The mark of one kind of nothing, with its word: never an empty place. A printed zero stands as the number it is. */
export function NothingMark({ kind, unit }: { kind: NothingKind; unit?: string | undefined }) {
  const locale = useLocale();
  return (
    <span className={`nothing nothing-${kind}`}>
      {kind === 'zero' ? null : (
        <span className="nothing-swatch" aria-hidden="true">
          {kind === 'not_read' ? '?' : null}
        </span>
      )}
      {locale.say(nothings[kind])}
      {kind === 'zero' && unit ? ` ${unit}` : null}
    </span>
  );
}
