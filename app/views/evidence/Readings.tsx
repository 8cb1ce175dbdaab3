import { doubtInWords } from '../../format/doubt.ts';
import { evidenceWords } from '../../format/words/evidence.ts';
import { fieldEvidence, type EvidencePlace } from '../../queries/evidence.ts';
import { valuesAt, type ReadValue } from '../../queries/valuesAt.ts';
import { joinStates, useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { ErrorState } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Neighbours } from './Neighbours.tsx';
import { RowTable } from './RowTable.tsx';
import { ownerInWords, readNameInWords, SURE, valueInWords } from './values.ts';

const SHOWN = 6;

/** What was read from the place: each value beside its print, the doubts, the cells beside it. */
export function Readings({ place }: { place: EvidencePlace }) {
  const id = place.evidence_id;
  const values = useQuestion('valuesAt', [id], (engine, signal) => valuesAt(engine, id, signal));
  const recordId = values.data?.find(({ record_id: record }) => record !== null)?.record_id ?? '';
  const fields = useQuestion('fieldEvidence', [recordId], (engine, signal) =>
    recordId === '' ? Promise.resolve([]) : fieldEvidence(engine, recordId, signal),
  );
  const state = joinStates(values.state, fields.state);
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (state.pending) return <Skeleton lines={3} />;
  return (
    <>
      <Values values={values.data ?? []} place={place} />
      <RowTable place={place} fields={fields.data ?? []} />
      <Neighbours place={place} fields={fields.data ?? []} />
    </>
  );
}

function Values({ values, place }: { values: readonly ReadValue[]; place: EvidencePlace }) {
  const locale = useLocale();
  return (
    <section>
      <h3>{locale.say(evidenceWords.reading)}</h3>
      {values.length === 0 ? (
        <p className="quiet">{locale.say(evidenceWords.readingNone)}</p>
      ) : (
        <dl className="readings">
          {values.slice(0, SHOWN).map((value, index) => (
            <Value key={index} value={value} printed={place.text} />
          ))}
        </dl>
      )}
      {values.length > SHOWN ? (
        <p className="quiet">
          {locale.say(evidenceWords.alsoOthers, { n: locale.count(values.length) })}
        </p>
      ) : null}
    </section>
  );
}

function Value({ value, printed }: { value: ReadValue; printed: string }) {
  const locale = useLocale();
  const owner = ownerInWords(value, locale);
  const isDoubted = value.confidence !== null && value.confidence < SURE;
  return (
    <div className="reading">
      <dt>
        {readNameInWords(value, locale)}
        {owner === null ? null : <span className="quiet"> {owner}</span>}
      </dt>
      <dd>
        <strong>{valueInWords(value, printed, locale)}</strong>
        <span className="quiet"> ← “{short(printed)}”</span>
      </dd>
      <dd className={isDoubted ? 'reading-doubt' : 'quiet'}>
        {isDoubted
          ? `≈ ${locale.say(evidenceWords.unsure, { share: locale.share(value.confidence ?? 0) })}: ${doubtInWords(value.note, locale.style)}`
          : locale.say(evidenceWords.sure)}
      </dd>
    </div>
  );
}

const LONG = 80;

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line;
}
