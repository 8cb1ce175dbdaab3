import type { RuleAbout } from '../../format/rule.ts';
import { findingsWords } from '../../format/words/findings.ts';
import type { FindingRow } from '../../queries/findings.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import { RuleSection } from './RuleSection.tsx';
import { rowsAbout, rulesOf } from './rules.ts';
import { useRules } from './useRules.ts';

interface RuleListProps {
  about: RuleAbout;
  rows: readonly FindingRow[];
  state: PanelState;
}

/** The rules about one side, each with what it found: documents open, readings folded. */
export function RuleList({ about, rows, state }: RuleListProps) {
  const locale = useLocale();
  const [{ rule: chosen }] = useRules();
  const own = about === 'document';
  const rules = rulesOf(rowsAbout(rows, about));
  if (!own && rules.length === 0) return null;
  return (
    <Panel
      title={locale.say(own ? findingsWords.aboutDocument : findingsWords.aboutReading)}
      answer={own ? null : locale.say(findingsWords.aboutReadingNote)}
      state={state}
      empty={rules.length === 0}
      emptyText={locale.say(findingsWords.noneAboutDocument)}
      minHeight={own ? 320 : 120}
      long
    >
      {rules.map((rule) => (
        <RuleSection
          key={`${rule.ruleId}:${rule.severity}`}
          rule={rule}
          isOpen={isOpen(rule, own) || chosen.includes(rule.ruleId)}
        />
      ))}
    </Panel>
  );
}

function isOpen({ severity }: { severity: string }, own: boolean): boolean {
  return own && severity !== 'info';
}
