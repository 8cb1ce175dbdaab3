import { evidenceWords } from '../../format/words/evidence.ts';
import type { EvidencePlace } from '../../queries/evidence.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { kindInWords, placeInWords } from './placeInWords.ts';

/** Whose document the place stands in, and where. */
export function Source({ place }: { place: EvidencePlace }) {
  const locale = useLocale();
  return (
    <div className="evidence-source">
      <p>
        <strong>{place.body_name ?? locale.say(evidenceWords.bodyUnknown)}</strong>
      </p>
      <p>{place.title ?? locale.say(evidenceWords.untitled)}</p>
      <p className="quiet">{kindInWords(place, locale)}</p>
      <p className="evidence-place" aria-live="polite">
        {placeInWords(place, locale)}
      </p>
    </div>
  );
}
