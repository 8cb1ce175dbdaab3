import { describeReason } from '../../format/outcome.ts';
import { describeRule, ruleOrder } from '../../format/rule.ts';
import { bodyWords } from '../../format/words/body.ts';
import { outcomeWords } from '../../format/words/outcomes.ts';
import { everything } from '../../queries/filter.ts';
import { ruleTallies, type RuleTally } from '../../queries/ruleOutcomes.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { OutcomeCounts } from '../../ui/OutcomeCounts.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

/** What came of each rule in the documents of a body: what could not be judged is said, with why. */
export function OutcomePanel({ bodyId }: { bodyId: string }) {
  const locale = useLocale();
  const filter = { ...everything, bodies: [bodyId] };
  const { data, state } = useQuestion('ruleTallies', [filter], (engine, signal) =>
    ruleTallies(engine, filter, signal),
  );
  const rows = [...(data ?? [])]
    .filter(({ rule_id: id }) => describeRule(id).about === 'document')
    .sort((a, b) => ruleOrder.indexOf(a.rule_id) - ruleOrder.indexOf(b.rule_id));
  return (
    <Panel
      id="outcomes"
      title={locale.say(bodyWords.outcomes)}
      answer={rows.length > 0 ? answerOf(rows, locale) : null}
      state={state}
      empty={data?.length === 0}
      emptyText={locale.say(bodyWords.outcomesEmpty)}
      minHeight={240}
      long
    >
      <details className="finding-more">
        <summary>{locale.say(bodyWords.outcomesOpen)}</summary>
        <DataTable
          caption={locale.say(bodyWords.outcomesCaption)}
          columns={columnsOf(locale)}
          rows={rows}
          rowKey={({ rule_id: id }) => id}
        />
      </details>
    </Panel>
  );
}

function answerOf(rows: readonly RuleTally[], locale: Locale): string {
  const flagged = rows.filter((row) => row.flagged > 0);
  const clear = rows.filter((row) => row.flagged === 0 && row.clear > 0);
  return locale.say(bodyWords.outcomesAnswer, {
    n: locale.count(rows.length),
    flagged: locale.count(flagged.length),
    clear: locale.count(clear.length),
    not: locale.count(rows.length - flagged.length - clear.length),
  });
}

function columnsOf(locale: Locale): TableColumn<RuleTally>[] {
  return [
    {
      id: 'rule',
      label: locale.say(bodyWords.colRule),
      wide: true,
      value: ({ rule_id: id }) => locale.say(describeRule(id).name),
      cell: ({ rule_id: id }) => locale.say(describeRule(id).name),
    },
    {
      id: 'outcome',
      label: locale.say(bodyWords.colOutcome),
      deciding: true,
      value: ({ flagged, clear }) => (flagged > 0 ? 0 : clear > 0 ? 1 : 2),
      cell: (row) => <OutcomeCounts counts={row} metOnly />,
    },
    {
      id: 'cases',
      label: locale.say(bodyWords.colCasesSeen),
      align: 'end',
      value: ({ cases }) => cases,
      cell: ({ cases }) => locale.count(cases),
    },
    {
      id: 'why',
      label: `${locale.say(outcomeWords.not_judged)}: ${locale.say(bodyWords.colWhyNot)}`,
      wide: true,
      cell: ({ reasons }) =>
        reasons.map(({ reason }) => locale.say(describeReason(reason))).join(' · '),
    },
  ];
}
