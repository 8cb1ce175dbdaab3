import { createContext, useContext, type ReactNode } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';

/** What opens when a number is clicked. */
export interface Doors {
  /** Opens the printed lines of one place of a document. */
  openEvidence(evidenceId: string): void;
  /** Opens the rows behind a sum; the key names the sum. */
  openSum(sumKey: string): void;
}

const DoorsContext = createContext<Doors>({ openEvidence: () => {}, openSum: () => {} });

/** Says where the doors lead; the shell sets it, parts only use it. */
export function DoorsProvider({ doors, children }: { doors: Doors; children: ReactNode }) {
  return <DoorsContext value={doors}>{children}</DoorsContext>;
}

/** The doors, for what cannot be an EvidenceButton (a chart's mark, a table's row). */
export function useDoors(): Doors {
  return useContext(DoorsContext);
}

interface DoorProps {
  /** What the number is, for those who do not see where it stands. */
  label: string;
  children: ReactNode;
}

/** A printed value as a door to its place in the document; without an id, the value alone. */
export function EvidenceButton(props: DoorProps & { evidenceId: string | null | undefined }) {
  const { openEvidence } = useDoors();
  const { evidenceId } = props;
  if (!evidenceId) return <>{props.children}</>;
  return <Door {...props} words={uiWords.openEvidence} onOpen={() => openEvidence(evidenceId)} />;
}

/** A sum as a door to the rows it was added up from; without a key, the value alone. */
export function SumButton(props: DoorProps & { sumKey: string | null | undefined }) {
  const { openSum } = useDoors();
  const { sumKey } = props;
  if (!sumKey) return <>{props.children}</>;
  return <Door {...props} words={uiWords.openSum} onOpen={() => openSum(sumKey)} />;
}

interface OpenProps extends DoorProps {
  words: (typeof uiWords)['openEvidence' | 'openSum'];
  onOpen: () => void;
}

function Door({ label, children, words, onOpen }: OpenProps) {
  const locale = useLocale();
  const hint = locale.say(words, { label });
  return (
    <button type="button" className="door" title={hint} onClick={onOpen}>
      {children}
      <span className="unseen"> {hint}</span>
    </button>
  );
}
