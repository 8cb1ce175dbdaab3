import { useState } from 'react';
import { copyText } from '../../export/clipboard.ts';
import { evidenceWords } from '../../format/words/evidence.ts';
import type { EvidencePlace } from '../../queries/evidence.ts';
import { hrefOf, type AddressChange } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { citationOf } from './placeInWords.ts';

/** Where the whole text is, and how to cite the place. */
export function Actions({ place }: { place: EvidencePlace }) {
  const locale = useLocale();
  return (
    <section className="evidence-actions">
      <p>
        <AddressLink to={{ ...atPlace(place), ev: null, sum: null }}>
          {locale.say(evidenceWords.openDocument)}
        </AddressLink>
      </p>
      <Cite key={place.evidence_id} place={place} />
    </section>
  );
}

function atPlace(place: EvidencePlace): AddressChange {
  return {
    view: 'document',
    doc: place.document_id,
    line: place.line_first,
    mark: place.evidence_id,
  };
}

function Cite({ place }: { place: EvidencePlace }) {
  const locale = useLocale();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'by-hand'>('none');
  const { data: version } = useQuestion('dataVersion', [], (engine, signal) =>
    engine.dataVersion(signal),
  );
  if (version === undefined) return null;
  const { origin, pathname } = window.location;
  const link = new URL(hrefOf(atPlace(place)), origin + pathname).href;
  const citation = citationOf(place, version, link, locale);
  const copy = async () => setOutcome((await copyText(citation)) ? 'copied' : 'by-hand');
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {locale.say(evidenceWords.cite)}
      </button>
      <p role="status" className="quiet">
        {outcome === 'copied' ? locale.say(evidenceWords.cited) : null}
        {outcome === 'by-hand' ? locale.say(evidenceWords.citeByHand) : null}
      </p>
      {outcome === 'none' ? null : <p className="citation">{citation}</p>}
    </>
  );
}
