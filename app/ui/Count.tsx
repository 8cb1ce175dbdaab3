import { EvidenceButton } from './EvidenceButton.tsx';
import { useLocale } from './Locale.tsx';
import { NothingMark, type NothingKind } from './NothingMark.tsx';
import { Unsure } from './Unsure.tsx';
import type { Text } from '../format/words.ts';

interface CountProps {
  /** null: no number is there; `nothing` says why. */
  value: number | null;
  label: string;
  /** A text with `{n}`, e.g. units.projects; without it the number stands bare. */
  unit?: Text;
  places?: number;
  nothing?: NothingKind;
  evidenceId?: string | null | undefined;
  unsure?: boolean;
}

/** A count or score, or the kind of nothing that stands there; a door to its cell. */
export function Count(props: CountProps) {
  const locale = useLocale();
  const { value, unit, nothing = 'not_stated' } = props;
  if (value === null)
    return (
      <EvidenceButton evidenceId={props.evidenceId} label={props.label}>
        <NothingMark kind={nothing} />
      </EvidenceButton>
    );
  const number = locale.count(value, props.places);
  return (
    <span className="number">
      <EvidenceButton evidenceId={props.evidenceId} label={props.label}>
        {unit ? locale.say(unit, { n: number }) : number}
      </EvidenceButton>
      {props.unsure ? <Unsure /> : null}
    </span>
  );
}
