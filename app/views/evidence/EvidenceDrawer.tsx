import { evidenceWords } from '../../format/words/evidence.ts';
import { evidenceById } from '../../queries/evidence.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { ErrorState } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Actions } from './Actions.tsx';
import { Corrections } from './Corrections.tsx';
import { Printed } from './Printed.tsx';
import { Readings } from './Readings.tsx';
import { Source } from './Source.tsx';
import './evidence.css';

/** Lines shown before and after the place. */
const AROUND = 6;

interface EvidenceDrawerProps {
  evidenceId: string;
  onClose: () => void;
}

/** A printed place: the lines of its document with the cell marked, and what was read from it. */
export function EvidenceDrawer({ evidenceId, onClose }: EvidenceDrawerProps) {
  const locale = useLocale();
  return (
    <Drawer title={locale.say(evidenceWords.title)} onClose={onClose}>
      <Content evidenceId={evidenceId} />
    </Drawer>
  );
}

function Content({ evidenceId }: { evidenceId: string }) {
  const locale = useLocale();
  const { data, state } = useQuestion('evidence', [evidenceId], (engine, signal) =>
    evidenceById(engine, evidenceId, AROUND, signal),
  );
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (state.pending || data === undefined) return <Skeleton lines={8} />;
  if (data === null) {
    return (
      <div className="state" role="alert">
        <p>{locale.say(evidenceWords.unknown)}</p>
        <p className="quiet">{locale.say(evidenceWords.unknownHint)}</p>
      </div>
    );
  }
  return (
    <div className={state.stale ? 'evidence panel-stale' : 'evidence'} aria-busy={state.stale}>
      <Source place={data.place} />
      <Printed context={data} />
      <Corrections place={data.place} />
      <Readings place={data.place} />
      <Actions place={data.place} />
    </div>
  );
}
