import { describeRule } from '../../format/rule.ts';
import { severities } from '../../format/words/labels.ts';
import { Chips } from '../../ui/Chips.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { useRules } from './useRules.ts';

/** The rules and severities this page is narrowed to, as chips. */
export function RuleChips() {
  const locale = useLocale();
  const [{ rule, sev }, setRules] = useRules();
  const chips = [
    ...rule.map((id) => ({
      key: `rule:${id}`,
      label: locale.say(describeRule(id).name),
      remove: () => void setRules({ rule: rule.filter((other) => other !== id) }),
    })),
    ...sev.map((severity) => ({
      key: `sev:${severity}`,
      label: locale.say(severities[severity as keyof typeof severities] ?? severities.info),
      remove: () => void setRules({ sev: sev.filter((other) => other !== severity) }),
    })),
  ];
  return <Chips chips={chips} onClear={() => void setRules({ rule: null, sev: null })} />;
}
