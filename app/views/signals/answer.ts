import { signalWords } from '../../format/words/signals.ts';
import type { Locale } from '../../ui/Locale.tsx';
import type { Weighed } from './model.ts';

/** The page's finding in one sentence: number, year, and the body to look at first. */
export function answerOf(weighed: Omit<Weighed, 'bands'>, year: number, locale: Locale): string {
  const { ranking, scores, table } = weighed;
  const first = ranking.order[0];
  const all = locale.count(table.bodies.length);
  const facts = { year, all, n: locale.count(ranking.order.length) };
  if (first === undefined) return locale.say(signalWords.answerNone, facts);
  const [low, high] = [points(scores.low[first]!, locale), points(scores.high[first]!, locale)];
  const top = {
    ...{ body: table.bodies[first]!.body_name, score: points(scores.middle[first]!, locale) },
    ...{ low, high },
  };
  if (ranking.order.length === 1) return locale.say(signalWords.answerOne, { ...facts, ...top });
  const words = low === high ? signalWords.answerSure : signalWords.answer;
  return locale.say(words, { ...facts, ...top });
}

/** Points without decimals: the ranges are wider than a tenth of a point. */
export function points(score: number, locale: Locale): string {
  return locale.count(Math.round(score));
}

/** A range of shares in percent, or one share where it is no wider than what is written. */
export function sharesOf(low: number, high: number, locale: Locale): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  if (from === to) return locale.share(from / 100);
  return locale.say(signalWords.stripRange, { low: locale.count(from), high: locale.count(to) });
}
