import { overviewWords } from '../../format/words/overview.ts';
import { units } from '../../format/words/units.ts';
import { type LinkedAnswer, NONE, voiceOf } from '../../linked/facets.ts';
import { useAddress } from '../../shell/address.ts';
import { type Locale, useLocale } from '../../ui/Locale.tsx';
import { ErrorState } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Unsure } from '../../ui/Unsure.tsx';
import { cellsOf, type Measure, shownOf } from './shown.ts';
import type { Linked } from './useLinked.ts';

/** The finding the page opens with: number, unit, years, source, and what is not known. */
export function AnswerLine({ linked, bodies }: { linked: Linked; bodies: number | null }) {
  const locale = useLocale();
  const [{ show }] = useAddress();
  const { answer, state, selections, asked } = linked;
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (!answer) return <Skeleton lines={2} />;
  const source =
    voiceOf('all', selections, asked) === 'plan'
      ? overviewWords.sourcePlan
      : overviewWords.sourceReport;
  const unsure = show === 'budget' ? answer.all.n_unsure : 0;
  return (
    <p
      className={state.stale ? 'answer panel-stale' : 'answer'}
      data-linked="answer"
      data-shown={linked.key}
    >
      {bodies === null
        ? null
        : `${locale.say(overviewWords.bodiesInSet, { n: locale.count(bodies) })} `}
      <Finding answer={answer} measure={show} />
      {unsure > 0 ? <Unsure cells={unsure} /> : null} ({locale.say(source)})
      {notStated(answer, show, locale)} · {progress(answer, locale)}
    </p>
  );
}

function Finding({ answer, measure }: { answer: LinkedAnswer; measure: Measure }) {
  const locale = useLocale();
  const { all } = answer;
  if (all.n_projects === 0) return locale.say(overviewWords.answerNothing);
  const { value, atLeast } = shownOf(all, measure);
  const n = locale.count(all.n_projects);
  const years = yearsOf(answer, locale);
  if (measure === 'projects')
    return <Marked text={locale.say(overviewWords.answerProjects, { n: '\n', years })} mark={n} />;
  const isBudget = measure === 'budget';
  if (value === null)
    return locale.say(isBudget ? overviewWords.answerNoBudget : overviewWords.answerNoDisbursed, {
      n,
      years,
    });
  const words = isBudget ? overviewWords.answerBudget : overviewWords.answerDisbursed;
  const amount = locale.bahtShort(value);
  const mark = atLeast ? locale.say(units.atLeast, { n: amount }) : amount;
  return (
    <Marked
      text={locale.say(words, { amount: '\n', n, years })}
      mark={mark}
      exact={locale.baht(value)}
    />
  );
}

function Marked({ text, mark, exact }: { text: string; mark: string; exact?: string }) {
  const [before, after] = text.split('\n');
  return (
    <>
      {before}
      <strong title={exact}>{mark}</strong>
      {after}
    </>
  );
}

function yearsOf({ facets }: LinkedAnswer, locale: Locale): string {
  const years = facets.year.flatMap(({ value }) => (value === NONE ? [] : [Number(value)]));
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const text = first === last ? locale.year(first) : locale.years(first, last);
  return locale.say(overviewWords.answerYears, { years: text });
}

function notStated({ all }: LinkedAnswer, measure: Measure, locale: Locale): string {
  if (measure === 'projects') return '';
  const { n_not_stated: blank, n_unread: unread } = cellsOf(all, measure);
  if (blank === 0) return '';
  const told = locale.say(overviewWords.notStated, { n: locale.count(blank) });
  if (unread === 0) return ` · ${told}`;
  return ` · ${told} ${locale.say(overviewWords.unread, { n: locale.count(unread) })}`;
}

/** What the reports of the projects chosen say of their progress. */
function progress({ facets: { status } }: LinkedAnswer, locale: Locale): string {
  const all = status.reduce((sum, group) => sum + group.n_projects, 0);
  if (all === 0) return locale.say(overviewWords.answerNoReports);
  const done = status.find(({ value }) => value === 'completed')?.n_projects ?? 0;
  return locale.say(overviewWords.answerCompleted, {
    ...{ n: locale.count(done), all: locale.count(all), share: locale.share(done / all) },
  });
}
