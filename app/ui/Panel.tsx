import { useId, type ReactNode } from 'react';
import { uiWords } from '../format/words/ui.ts';
import { useLocale } from './Locale.tsx';
import { Skeleton } from './Skeleton.tsx';

/** A failure in the reader's words: what failed, what it affects, what to do. */
export interface Failure {
  readonly code: string;
  readonly text: string;
  /** Asking again from this page cannot help: the page itself has to be opened anew. */
  readonly needsReload?: boolean;
}

/** Where the answer of a panel stands. */
export interface PanelState {
  readonly pending?: boolean;
  /** The figures shown belong to the question before; the new answer is on its way. */
  readonly stale?: boolean;
  readonly failure?: Failure | undefined;
  /** How many files of data have come, of how many. */
  readonly progress?: { readonly done: number; readonly of: number } | undefined;
  readonly retry?: () => void;
}

interface PanelProps {
  /** A name to jump to. */
  id?: string;
  title: string;
  /** The panel's finding in one sentence. */
  answer?: ReactNode;
  state?: PanelState | undefined;
  /** No rows: the panel says so instead of drawing nothing. */
  empty?: boolean;
  emptyText?: string;
  /** Height in pixels that the panel keeps while loading, so that nothing jumps. */
  minHeight?: number;
  /** May be broken over pages in print. */
  long?: boolean;
  children?: ReactNode;
}

/** A titled part of a page that keeps its size while loading and says what failed. */
export function Panel(props: PanelProps) {
  const heading = useId();
  const { state = {}, minHeight = 240 } = props;
  const settled = !state.pending && !state.failure;
  return (
    <section
      id={props.id}
      tabIndex={props.id === undefined ? undefined : -1}
      className={props.long ? 'panel panel-long' : 'panel'}
      aria-labelledby={heading}
      aria-busy={state.pending || state.stale || undefined}
      style={{ minHeight }}
    >
      <h2 id={heading}>{props.title}</h2>
      {settled && props.answer ? <p className="panel-answer">{props.answer}</p> : null}
      <div className={state.stale ? 'panel-body panel-stale' : 'panel-body'}>
        <PanelContent {...props} state={state} />
      </div>
    </section>
  );
}

function PanelContent({ state = {}, empty, emptyText, children }: PanelProps) {
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (state.pending)
    return (
      <>
        <Waiting state={state} />
        <Skeleton />
      </>
    );
  if (empty) return <EmptyState text={emptyText} />;
  return children;
}

/** Says how far the answer is, to those who wait longer than a blink. */
function Waiting({ state: { progress } }: { state: PanelState }) {
  const locale = useLocale();
  const text =
    progress === undefined || progress.done === progress.of
      ? locale.say(uiWords.working)
      : locale.say(uiWords.loadingFiles, {
          done: locale.count(progress.done),
          of: locale.count(progress.of),
        });
  return (
    <p className="waiting quiet" role="status">
      {text}
    </p>
  );
}

/** Says what failed with its code, and offers to try again. */
export function ErrorState(props: { failure: Failure; retry?: (() => void) | undefined }) {
  const locale = useLocale();
  const { code, text } = props.failure;
  const shown = locale.say(uiWords.errorCode, { code: '' }).trim();
  return (
    <div className="state state-error" role="alert">
      <p>{text}</p>
      <p className="quiet">
        {shown} {code}
      </p>
      <Remedy {...props} />
    </div>
  );
}

function Remedy({ failure, retry }: { failure: Failure; retry?: (() => void) | undefined }) {
  const locale = useLocale();
  const again = failure.needsReload ? () => window.location.reload() : retry;
  if (!again) return null;
  return (
    <button type="button" className="button" onClick={again}>
      {locale.say(failure.needsReload ? uiWords.reload : uiWords.retry)}
    </button>
  );
}

/** Says that nothing is there, and that this is not a zero. */
export function EmptyState({ text }: { text?: string | undefined }) {
  const locale = useLocale();
  return (
    <div className="state">
      <p>{text ?? locale.say(uiWords.emptyTitle)}</p>
      {text === undefined ? <p className="quiet">{locale.say(uiWords.emptyHint)}</p> : null}
    </div>
  );
}
