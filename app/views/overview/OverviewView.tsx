import { memo, useMemo } from 'react';
import { bodyTypes } from '../../format/words/labels.ts';
import { overviewWords } from '../../format/words/overview.ts';
import { shellWords } from '../../format/words/shell.ts';
import { type CoverageCount, coverageCounts } from '../../queries/cubes.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useAddress } from '../../shell/address.ts';
import { ChipsInUse } from '../../shell/FilterChips.tsx';
import { useFiles } from '../../shell/PublishedProvider.tsx';
import { SearchField } from '../../shell/SearchField.tsx';
import { SearchHits } from '../../shell/SearchHits.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { bodiesIn, coverageYears } from './coverage.ts';
import { CoveragePanel } from './CoveragePanel.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { MeasureSwitch } from './MeasureSwitch.tsx';
import './overview.css';
import { ProvincePanel } from './ProvincePanel.tsx';
import { ReadingRows } from './ReadingRows.tsx';
import { useLinked } from './useLinked.ts';

/** Everything at once: the finding, the map, and charts that filter each other. */
export function OverviewView() {
  const locale = useLocale();
  const linked = useLinked();
  const counts = useFiles('coverageCounts', coverageCounts);
  const bodies = useBodiesOf(counts.data, linked.selections.province);
  return (
    <div className="page overview">
      <h1>{locale.say(overviewWords.title)}</h1>
      <AnswerLine linked={linked} bodies={bodies} />
      <Tools />
      <ReadingRows active={linked.readingRows} />
      <p className="quiet no-print">{locale.say(overviewWords.howToPick)}</p>
      <div className="overview-charts">
        <ProvincePanel linked={linked} />
        <div className="overview-stack">
          <FacetPanel facet="year" linked={linked} />
          <FacetPanel facet="dimension" linked={linked} />
          <FacetPanel facet="status" linked={linked} />
        </div>
      </div>
      <div className="pair">
        <FacetPanel facet="mission" linked={linked} />
        <CoveragePanel counts={counts.data} state={counts.state} />
      </div>
      <Close />
    </div>
  );
}

function useBodiesOf(counts: CoverageCount[] | undefined, provinces: readonly string[]) {
  return useMemo(
    () => (counts ? bodiesIn(coverageYears(counts, provinces)) : null),
    [counts, provinces],
  );
}

/** What a click on a chart does not change at once. */
const Tools = memo(function Tools() {
  return (
    <>
      <div className="overview-tools no-print">
        <div className="overview-search">
          <SearchField />
          <SearchHits />
        </div>
        <TypeField />
        <MeasureSwitch />
      </div>
      <ChipsInUse />
    </>
  );
});

const Close = memo(function Close() {
  return (
    <>
      <Legend />
      <Further />
    </>
  );
});

/** One type of body, or all: the cube does not know types, so the rows answer. */
function TypeField() {
  const locale = useLocale();
  const [{ type }, setAddress] = useAddress();
  return (
    <label className="filter">
      {locale.say(shellWords.filterType)}
      <select
        className="field"
        value={type[0] ?? ''}
        onChange={({ target }) => setAddress({ type: target.value === '' ? null : [target.value] })}
      >
        <option value="">{locale.say(overviewWords.anyType)}</option>
        {Object.entries(bodyTypes)
          .filter(([code]) => code !== 'not_known')
          .map(([code, words]) => (
            <option key={code} value={code}>
              {locale.say(words)}
            </option>
          ))}
      </select>
    </label>
  );
}

const further = [
  ['findings', overviewWords.nextFindings],
  ['stuck', overviewWords.nextStuck],
  ['compare', overviewWords.nextCompare],
  ['signals', overviewWords.nextSignals],
] as const;

function Further() {
  const locale = useLocale();
  return (
    <nav className="further no-print" aria-label={locale.say(overviewWords.next)}>
      {further.map(([view, words]) => (
        <AddressLink key={view} className="button" to={{ view, ev: null, sum: null, sort: null }}>
          {locale.say(words)}
        </AddressLink>
      ))}
    </nav>
  );
}
