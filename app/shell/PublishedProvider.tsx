import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Synthetic } from '../../data/schema/manifest.ts';
import { isDataError } from '../engine/errors.ts';
import type { Published } from '../engine/published.ts';
import { type NameSearch, openNames } from '../queries/nameSearch.ts';
import { useLocale } from '../ui/Locale.tsx';
import { failureOf } from './failure.ts';
import type { Answer } from './useQuestion.ts';

const PublishedContext = createContext<Published | null>(null);
const NamesContext = createContext<NameSearch | undefined>(undefined);

/** Hands the published files to everything inside that reads them without the database. */
export function PublishedProvider({
  published,
  children,
}: {
  published: Published;
  children: ReactNode;
}) {
  const names = useMemo(() => openNames(published), [published]);
  return (
    <PublishedContext value={published}>
      <NamesContext value={names}>{children}</NamesContext>
    </PublishedContext>
  );
}

/** The names of all projects, to be looked through without the database. */
export function useNames(): NameSearch | undefined {
  return useContext(NamesContext);
}

/** An answer from the files themselves. */
export interface FileAnswer<T> extends Answer<T> {
  /** The manifest names no such table: it was written before there were any. */
  readonly isMissing: boolean;
}

/** Reads something from the published files and remembers it; `enabled` says from when on. */
export function useFiles<T>(
  name: string,
  read: (published: Published, signal: AbortSignal) => Promise<T>,
  enabled = true,
): FileAnswer<T> {
  const published = useContext(PublishedContext);
  if (!published) throw new Error('useFiles: no PublishedProvider above this component');
  const { style } = useLocale();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['files', name],
    queryFn: ({ signal }) => read(published, signal),
    enabled,
    placeholderData: keepPreviousData,
  });
  const { language } = style;
  const state = useMemo(() => {
    const failure = error ? failureOf(error, language) : undefined;
    return { pending: isPending && !error, failure, retry: () => void refetch() };
  }, [isPending, error, language, refetch]);
  return { data, isMissing: isDataError(error) && error.kind === 'table_missing', state };
}

/** How the tables were invented; null where they are of real documents, or not known yet. */
export function useSynthetic(): Synthetic | null {
  const { data } = useFiles('synthetic', async (published) => {
    return (await published.manifest()).synthetic ?? null;
  });
  return data ?? null;
}
