import { isLowerBound } from '../../format/amount.ts';
import { bodyWords } from '../../format/words/body.ts';
import { units } from '../../format/words/units.ts';
import type { BodyProfile } from '../../queries/bodyProfile.ts';
import { sumKey } from '../../shell/sumKey.ts';
import { SumButton } from '../../ui/EvidenceButton.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Unsure } from '../../ui/Unsure.tsx';
import { budgetTotal } from './budgetTotal.ts';
import { sortedOut } from './findingParts.ts';

/** The page in one sentence: documents, projects, money stated, years, signals. */
export function AnswerLine({ profile }: { profile: BodyProfile }) {
  const locale = useLocale();
  const { header, findings } = profile;
  const { grave, noted } = sortedOut(findings);
  const signals = grave.length + noted.length;
  const counts = {
    documents: locale.count(header.n_documents),
    projects: locale.count(header.n_projects),
  };
  return (
    <p className="answer">
      {locale.say(bodyWords.answer, counts)} · <Budget profile={profile} /> ·{' '}
      {signals > 0
        ? locale.say(bodyWords.answerFindings, { n: locale.count(signals) })
        : locale.say(bodyWords.answerNoFindings)}
    </p>
  );
}

function Budget({ profile: { header, budgets } }: { profile: BodyProfile }) {
  const locale = useLocale();
  const total = budgetTotal(budgets);
  if (total.budget_satang === null) return locale.say(bodyWords.answerNoBudget);
  const amount = locale.bahtShort(total.budget_satang);
  const { fiscal_year_first: first, fiscal_year_last: last } = header;
  return (
    <>
      {locale.say(bodyWords.answerBudget)}{' '}
      <SumButton sumKey={sumKey({ bodyId: header.body_id })} label={header.name_th}>
        <strong>{isLowerBound(total) ? locale.say(units.atLeast, { n: amount }) : amount}</strong>
      </SumButton>
      {total.n_unsure > 0 ? <Unsure cells={total.n_unsure} /> : null}
      {first === null ? '' : ` ${locale.years(first, last ?? first)}`}
    </>
  );
}
