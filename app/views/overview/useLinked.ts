import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { crossFilter } from '../../linked/crossFilter.ts';
import type { Cube } from '../../linked/cube.ts';
import {
  type FacetName,
  facetNames,
  type LinkedAnswer,
  nothingChosen,
  type Selections,
  type Voice,
} from '../../linked/facets.ts';
import { projectYearCube } from '../../queries/cube.ts';
import { linkedTotals } from '../../queries/cubes.ts';
import { linkedCube } from '../../queries/linked.ts';
import { useAddress, useFilter } from '../../shell/address.ts';
import { useEngine } from '../../shell/EngineProvider.tsx';
import { failureOf } from '../../shell/failure.ts';
import { useOwnFiles } from '../../shell/OwnFilesProvider.tsx';
import { useFiles } from '../../shell/PublishedProvider.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import type { PanelState } from '../../ui/Panel.tsx';
import { useSelections } from './useSelections.ts';

/** What all charts of the page show, and from where. */
export interface Linked {
  /** Undefined before the first answer. */
  readonly answer: LinkedAnswer | undefined;
  /** The same with nothing chosen: which values there are at all. */
  readonly open: LinkedAnswer | undefined;
  readonly selections: Selections;
  /** Chooses a value of a facet, or takes it back. */
  readonly pick: (facet: FacetName, value: string) => void;
  /** Whose words are asked for; see voiceOf. */
  readonly asked: Voice;
  /** Written at every chart as soon as it shows this: what is chosen. */
  readonly key: string;
  /** The rows are being read, since the cube cannot answer. */
  readonly readingRows: boolean;
  readonly state: PanelState;
}

/**
 * The sums under what the address chooses: from the small table of totals while nothing is chosen,
 * from the cube as soon as something is, from the rows where the cube cannot tell.
 */
export function useLinked(): Linked {
  const [{ show }] = useAddress();
  const asked: Voice = show === 'disbursed' ? 'report' : 'plan';
  const { selections, pick } = useSelections();
  const key = JSON.stringify([facetNames.map((name) => selections[name]), asked]);
  const isOpen = facetNames.every((name) => selections[name].length === 0);
  const totals = useFiles('linkedTotals', linkedTotals);
  const needsRows = useNeedsRows() || totals.isMissing;
  const isIdle = useIdleAfter(totals.data !== undefined);
  const cube = useFiles('cube', projectYearCube, !needsRows && (!isOpen || isIdle));
  const rows = useRows(needsRows);
  const used = needsRows ? rows : isOpen ? totals : cube;
  const source = needsRows ? rows.data : cube.data;
  const found = useMemo(() => {
    if (isOpen && !needsRows) return totals.data?.[asked];
    return source && crossFilter(source, selections, asked);
    // The key stands for the selections and whose words are asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [source, key, isOpen, needsRows, totals.data]);
  const rowsCube = needsRows ? rows.data : undefined;
  const open = useMemo(
    () => (rowsCube ? crossFilter(rowsCube, nothingChosen, asked) : totals.data?.[asked]),
    [rowsCube, totals.data, asked],
  );
  useWarmUp(source, asked);
  const last = useRef(found);
  useEffect(() => {
    if (found) last.current = found;
  }, [found]);
  const answer = found ?? last.current;
  const stale = found === undefined || (needsRows && rows.stale);
  const { failure, retry } = used.state;
  return {
    ...{ answer, open, selections, pick, asked, key: stale ? '' : key },
    readingRows: needsRows && stale && !failure,
    state: {
      pending: answer === undefined && !failure,
      stale: stale && answer !== undefined,
      failure,
      ...(retry ? { retry } : {}),
    },
  };
}

/**
 * Adds the cube up once, unseen, when it comes: the browser then has the way compiled before the
 * first click asks for it. The mark tells a measurement that the cube is there.
 */
function useWarmUp(cube: Cube | undefined, asked: Voice): void {
  useEffect(() => {
    if (!cube) return;
    const [year] = cube.values.year;
    crossFilter(cube, { ...nothingChosen, year: [year ?? ''] }, asked);
    performance.mark('cube ready');
  }, [cube, asked]);
}

/** Whether something is asked that the cube does not know, or the user's own rows stand beside. */
function useNeedsRows(): boolean {
  const [{ bodies, type, q }] = useAddress();
  const { now } = useOwnFiles();
  const hasOwn = now.shown && now.files.some(({ state }) => state === 'read');
  return hasOwn || bodies.length > 0 || type.length > 0 || q.trim() !== '';
}

/** The cube made of rows; asked again only where bodies, types or words change. */
function useRows(enabled: boolean) {
  const engine = useEngine();
  const filter = useFilter();
  const { style } = useLocale();
  const { bodies, bodyTypes, search } = filter;
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['linkedCube', bodies, bodyTypes, search],
    queryFn: ({ signal }) => linkedCube(engine, filter, signal),
    enabled,
    placeholderData: (before) => before,
  });
  const failure = error ? failureOf(error, style.language) : undefined;
  const state: PanelState = { failure, retry: () => void refetch() };
  return { data, stale: isPlaceholderData, state };
}

/** Turns true once the browser has nothing better to do after a moment; stays true. */
function useIdleAfter(isReady: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const wait = setTimeout(() => setIdle(true), 200);
      return () => clearTimeout(wait);
    }
    const wait = requestIdleCallback(() => setIdle(true), { timeout: 2000 });
    return () => cancelIdleCallback(wait);
  }, [isReady]);
  return isIdle;
}
