import { useEffect, useRef } from 'react';
import { components } from '../../../data/measures/components.ts';
import { signalWords } from '../../format/words/signals.ts';
import { signalItemsOf } from '../../queries/signals.ts';
import { LEAST_PEERS, peerLineOf } from '../../ranking/peers.ts';
import { scoresOf } from '../../ranking/score.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { points } from './answer.ts';
import { countJudged, type Weighed } from './model.ts';
import { WhyComponent } from './WhyComponent.tsx';

interface WhyPanelProps {
  weighed: Omit<Weighed, 'bands'>;
  body: number;
  year: number;
  onClose: () => void;
}

/** What a body's score is made of: each component with its counts, range and printed places. */
export function WhyPanel({ weighed, body, year, onClose }: WhyPanelProps) {
  const locale = useLocale();
  const { body_id: id, body_name: name } = weighed.table.bodies[body]!;
  const { data, state } = useQuestion('signalItems', [id, year], (engine, signal) =>
    signalItemsOf(engine, id, year, signal),
  );
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.focus();
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <div
      className="signal-why"
      role="dialog"
      aria-label={locale.say(signalWords.whyOf, { body: name })}
      ref={frame}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Panel
        title={locale.say(signalWords.whyOf, { body: name })}
        answer={summaryOf(weighed, body, locale)}
        minHeight={320}
        long
      >
        <p className="quiet">{rangeAndPeers(weighed, body, locale)}</p>
        <p className="signal-tools no-print">
          <AddressLink to={{ view: 'body', body: id, sort: null }}>
            {locale.say(signalWords.openBody)}
          </AddressLink>
          <button type="button" className="button" onClick={onClose}>
            {locale.say(signalWords.close)}
          </button>
        </p>
        <ol className="signal-reasons">
          {components.map((component, index) => (
            <WhyComponent
              key={component.id}
              component={component}
              index={index}
              weighed={weighed}
              body={body}
              year={year}
              items={(data ?? []).filter((item) => item.component === component.id)}
              state={state}
            />
          ))}
        </ol>
      </Panel>
    </div>
  );
}

function summaryOf(weighed: Omit<Weighed, 'bands'>, body: number, locale: Locale): string {
  const { scores, ranked, table } = weighed;
  const facts = {
    n: locale.count(countJudged(table, body)),
    all: locale.count(components.length),
    share: locale.share(scores.share[body]!),
  };
  if (ranked[body] === 0) return locale.say(signalWords.whyUnranked, facts);
  return locale.say(signalWords.whyAnswer, {
    ...facts,
    score: points(scores.middle[body]!, locale),
    low: points(scores.low[body]!, locale),
    high: points(scores.high[body]!, locale),
  });
}

function rangeAndPeers(weighed: Omit<Weighed, 'bands'>, body: number, locale: Locale): string {
  const { scores, ranked, table, weights } = weighed;
  const whole = scoresOf(table.matrix, weights, 'whole_range');
  const { count, line } = peerLineOf(body, table.traits, scores.middle, ranked);
  const peers = line
    ? locale.say(signalWords.peers, {
        n: locale.count(count),
        low: points(line.low, locale),
        median: points(line.median, locale),
        high: points(line.high, locale),
      })
    : locale.say(signalWords.peersFew, { n: locale.count(count), least: LEAST_PEERS });
  const range = locale.say(signalWords.whole, {
    low: points(whole.low[body]!, locale),
    high: points(whole.high[body]!, locale),
  });
  return `${range} · ${peers}`;
}
