import { nothings } from '../../format/words/labels.ts';
import { overviewWords } from '../../format/words/overview.ts';
import { units } from '../../format/words/units.ts';
import type { FacetName, Group, LinkedAnswer, LinkedSums } from '../../linked/facets.ts';
import { sumsAt } from '../../linked/facets.ts';
import type { BarRowProps } from '../../ui/BarRows.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import type { Tone } from '../../ui/tones.ts';
import { nameOf } from './names.ts';
import { canChoose } from './selections.ts';
import { cellsOf, type Measure, type Shown, shownOf } from './shown.ts';

/** What the bars of a facet are made from. */
export interface FacetSetting {
  readonly facet: FacetName;
  readonly measure: Measure;
  readonly chosen: readonly string[];
  readonly locale: Locale;
  /** The address of the rows behind a number; null where there are too many to be listed. */
  readonly doorOf: (value: string, sums: LinkedSums) => string | null;
}

/** No project-year at all. */
const nothing: LinkedSums = sumsAt([]);

/** The groups of a facet: those of the answer, and those known that no project is left of. */
export function groupsOf(
  facet: FacetName,
  answer: LinkedAnswer,
  open: LinkedAnswer | undefined,
): Group[] {
  const found = new Map(answer.facets[facet].map((group) => [group.value, group]));
  const known = open?.facets[facet].map(({ value }) => value) ?? [];
  return [...new Set([...known, ...found.keys()])].map(
    (value) => found.get(value) ?? { value, ...nothing },
  );
}

/** The bars of some groups, each with everything it says. */
export function barRows(groups: readonly Group[], setting: FacetSetting): BarRowProps[] {
  const { facet, measure, chosen, locale } = setting;
  const shown = groups.map((group) => shownOf(group, measure));
  const max = Math.max(1, ...shown.map(({ value }) => value ?? 0));
  return groups.map((group, index) => {
    const { value } = group;
    const number = shown[index]!;
    const name = nameOf(facet, value, locale);
    return {
      ...{ value, name, share: Math.max(0, number.value ?? 0) / max, kind: number.kind },
      text: textOf(group, number, measure, locale),
      atLeast: number.atLeast,
      chosen: chosen.includes(value),
      faded: chosen.length > 0 && !chosen.includes(value),
      tone: facet === 'status' ? (value as Tone) : 'bar',
      tip: () => tipOf(name, group, number, measure, locale),
      canPick: canChoose(facet, value),
      door: group.n_projects === 0 ? null : setting.doorOf(value, group),
    };
  });
}

/** The number beside a bar: short, its unit in the heading of the chart. */
export function textOf(
  { n_projects: projects }: LinkedSums,
  { kind, value }: Shown,
  measure: Measure,
  locale: Locale,
): string {
  if (measure === 'projects') return locale.count(value ?? 0);
  if (projects === 0) return '–';
  if (kind === 'value' || kind === 'zero') return locale.bahtMark(value ?? 0);
  return locale.say(nothings[kind]);
}

/** What a number is made of: exact, with its unit and what is not known of it. */
export function tipOf(
  name: string,
  sums: LinkedSums,
  { kind, value, atLeast }: Shown,
  measure: Measure,
  locale: Locale,
): string {
  const projects = locale.say(overviewWords.nProjects, { n: locale.count(sums.n_projects) });
  if (measure === 'projects' || sums.n_projects === 0) return `${name}: ${projects}`;
  const amount = locale.baht(value ?? 0);
  const exact = atLeast ? locale.say(units.atLeast, { n: amount }) : amount;
  const isNumber = kind === 'value' || kind === 'zero';
  const cells = cellsOf(sums, measure);
  const made = locale.say(overviewWords.ofProjects, {
    ...{ stated: locale.count(cells.n_stated), all: locale.count(sums.n_projects) },
  });
  return `${name}: ${isNumber ? exact : locale.say(nothings[kind])} · ${made}`;
}

/** The order in which groups stand: years and dimensions as they run, others by their size. */
export function inOrder(
  groups: readonly Group[],
  facet: FacetName,
  measure: Measure,
): readonly Group[] {
  const size = (group: Group) => shownOf(group, measure).value ?? -1;
  const isLast = ({ value }: Group) => Number(value === 'none' || value === 'not_stated');
  const bySize = (a: Group, b: Group) =>
    size(b) - size(a) || b.n_projects - a.n_projects || (a.value < b.value ? -1 : 1);
  const byValue = (a: Group, b: Group) => (a.value < b.value ? -1 : 1);
  const compare =
    facet === 'province'
      ? bySize
      : facet === 'mission' || facet === 'status'
        ? fixed(facet)
        : byValue;
  return [...groups].sort((a, b) => isLast(a) - isLast(b) || compare(a, b));
}

const statusOrder = ['completed', 'in_progress', 'not_started', 'reported', 'cancelled'];

/** Missions as the crosswalk numbers them, statuses from done to not begun: bars that stay put. */
function fixed(facet: 'mission' | 'status'): (a: Group, b: Group) => number {
  const place = ({ value }: Group) => (facet === 'status' ? statusOrder.indexOf(value) : 0);
  return (a, b) => place(a) - place(b) || (a.value < b.value ? -1 : 1);
}
