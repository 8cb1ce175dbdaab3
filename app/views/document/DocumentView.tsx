import { documentWords } from '../../format/words/document.ts';
import { documentById, documentQuality, type DocumentQuality } from '../../queries/documents.ts';
import { everything, type Filter } from '../../queries/filter.ts';
import { useAddress, useFilter } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { joinStates, useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { DocumentText } from './DocumentText.tsx';
import { documentName } from './documentName.ts';
import { Records } from './Records.tsx';
import './document.css';

/** The whole text of one document, line by line, with what was read from it; or the choice of one. */
export function DocumentView() {
  const locale = useLocale();
  const [{ doc }] = useAddress();
  const { provinces } = useFilter();
  const filter: Filter = { ...everything, provinces };
  const one = useQuestion('document', [doc], (engine, signal) =>
    doc === '' ? Promise.resolve(null) : documentById(engine, doc, signal),
  );
  const list = useQuestion('documents', [one.data === null, filter], (engine, signal) =>
    one.data === null ? documentQuality(engine, filter, signal) : Promise.resolve([]),
  );
  if (one.data && one.data.document_id === doc) return <OneDocument document={one.data} />;
  const { data = [] } = list;
  const state = joinStates(one.state, list.state);
  return (
    <div className="page">
      <h1>{locale.say(documentWords.title)}</h1>
      <Panel
        title={locale.say(documentWords.choose)}
        answer={locale.say(doc === '' ? documentWords.chooseHint : documentWords.unknown)}
        state={state}
        empty={data.length === 0}
      >
        <ul className="document-choice">
          {data.map((document) => (
            <li key={document.document_id}>
              <AddressLink to={{ doc: document.document_id, line: null, mark: null }}>
                {documentName(document, locale)}
              </AddressLink>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function OneDocument({ document }: { document: DocumentQuality }) {
  const locale = useLocale();
  return (
    <div className="page">
      <div className="document-head">
        <h1>{document.title ?? documentName(document, locale)}</h1>
        <p>
          {documentName(document, locale)} ·{' '}
          <AddressLink to={{ doc: null, line: null, mark: null }}>
            {locale.say(documentWords.choose)}
          </AddressLink>
        </p>
      </div>
      <div className="document">
        <DocumentText document={document} key={document.document_id} />
        <Records documentId={document.document_id} />
      </div>
    </div>
  );
}
