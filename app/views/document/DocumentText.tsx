import { useMemo } from 'react';
import { documentWords } from '../../format/words/document.ts';
import type { Place } from '../../format/marking.ts';
import type { DocumentQuality } from '../../queries/documents.ts';
import { evidenceById } from '../../queries/evidence.ts';
import { documentRecords } from '../../queries/documentRecords.ts';
import { useAddress } from '../../shell/address.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FindBar } from './FindBar.tsx';
import { LineList } from './LineList.tsx';
import { useChunk, chunkOf } from './useChunk.ts';
import { useFind } from './useFind.ts';

/** The text of a document with its search, the place of the address in sight and marked. */
export function DocumentText({ document }: { document: DocumentQuality }) {
  const locale = useLocale();
  const [{ line }] = useAddress();
  const { document_id: id, line_count: count } = document;
  const target = Math.min(Math.max(line ?? 1, 1), Math.max(count, 1));
  const first = useChunk(id, chunkOf(target));
  const { find, hits } = useFind(id);
  const { data: records } = useQuestion('documentRecords', [id], (engine, signal) =>
    documentRecords(engine, id, signal),
  );
  const place = usePlace(id);
  const kinds = (kind: string) =>
    locale.count((records ?? []).filter((record) => record.record_kind === kind).length);
  return (
    <Panel
      title={locale.say(documentWords.text)}
      answer={
        records
          ? locale.say(documentWords.answer, {
              lines: locale.count(count),
              projects: kinds('project'),
              risks: kinds('risk'),
              rejects: kinds('reject'),
            })
          : undefined
      }
      state={first.state}
      minHeight={720}
      long
    >
      <FindBar lineCount={count} />
      <LineList
        documentId={id}
        count={count}
        target={line === null ? null : target}
        place={place}
        find={find}
        hits={hits}
        records={records ?? []}
      />
    </Panel>
  );
}

/** The place that the address marks, if it stands in this document. */
function usePlace(documentId: string): Place | null {
  const [{ mark }] = useAddress();
  const { data } = useQuestion('evidencePlace', [mark], (engine, signal) =>
    mark === '' ? Promise.resolve(null) : evidenceById(engine, mark, 0, signal),
  );
  return useMemo(() => {
    const found = data?.place;
    if (!found || mark === '' || found.document_id !== documentId) return null;
    const { line_first: lineFirst, line_last: lineLast, cell, text } = found;
    return { lineFirst, lineLast, cell, text };
  }, [data, mark, documentId]);
}
