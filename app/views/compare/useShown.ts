import { useMemo } from 'react';
import { bodyList, type BodySummary } from '../../queries/bodies.ts';
import type { Filter } from '../../queries/filter.ts';
import { useFilter } from '../../shell/address.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import type { PanelState } from '../../ui/Panel.tsx';

/** With none chosen, at most this many bodies stand side by side. */
const SIDE_BY_SIDE = 6;

/** The bodies set side by side, and the page's filter narrowed to them. */
export interface Shown {
  readonly bodies: readonly BodySummary[];
  /** Bodies the filter lets through, shown or not. */
  readonly found: number;
  readonly filter: Filter;
  readonly state: PanelState;
}

/** The chosen bodies, or the first few that the filter lets through. */
export function useShown(): Shown {
  const filter = useFilter();
  const open: Filter = { ...filter, search: '' };
  const { data, state } = useQuestion('bodyList', [open], (engine, signal) =>
    bodyList(engine, open, signal),
  );
  return useMemo(() => {
    const found = data ?? [];
    const bodies = filter.bodies.length > 0 ? found : found.slice(0, SIDE_BY_SIDE);
    const ids = bodies.map(({ body_id: id }) => id);
    return { bodies, found: found.length, filter: { ...filter, bodies: ids }, state };
  }, [data, filter, state]);
}
