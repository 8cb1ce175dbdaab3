import { compareWords } from '../../format/words/compare.ts';
import { bodyTypes } from '../../format/words/labels.ts';
import { peerGroups, type PeerGroup } from '../../queries/peers.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale, type Locale } from '../../ui/Locale.tsx';

/** Fewer bodies of a type than this are no group to stand beside. */
const LEAST = 5;

/** What is usual among bodies of one type, with the rule; or why no middle is told. */
export function Peers() {
  const locale = useLocale();
  const { data } = useQuestion('peerGroups', [LEAST], (engine, signal) =>
    peerGroups(engine, LEAST, signal),
  );
  if (data === undefined || data.length === 0) return null;
  return (
    <p className="quiet peers">
      {locale.say(compareWords.peerRule, { least: locale.count(LEAST) })}{' '}
      {data.map((group) => groupText(group, locale)).join(' · ')}
    </p>
  );
}

/** One type of body: its number of projects in the middle, or that it is too small a group. */
export function groupText(group: PeerGroup, locale: Locale): string {
  const name = bodyTypes[group.body_type as keyof typeof bodyTypes];
  const facts = {
    type: name ? locale.say(name) : group.body_type,
    n: locale.count(group.n_bodies),
  };
  const { low, median, high } = group;
  if (low === null || median === null || high === null)
    return locale.say(compareWords.peerFew, facts);
  return locale.say(compareWords.peerMiddle, {
    ...facts,
    low: locale.count(low, 1),
    median: locale.count(median, 1),
    high: locale.count(high, 1),
  });
}
