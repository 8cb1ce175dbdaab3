import { documentKinds } from '../../format/words/labels.ts';
import { mineWords } from '../../format/words/mine.ts';
import { unreadableWords } from '../../format/words/unreadable.ts';
import { noFilters, type AddressChange } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import {
  MOST_MEGABYTES,
  MOST_SECONDS,
  type OwnDocument,
  type OwnFile,
} from '../../shell/ownFile.ts';
import { useLocale } from '../../ui/Locale.tsx';

/** What became of a file, in words, with the ways on. */
export function Outcome({ file }: { file: OwnFile }) {
  const locale = useLocale();
  if (file.state === 'read') return <Read document={file.document} />;
  if (file.state === 'same') return <p>{locale.say(mineWords.sameHint)}</p>;
  if (file.state === 'published') return <Published documentId={file.documentId} />;
  if (file.state !== 'failed') return null;
  const limits = { mb: locale.count(MOST_MEGABYTES), seconds: locale.count(MOST_SECONDS) };
  return <p className="own-file-reason">{locale.say(unreadableWords[file.reason], limits)}</p>;
}

function Published({ documentId }: { documentId: string }) {
  const locale = useLocale();
  return (
    <>
      <p>{locale.say(mineWords.publishedHint)}</p>
      <p>
        <AddressLink to={{ view: 'document', doc: documentId, line: null, mark: null }}>
          {locale.say(mineWords.openPublished)}
        </AddressLink>
      </p>
    </>
  );
}

function Read({ document }: { document: OwnDocument }) {
  const locale = useLocale();
  const { projects, risks, rowsSeen, rowsRejected } = document;
  const kind = documentKinds[document.kind as keyof typeof documentKinds];
  const isEmpty = projects + risks === 0;
  // Of a text without tables the kind is no more than a guess.
  const about = [document.bodyName, kind && !isEmpty ? locale.say(kind) : null];
  const counts = {
    projects: locale.count(projects),
    risks: locale.count(risks),
    seen: locale.count(rowsSeen),
    rejected: locale.count(rowsRejected),
  };
  return (
    <>
      <p>{about.filter((part) => part !== null).join(' · ')}</p>
      {document.bodyName === null ? <p>{locale.say(mineWords.bodyNotFound)}</p> : null}
      <p>
        {isEmpty ? `${locale.say(mineWords.nothingFound)} · ` : null}
        {locale.say(mineWords.outcome, counts)}
      </p>
      <WaysOn document={document} />
    </>
  );
}

function WaysOn({ document: { bodyId, documentId, kind } }: { document: OwnDocument }) {
  const locale = useLocale();
  const ways: (readonly [keyof typeof mineWords, AddressChange])[] = [
    ['openBody', { view: 'body', body: bodyId }],
    ['openCompare', { view: 'compare' }],
    ['openText', { view: 'document', doc: documentId, line: null, mark: null }],
    ['openQuality', { view: 'quality' }],
  ];
  if (kind === 'progress_report') ways.splice(2, 0, ['openStuck', { view: 'stuck' }]);
  return (
    <ul className="own-ways">
      {ways.map(([words, to]) => (
        <li key={words}>
          <AddressLink to={{ ...noFilters, ev: null, sum: null, sort: null, ...to }}>
            {locale.say(mineWords[words])}
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
