import { describeRule } from '../../format/rule.ts';
import { findingsWords } from '../../format/words/findings.ts';
import { units } from '../../format/words/units.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { SeverityBadge } from '../../ui/SeverityBadge.tsx';
import { useSome } from '../../ui/Some.tsx';
import { FindingItem } from './FindingItem.tsx';
import type { RuleGroup } from './rules.ts';

/** Findings of a rule drawn at first, and added by each "more". */
const AT_ONCE = 20;

/** One rule: what it means, what may explain it, and what it found. */
export function RuleSection({ rule, isOpen }: { rule: RuleGroup; isOpen: boolean }) {
  const locale = useLocale();
  const { some, rest, more } = useSome(rule.rows, AT_ONCE, AT_ONCE);
  const words = describeRule(rule.ruleId);
  return (
    <details className="rule" open={isOpen}>
      <summary className="rule-head">
        <h3>{locale.say(words.name)}</h3>
        <SeverityBadge severity={rule.severity} />
        <span className="quiet">
          {locale.say(units.items, { n: locale.count(rule.rows.length) })}
        </span>
      </summary>
      <dl className="rule-words">
        {(['reason', 'method', 'leavesOut'] as const).map((part) => (
          <div key={part}>
            <dt>{locale.say(findingsWords[part])}</dt>
            <dd>{locale.say(words[part])}</dd>
          </div>
        ))}
      </dl>
      <ul className="findings">
        {some.map((row) => (
          <FindingItem key={row.finding_id} finding={row} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className="button" onClick={more}>
          {locale.say(findingsWords.more, { n: locale.count(rest) })}
        </button>
      ) : null}
    </details>
  );
}
