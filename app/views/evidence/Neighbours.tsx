import { fieldInWords } from '../../format/finding.ts';
import { evidenceWords } from '../../format/words/evidence.ts';
import type { EvidencePlace, FieldReading } from '../../queries/evidence.ts';
import { useDoors } from '../../ui/EvidenceButton.tsx';
import { useLocale } from '../../ui/Locale.tsx';

/** The record's printed places before and after this one, each once, in print order. */
export function neighboursOf(
  fields: readonly FieldReading[],
  evidenceId: string,
): { previous: FieldReading | null; next: FieldReading | null } {
  const places = fields.filter(
    (field, index) => fields.findIndex(({ evidence_id: id }) => id === field.evidence_id) === index,
  );
  const at = places.findIndex(({ evidence_id: id }) => id === evidenceId);
  if (at < 0) return { previous: null, next: places[0] ?? null };
  return { previous: places[at - 1] ?? null, next: places[at + 1] ?? null };
}

/** Buttons to the cells before and after in the same record. */
export function Neighbours(props: { place: EvidencePlace; fields: readonly FieldReading[] }) {
  const locale = useLocale();
  const { openEvidence } = useDoors();
  const { previous, next } = neighboursOf(props.fields, props.place.evidence_id);
  if (previous === null && next === null) return null;
  const button = (field: FieldReading | null, words: 'previous' | 'next') =>
    field === null ? null : (
      <button type="button" className="button" onClick={() => openEvidence(field.evidence_id)}>
        {locale.say(evidenceWords[words], { field: fieldInWords(field.field, locale.style) })}
      </button>
    );
  return (
    <nav className="neighbours" aria-label={locale.say(evidenceWords.neighbours)}>
      {button(previous, 'previous')}
      {button(next, 'next')}
    </nav>
  );
}
