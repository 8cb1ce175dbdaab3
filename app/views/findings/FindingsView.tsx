import { findingsWords } from '../../format/words/findings.ts';
import { findingCounts, findingsList } from '../../queries/findings.ts';
import { ruleTallies } from '../../queries/ruleOutcomes.ts';
import { useFilter } from '../../shell/address.ts';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { answerOf } from './rules.ts';
import { RuleCatalogue } from './RuleCatalogue.tsx';
import { RuleChips } from './RuleChips.tsx';
import { RuleList } from './RuleList.tsx';
import { RuleTable } from './RuleTable.tsx';
import { useFindingFilter } from './useRules.ts';
import './findings.css';

/** Signals to look at, by rule, each with both its values and its printed places. */
export function FindingsView() {
  const locale = useLocale();
  const filter = useFilter();
  const which = useFindingFilter();
  const counts = useQuestion('findingCounts', [filter], (engine, signal) =>
    findingCounts(engine, filter, undefined, signal),
  );
  const list = useQuestion('findingsList', [filter, which], (engine, signal) =>
    findingsList(engine, filter, which, signal),
  );
  const tallies = useQuestion('ruleTallies', [filter], (engine, signal) =>
    ruleTallies(engine, filter, signal),
  );
  const rows = list.data ?? [];
  return (
    <div className="page">
      <h1>{locale.say(findingsWords.title)}</h1>
      <p className="answer findings-answer" aria-live="polite">
        {list.data ? answerOf(list.data, locale) : null}
      </p>
      <p className="quiet">{locale.say(findingsWords.notGuilt)}</p>
      <FilterChips />
      <RuleChips />
      <RuleList about="document" rows={rows} state={list.state} />
      <RuleList about="reading" rows={rows} state={list.state} />
      <Panel
        title={locale.say(findingsWords.byRule)}
        state={counts.state}
        empty={counts.data?.length === 0}
        emptyText={locale.say(findingsWords.answerNone)}
        minHeight={160}
      >
        <RuleTable counts={counts.data ?? []} />
      </Panel>
      <Panel
        title={locale.say(findingsWords.catalogue)}
        answer={locale.say(findingsWords.catalogueNote)}
        state={tallies.state}
        empty={tallies.data?.length === 0}
        emptyText={locale.say(findingsWords.answerNone)}
        minHeight={320}
        long
      >
        <RuleCatalogue tallies={tallies.data ?? []} />
      </Panel>
    </div>
  );
}
