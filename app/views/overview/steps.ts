import type { Group } from '../../linked/facets.ts';
import { type Measure, shownOf } from './shown.ts';

/** Groups of provinces by size, as the map is coloured. */
export const STEPS = 5;

/** How a province is drawn: one of the steps, or which nothing stands there. */
export type Area =
  | { readonly kind: 'value'; readonly step: number }
  /** none: no project under the filters; no_document: nothing of it is in the set. */
  | { readonly kind: 'zero' | 'not_stated' | 'no_budget' | 'not_read' | 'none' | 'no_document' };

/** The range of values of a step. */
export interface Step {
  readonly low: number;
  readonly high: number;
}

/** The map's colours: values above zero in five groups of equally many provinces. */
export interface MapSteps {
  readonly areas: ReadonlyMap<string, Area>;
  readonly steps: readonly Step[];
}

/** How each province of the groups is drawn; those that are not among them have no document. */
export function mapSteps(groups: readonly Group[], measure: Measure): MapSteps {
  const shown = groups.map((group) => ({ group, ...shownOf(group, measure) }));
  const sizes = shown
    .flatMap(({ kind, value }) => (kind === 'value' && value !== null ? [value] : []))
    .sort((a, b) => a - b);
  const used = Math.min(STEPS, new Set(sizes).size);
  const cuts = Array.from(
    { length: used },
    (_, step) => sizes[Math.floor((step * sizes.length) / used)]!,
  );
  const stepOf = (value: number) => cuts.filter((cut) => cut <= value).length - 1;
  const areas = shown.map(({ group, kind, value }): [string, Area] => {
    if (group.n_projects === 0) return [group.value, { kind: 'none' }];
    if (kind === 'value') return [group.value, { kind, step: spread(stepOf(value ?? 0), used) }];
    return [group.value, { kind }];
  });
  const steps = cuts.flatMap((_, step) => {
    const within = sizes.filter((size) => stepOf(size) === step);
    return within.length === 0 ? [] : [{ low: within[0]!, high: within.at(-1)! }];
  });
  return { areas: new Map(areas), steps };
}

/** Fewer groups than steps take the outer colours, so that they can be told apart. */
function spread(step: number, used: number): number {
  return used <= 1 ? STEPS - 1 : Math.round((step * (STEPS - 1)) / (used - 1));
}
