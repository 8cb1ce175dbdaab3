import { formatNumber } from '../../format/number.ts';
import { describeReason, describeThreshold } from '../../format/outcome.ts';
import { describeRule, ruleOrder } from '../../format/rule.ts';
import { findingsWords } from '../../format/words/findings.ts';
import { units } from '../../format/words/units.ts';
import type { RuleTally } from '../../queries/ruleOutcomes.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { OutcomeCounts } from '../../ui/OutcomeCounts.tsx';

/** Every rule with its three outcomes; what it does, where its bounds lie and what it cannot see, behind a click. */
export function RuleCatalogue({ tallies }: { tallies: readonly RuleTally[] }) {
  const byId = new Map(tallies.map((tally) => [tally.rule_id, tally]));
  const own = ruleOrder.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      {own.map((tally) => (
        <RuleEntry key={tally.rule_id} tally={tally} />
      ))}
    </>
  );
}

function RuleEntry({ tally }: { tally: RuleTally }) {
  const locale = useLocale();
  const rule = describeRule(tally.rule_id);
  return (
    <details className="rule">
      <summary className="rule-head">
        <h3>{locale.say(rule.name)}</h3>
        <OutcomeCounts counts={tally} />
      </summary>
      <dl className="rule-words">
        {(['method', 'example', 'reason', 'leavesOut'] as const).map((part) => (
          <Term key={part} name={locale.say(findingsWords[part])} text={locale.say(rule[part])} />
        ))}
        {rule.thresholds.length === 0 ? null : (
          <Term
            name={locale.say(findingsWords.thresholds)}
            text={rule.thresholds
              .map(
                ([name, value]) =>
                  `${locale.say(describeThreshold(name))} ${formatNumber(value, locale.style, 2)}`,
              )
              .join(' · ')}
          />
        )}
        <Term
          name={locale.say(findingsWords.cases)}
          text={locale.say(findingsWords.casesSeen, {
            n: locale.count(tally.cases),
            found: locale.count(tally.findings),
          })}
        />
        {tally.reasons.length === 0 ? null : (
          <Term
            name={locale.say(findingsWords.whyNot)}
            text={tally.reasons
              .map(
                ({ reason, documents }) =>
                  `${locale.say(describeReason(reason))} ${locale.say(units.documents, { n: locale.count(documents) })}`,
              )
              .join(' · ')}
          />
        )}
      </dl>
    </details>
  );
}

function Term({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
