import { signalWords } from '../../format/words/signals.ts';
import { useLocale } from '../../ui/Locale.tsx';
import type { Weighed } from './model.ts';

/** The ranks that a body may have, as an interval over all ranks with its own rank marked. */
export function Band({ weighed, body }: { weighed: Weighed; body: number }) {
  const locale = useLocale();
  const { bands, ranking } = weighed;
  const all = ranking.order.length;
  const rank = ranking.ranks[body]!;
  if (!bands) return <span className="quiet">{locale.say(signalWords.bandPending)}</span>;
  const [best, worst] = [bands.best[body]!, bands.worst[body]!];
  const place = (of: number) => `${((of - 0.5) / all) * 100}%`;
  return (
    <span className="signal-band">
      <span className="number">
        {locale.say(signalWords.bandOf, {
          ...{ best: locale.count(best), worst: locale.count(worst), all: locale.count(all) },
        })}
      </span>
      <span className="signal-axis" aria-hidden="true">
        <span
          className="signal-interval"
          style={{
            left: `${((best - 1) / all) * 100}%`,
            width: `${((worst - best + 1) / all) * 100}%`,
          }}
        />
        <span className="signal-rank" style={{ left: place(rank) }} />
      </span>
    </span>
  );
}
