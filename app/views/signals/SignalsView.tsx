import { useCallback, useDeferredValue, useMemo } from 'react';
import { signalWords } from '../../format/words/signals.ts';
import { signalBodies, signalParts, signalYears } from '../../queries/signals.ts';
import { useAddress, useFilter } from '../../shell/address.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { joinStates, useQuestion } from '../../shell/useQuestion.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { EmptyState, ErrorState } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { answerOf } from './answer.ts';
import { Controls } from './Controls.tsx';
import { bestYear, signalTable, weigh, type Weighed } from './model.ts';
import { RankingPanel } from './RankingPanel.tsx';
import { UnrankedPanel } from './UnrankedPanel.tsx';
import { useBands } from './useBands.ts';
import { soundWeights, useChoice } from './useChoice.ts';
import { WhyPanel } from './WhyPanel.tsx';
import './signals.css';

/** Fewer ranked bodies than this are hardly a ranking. */
const FEW = 10;

/** Where to look first and why: a score with its range, and the band of ranks it may have. */
export function SignalsView() {
  const locale = useLocale();
  const [{ fy }] = useAddress();
  const years = useQuestion('signalYears', [], signalYears);
  const known = years.data ?? [];
  const asked = [...fy]
    .sort((a, b) => b - a)
    .find((one) => known.some((y) => y.fiscal_year === one));
  const year = asked ?? bestYear(known);
  return (
    <div className="page signals">
      <h1>{locale.say(signalWords.title)}</h1>
      {years.state.failure ? (
        <ErrorState failure={years.state.failure} retry={years.state.retry} />
      ) : years.state.pending ? (
        <Skeleton lines={8} />
      ) : year === null ? (
        <EmptyState text={locale.say(signalWords.noYears)} />
      ) : (
        <YearOfSignals year={year} years={known} />
      )}
    </div>
  );
}

function YearOfSignals(props: Parameters<typeof Controls>[0]) {
  const { year, years } = props;
  const locale = useLocale();
  const [{ why, spread }, setChoice] = useChoice();
  const { weighed, state } = useWeighed(year);
  const bands = useBands(weighed, spread);
  const whole = useMemo(() => (weighed ? { ...weighed, bands } : undefined), [weighed, bands]);
  const onOpen = useCallback((id: string) => void setChoice({ why: id }), [setChoice]);
  const door = useMemo(() => ({ open: why, onOpen }), [why, onOpen]);
  // Drawn after the ranking: a slider need not wait for what hardly changes.
  const apart = useDeferredValue(weighed);
  const opened = weighed?.table.bodies.findIndex(({ body_id: id }) => id === why) ?? -1;
  return (
    <>
      <p className="answer signals-answer" aria-live="polite">
        {weighed ? answerOf(weighed, year, locale) : null}
      </p>
      <p className="quiet">
        {locale.say(signalWords.signal)}{' '}
        <AddressLink to={{ view: 'method', measure: 'signal_delivery', sort: null }}>
          {locale.say(signalWords.method)}
        </AddressLink>
      </p>
      {weighed ? <Warnings weighed={weighed} locale={locale} /> : null}
      <FilterChips />
      <Controls years={years} year={year} />
      {weighed && opened >= 0 ? (
        <WhyPanel
          weighed={weighed}
          body={opened}
          year={year}
          onClose={() => void setChoice({ why: null })}
        />
      ) : null}
      <RankingPanel weighed={whole} state={state} year={year} door={door} />
      <UnrankedPanel weighed={apart} state={state} door={door} />
    </>
  );
}

/** The bodies of a year under the weights of the address; the counts are asked once per year. */
function useWeighed(year: number) {
  const filter = useFilter();
  const [{ w, missing }] = useChoice();
  const bodies = useQuestion('signalBodies', [filter, year], (engine, signal) =>
    signalBodies(engine, filter, year, signal),
  );
  const parts = useQuestion('signalParts', [filter, year], (engine, signal) =>
    signalParts(engine, filter, year, signal),
  );
  const table = useMemo(
    () => (bodies.data && parts.data ? signalTable(bodies.data, parts.data) : undefined),
    [bodies.data, parts.data],
  );
  const written = soundWeights(w).join(',');
  const weighed = useMemo(
    () => (table ? weigh(table, written.split(',').map(Number), missing) : undefined),
    [table, written, missing],
  );
  const state = useMemo(() => joinStates(bodies.state, parts.state), [bodies.state, parts.state]);
  return { weighed, state };
}

/** What keeps the ranks of so few or so different bodies from saying much. */
function Warnings({ weighed, locale }: { weighed: Omit<Weighed, 'bands'>; locale: Locale }) {
  const { order } = weighed.ranking;
  const isMixed = useMemo(() => hasSeveralTypes(weighed), [weighed]);
  const warnings = [
    ...(order.length > 0 && order.length < FEW
      ? [locale.say(signalWords.few, { n: locale.count(order.length) })]
      : []),
    ...(isMixed ? [locale.say(signalWords.mixed)] : []),
  ];
  if (warnings.length === 0) return null;
  return <p className="signal-warning">{warnings.join(' ')}</p>;
}

function hasSeveralTypes({
  ranking: { order },
  table: { bodies },
}: Omit<Weighed, 'bands'>): boolean {
  const [first] = order;
  return (
    first !== undefined && order.some((b) => bodies[b]!.body_type !== bodies[first]!.body_type)
  );
}
