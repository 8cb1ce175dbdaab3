import { lazy, Suspense, useMemo } from 'react';
import { overviewWords } from '../../format/words/overview.ts';
import { voiceOf } from '../../linked/facets.ts';
import { useAddress } from '../../shell/address.ts';
import { provinceCodes } from '../../shell/provinces.ts';
import { BarRows } from '../../ui/BarRows.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useFacet } from './FacetPanel.tsx';
import { measureWords } from './MeasureSwitch.tsx';
import { groupsOf } from './rows.ts';
import type { Linked } from './useLinked.ts';

// The outlines are larger than all numbers of the first view: they come after them.
const ProvinceMap = lazy(async () => ({
  default: (await import('./ProvinceMap.tsx')).ProvinceMap,
}));

/** The map of provinces and, beside it, the same provinces ranked in words. */
export function ProvincePanel({ linked }: { linked: Linked }) {
  const locale = useLocale();
  const [{ show }] = useAddress();
  const { rows, pick, open } = useFacet({ facet: 'province', linked });
  const { answer, open: everything, selections, asked } = linked;
  const groups = useMemo(
    () => (answer ? groupsOf('province', answer, everything) : []),
    [answer, everything],
  );
  const voice = voiceOf('province', selections, asked);
  const unit = show === 'projects' ? overviewWords.unitProjects : overviewWords.unitBaht;
  const source = voice === 'plan' ? overviewWords.fromPlans : overviewWords.fromReports;
  const missing = provinceCodes.length - groups.filter(({ value }) => value !== 'none').length;
  const measure = locale.say(measureWords[show]);
  return (
    <>
      <Panel
        title={locale.say(overviewWords.map)}
        answer={`${measure} · ${locale.say(unit)}`}
        state={linked.state}
        minHeight={0}
      >
        <div data-linked="map" data-shown={linked.key} className="linked-chart map-frame">
          <Suspense fallback={null}>
            <ProvinceMap
              label={locale.say(overviewWords.mapLabel, { measure })}
              groups={groups}
              measure={show}
              chosen={selections.province}
              rows={rows}
              onPick={pick}
            />
          </Suspense>
        </div>
      </Panel>
      <Panel
        title={locale.say(overviewWords.provinces)}
        answer={`${locale.say(unit)} · ${locale.say(source)}`}
        state={linked.state}
        minHeight={0}
        long
      >
        <div data-linked="province" data-shown={linked.key} className="linked-chart province-list">
          <BarRows
            label={locale.say(overviewWords.provinces)}
            rows={rows}
            onPick={pick}
            onDoor={open}
          />
        </div>
        {missing > 0 ? (
          <p className="quiet">
            {locale.say(overviewWords.provincesElsewhere, { n: locale.count(missing) })}
          </p>
        ) : null}
      </Panel>
    </>
  );
}
