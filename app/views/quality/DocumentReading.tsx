import { frameworks } from '../../format/words/labels.ts';
import { qualityWords } from '../../format/words/quality.ts';
import type { DocumentQuality } from '../../queries/documents.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { documentLabel } from './columns.tsx';
import { Corrections } from './Corrections.tsx';
import { Doubts } from './Doubts.tsx';
import { Figures } from './Figures.tsx';
import { Rejects } from './Rejects.tsx';

/** How one document was read: what it is, what was doubted, what was left out. */
export function DocumentReading({ document }: { document: DocumentQuality }) {
  const locale = useLocale();
  return (
    <section className="reading-of" aria-label={documentLabel(document, locale)}>
      <About document={document} />
      <Doubts documentId={document.document_id} />
      <Figures document={document} />
      <Corrections documentId={document.document_id} />
      <Rejects documentId={document.document_id} />
    </section>
  );
}

function About({ document }: { document: DocumentQuality }) {
  const locale = useLocale();
  const framework = frameworks[document.framework as keyof typeof frameworks];
  const facts: readonly (readonly [keyof typeof qualityWords, string])[] = [
    ['framework', framework ? locale.say(framework) : locale.say(qualityWords.addressNone)],
    ['file', `${document.source_path} (${document.format})`],
    ['address', document.source_url ?? locale.say(qualityWords.addressNone)],
    ['checksum', document.sha256],
  ];
  return (
    <section className="panel" aria-labelledby="about">
      <h2 id="about">{documentLabel(document, locale)}</h2>
      <p>{document.title}</p>
      <dl className="facts">
        {facts.map(([key, value]) => (
          <div key={key} className="fact">
            <dt>{locale.say(qualityWords[key])}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <AddressLink
          to={{ view: 'document', doc: document.document_id, line: null, mark: null, ev: null }}
        >
          {locale.say(qualityWords.openText)}
        </AddressLink>
      </p>
    </section>
  );
}
