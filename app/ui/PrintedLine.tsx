import type { MarkedCell, Segment } from '../format/marking.ts';
import { evidenceWords } from '../format/words/evidence.ts';
import { useLocale } from './Locale.tsx';
import './printed.css';

/** A line as printed, its cells parted by a thin rule, the place pointed at marked. */
export function PrintedLine({ cells }: { cells: readonly MarkedCell[] }) {
  return (
    <>
      {cells.map((cell, index) => (
        <span key={index}>
          {index > 0 ? (
            <span className="printed-tab">
              <span className="unseen"> | </span>
            </span>
          ) : null}
          <PrintedCell cell={cell} />
        </span>
      ))}
    </>
  );
}

/** One printed cell with its mark; an empty cell that is marked says that it is empty. */
export function PrintedCell({ cell }: { cell: MarkedCell }) {
  const locale = useLocale();
  if (cell.isMarked && cell.segments.length === 0) {
    return <mark className="printed-empty">{locale.say(evidenceWords.emptyCell)}</mark>;
  }
  return cell.segments.map((segment, index) => <Piece key={index} segment={segment} />);
}

function Piece({ segment }: { segment: Segment }) {
  const locale = useLocale();
  if (!segment.isMarked) return segment.text;
  return (
    <mark>
      <span className="unseen">[{locale.say(evidenceWords.markStart)}] </span>
      {segment.text}
      <span className="unseen"> [{locale.say(evidenceWords.markEnd)}]</span>
    </mark>
  );
}
