import { isLowerBound } from '../../format/amount.ts';
import { compareWords } from '../../format/words/compare.ts';
import { units } from '../../format/words/units.ts';
import type { BudgetByYear } from '../../queries/budgets.ts';
import { sumKey } from '../../shell/sumKey.ts';
import { joinStates } from '../../shell/useQuestion.ts';
import { SumButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { ErrorState } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Unsure } from '../../ui/Unsure.tsx';
import { compareAnswer, type CompareAnswer } from './answer.ts';
import { useYearSums } from './BudgetPanels.tsx';
import { useShares } from './StatusPanel.tsx';
import type { Shown } from './useShown.ts';

/** The finding the page opens with: number, unit, year, source, and what cannot be assessed. */
export function AnswerLine({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const budgets = useYearSums(shown);
  const shares = useShares(shown);
  const state = joinStates(shown.state, budgets.state, shares.state);
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (state.pending) return <Skeleton lines={2} />;
  const { years } = shown.filter;
  const rows = (budgets.data ?? []).filter(
    ({ fiscal_year: year }) => years.length === 0 || years.includes(year ?? 0),
  );
  const answer = compareAnswer(rows, shares.data ?? []);
  return (
    <p className="answer">
      <Largest answer={answer} />
      {isNarrowed(shown) ? ` ${locale.say(compareWords.answerNarrowed)}` : null} ·{' '}
      {reportsText(answer, locale)}
    </p>
  );
}

function isNarrowed({ filter: { dimensions, statuses, search } }: Shown): boolean {
  return dimensions.length > 0 || statuses.length > 0 || search !== '';
}

function Largest({ answer: { largest, bodies } }: { answer: CompareAnswer }) {
  const locale = useLocale();
  if (!largest || largest.fiscal_year === null)
    return locale.say(compareWords.answerNoBudget, { n: locale.count(bodies) });
  const { body_id: bodyId, body_name: body, fiscal_year: fiscalYear } = largest;
  const source = largest.from_report ? compareWords.sourceReport : compareWords.sourcePlan;
  const sentence = locale.say(compareWords.answerBudget, {
    body,
    amount: '\n',
    year: locale.year(fiscalYear),
  });
  const [before, after] = sentence.split('\n');
  return (
    <>
      {before}
      <SumButton sumKey={sumKey({ bodyId, fiscalYear })} label={body}>
        <strong>{amountText(largest, locale)}</strong>
      </SumButton>
      {largest.n_unsure > 0 ? <Unsure cells={largest.n_unsure} /> : null}
      {after} ({locale.say(compareWords.answerSource, { source: locale.say(source) })})
    </>
  );
}

function amountText(largest: BudgetByYear, locale: Locale): string {
  const n = locale.bahtShort(largest.budget_satang ?? 0);
  return isLowerBound(largest) ? locale.say(units.atLeast, { n }) : n;
}

function reportsText({ assessed, bodies }: CompareAnswer, locale: Locale): string {
  const first = locale.say(compareWords.answerReports, {
    assessed: locale.count(assessed),
    all: locale.count(bodies),
  });
  const rest = bodies - assessed;
  if (assessed === 0)
    return locale.say(compareWords.answerNoneAssessed, { n: locale.count(bodies) });
  if (rest === 0) return first;
  return `${first} ${locale.say(compareWords.answerNoReports, { n: locale.count(rest) })}`;
}
