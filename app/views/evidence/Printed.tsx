import { useLayoutEffect, useMemo, useRef } from 'react';
import { markLine, type Place } from '../../format/marking.ts';
import { evidenceWords } from '../../format/words/evidence.ts';
import type { EvidenceContext, EvidencePlace } from '../../queries/evidence.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { PrintedLine } from '../../ui/PrintedLine.tsx';

/** The place of an evidence row, as the marking takes it. */
export function placeOf(row: EvidencePlace): Place {
  return { lineFirst: row.line_first, lineLast: row.line_last, cell: row.cell, text: row.text };
}

/** The printed lines around a place: the place marked and in sight, the lines around it dimmed. */
export function Printed({ context }: { context: EvidenceContext }) {
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const place = useMemo(() => placeOf(context.place), [context.place]);
  useMarkInSight(frame, context.place.evidence_id);
  return (
    <section>
      <h3>{locale.say(evidenceWords.printed)}</h3>
      <div
        ref={frame}
        className="printed-frame"
        role="region"
        tabIndex={0}
        aria-label={locale.say(evidenceWords.printed)}
      >
        <ol className="printed">
          {context.lines.map(({ line_no: no, text }) => {
            const isIn = no >= place.lineFirst && no <= place.lineLast;
            return (
              <li key={no} className={isIn ? 'printed-in' : 'printed-around'}>
                <span className="printed-no">{locale.say(evidenceWords.number, { n: no })}</span>
                <span className="printed-text">
                  <PrintedLine cells={markLine(text, no, place)} />
                </span>
              </li>
            );
          })}
        </ol>
      </div>
      <p className="quiet">{locale.say(evidenceWords.printedNote)}</p>
    </section>
  );
}

/** Scrolls the frame alone, never the page, so that the mark stands in its upper half. */
function useMarkInSight(frame: React.RefObject<HTMLDivElement | null>, id: string): void {
  useLayoutEffect(() => {
    const box = frame.current;
    const mark = box?.querySelector('mark') ?? box?.querySelector('.printed-in');
    if (!box || !mark) return;
    const above = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += above - box.clientHeight / 3;
  }, [frame, id]);
}
