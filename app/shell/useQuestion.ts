import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Engine, Progress, Run } from '../engine/engine.ts';
import type { PanelState } from '../ui/Panel.tsx';
import { useLocale } from '../ui/Locale.tsx';
import { useEngine } from './EngineProvider.tsx';
import { failureOf } from './failure.ts';

/** An answer on its way, and where it stands, as a Panel takes it. */
export interface Answer<T> {
  readonly data: T | undefined;
  readonly state: PanelState;
}

/**
 * Puts a question to the engine and remembers the answer by its name and arguments. While a new
 * answer is on its way the old one stays, marked stale.
 */
export function useQuestion<T>(
  name: string,
  args: readonly unknown[],
  ask: (engine: Engine, signal: AbortSignal) => Promise<T>,
): Answer<T> {
  const engine = useEngine();
  const { style } = useLocale();
  const [progress, setProgress] = useState<Progress>();
  const { data, error, isPending, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: [name, ...args],
    queryFn: ({ signal }) =>
      ask(telling(engine, setProgress), signal).finally(() => setProgress(undefined)),
    placeholderData: keepPreviousData,
  });
  const pending = isPending || (isFetching && error !== null);
  const { language } = style;
  // The same object as long as nothing changed: panels that are memoised go by it.
  const state = useMemo((): PanelState => {
    const failure = error && !pending ? failureOf(error, language) : undefined;
    return { pending, stale: isPlaceholderData, progress, failure, retry: () => void refetch() };
  }, [error, pending, isPlaceholderData, progress, language, refetch]);
  return { data, state };
}

/** The engine, telling how far the files of whatever is asked of it are loaded. */
function telling(engine: Engine, tell: NonNullable<Run['tell']>): Engine {
  return { ...engine, query: (question, signal) => engine.query(question, signal, tell) };
}

/** The state of a panel that needs several answers: failed if one failed, pending if one is. */
export function joinStates(...states: readonly PanelState[]): PanelState {
  const failed = states.filter(({ failure }) => failure);
  return {
    pending: states.some(({ pending }) => pending),
    stale: states.some(({ stale }) => stale),
    progress: states.find(({ progress }) => progress)?.progress,
    failure: failed[0]?.failure,
    retry: () => failed.forEach(({ retry }) => retry?.()),
  };
}
