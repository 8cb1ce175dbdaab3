import { useCallback, useMemo } from 'react';
import { overviewWords } from '../../format/words/overview.ts';
import { type FacetName, voiceOf } from '../../linked/facets.ts';
import { useAddress } from '../../shell/address.ts';
import { useOpenDoor } from '../../shell/openDoor.ts';
import { BarRows, type BarRowProps } from '../../ui/BarRows.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { doorOf } from './doors.ts';
import { barRows, groupsOf, inOrder } from './rows.ts';
import type { Linked } from './useLinked.ts';

const titles = {
  dimension: overviewWords.dimensions,
  year: overviewWords.years,
  status: overviewWords.statuses,
  mission: overviewWords.missions,
  province: overviewWords.provinces,
} as const;

interface FacetProps {
  facet: FacetName;
  linked: Linked;
}

/** One linked chart: the values of a facet under what the other charts choose. */
export function FacetPanel({ facet, linked }: FacetProps) {
  const locale = useLocale();
  const [{ show }] = useAddress();
  const { rows, pick, open } = useFacet({ facet, linked });
  const voice = voiceOf(facet, linked.selections, linked.asked);
  const unit = show === 'projects' ? overviewWords.unitProjects : overviewWords.unitBaht;
  const source = voice === 'plan' ? overviewWords.fromPlans : overviewWords.fromReports;
  const title = locale.say(titles[facet]);
  return (
    <Panel
      title={title}
      answer={`${locale.say(unit)} · ${locale.say(source)}`}
      state={linked.state}
      minHeight={0}
    >
      <div data-linked={facet} data-shown={linked.key} className="linked-chart">
        <BarRows label={title} rows={rows} onPick={pick} onDoor={open} long={facet === 'mission'} />
      </div>
    </Panel>
  );
}

interface Facet {
  readonly rows: readonly BarRowProps[];
  readonly pick: (value: string) => void;
  readonly open: (door: string) => void;
}

/** The bars of a facet, and what a click on one of them does. */
export function useFacet({ facet, linked }: FacetProps): Facet {
  const locale = useLocale();
  const [{ show }] = useAddress();
  const open = useOpenDoor();
  const { answer, open: everything, selections, asked } = linked;
  const rows = useMemo(() => {
    if (!answer) return [];
    const groups = inOrder(groupsOf(facet, answer, everything), facet, show);
    const chosen = selections[facet];
    const voice = voiceOf(facet, selections, asked);
    const opens = doorOf(facet, show, voice);
    return barRows(groups, { facet, measure: show, chosen, locale, doorOf: opens });
    // The answer is another object whenever what is chosen is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answer, everything, facet, show, locale]);
  const { pick: pickOf } = linked;
  const pick = useCallback((value: string) => pickOf(facet, value), [facet, pickOf]);
  return { rows, pick, open };
}
