import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { markLine, type Place } from '../../format/marking.ts';
import { documentWords } from '../../format/words/document.ts';
import type { DocumentRecord } from '../../queries/documentRecords.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { PrintedLine } from '../../ui/PrintedLine.tsx';
import { recordsByLine, type RecordKind } from './recordKinds.ts';
import { chunkOf, useChunk } from './useChunk.ts';

const LINE_HEIGHT = 34;

interface LineListProps {
  documentId: string;
  count: number;
  /** Line to bring in sight; null leaves the list where it is. */
  target: number | null;
  place: Place | null;
  find: string;
  hits: readonly number[];
  records: readonly DocumentRecord[];
}

/** Every line of the document; only those in sight are drawn. */
export function LineList(props: LineListProps) {
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const { count, target, place } = props;
  const hits = useMemo(() => new Set(props.hits), [props.hits]);
  const kinds = useMemo(() => recordsByLine(props.records), [props.records]);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 10,
  });
  useEffect(() => {
    if (target !== null) rows.scrollToIndex(target - 1, { align: 'center' });
  }, [rows, target]);
  return (
    <div
      ref={frame}
      className="line-frame"
      role="region"
      tabIndex={0}
      aria-label={locale.say(documentWords.textLabel)}
    >
      <div className="line-list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const no = index + 1;
          return (
            <div
              key={no}
              ref={rows.measureElement}
              data-index={index}
              className={lineClass(no, target, place, hits.has(no))}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Line {...props} no={no} isHit={hits.has(no)} kinds={kinds.get(no) ?? []} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface LineProps extends LineListProps {
  no: number;
  isHit: boolean;
  kinds: readonly RecordKind[];
}

function Line({ documentId, no, place, find, isHit, kinds }: LineProps) {
  const locale = useLocale();
  const { data } = useChunk(documentId, chunkOf(no));
  const text = data?.find(({ line_no: other }) => other === no)?.text;
  const isPlace = place !== null && no >= place.lineFirst && no <= place.lineLast;
  const found = { lineFirst: no, lineLast: no, cell: null, text: find };
  const mark = isPlace ? place : isHit ? found : null;
  return (
    <>
      <span className="line-no">
        <span className="unseen">{locale.say(documentWords.lineLabel, { n: '' })}</span>
        {locale.say(documentWords.number, { n: no })}
      </span>
      <span className="line-kinds">
        {kinds.map((kind) => (
          <span
            key={kind}
            className={`line-kind line-kind-${kind}`}
            title={locale.say(documentWords[kind])}
          >
            <span className="unseen">{locale.say(documentWords[kind])}</span>
          </span>
        ))}
      </span>
      <span className="line-text">
        {text === undefined ? (
          <span className="quiet">{locale.say(documentWords.lineLoading)}</span>
        ) : text.trim() === '' ? (
          <span className="unseen">{locale.say(documentWords.blank)}</span>
        ) : (
          <PrintedLine cells={markLine(text, no, mark)} />
        )}
      </span>
    </>
  );
}

function lineClass(no: number, target: number | null, place: Place | null, isHit: boolean): string {
  const names = ['line'];
  const isPlace = place !== null && no >= place.lineFirst && no <= place.lineLast;
  if (isPlace || no === target) names.push('line-here');
  if (isHit) names.push('line-hit');
  return names.join(' ');
}
