import { correctedInWords, correctionInWords } from '../../format/correction.ts';
import { correctionWords } from '../../format/words/corrections.ts';
import { correctionsAt } from '../../queries/corrections.ts';
import type { EvidencePlace } from '../../queries/evidence.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { ErrorState } from '../../ui/Panel.tsx';

/** Says that an office had this place read otherwise than it is printed; nothing where none did. */
export function Corrections({ place }: { place: EvidencePlace }) {
  const locale = useLocale();
  const { data, state } = useQuestion('correctionsAt', [place.evidence_id], (engine, signal) =>
    correctionsAt(engine, place, signal),
  );
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <section className="corrections">
      <h3>{locale.say(correctionWords.title)}</h3>
      <ul>
        {data.map((told) => (
          <li key={told.ordinal}>
            <p>{correctionInWords(told, locale.style)}</p>
            <p className="quiet">{correctedInWords(told, locale.style)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
