import { statuses } from '../../format/words/labels.ts';
import { lineageWords } from '../../format/words/lineage.ts';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Money } from '../../ui/Money.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { LifeLine } from './LifeLine.tsx';
import type { Fate, Life, Stage, Stop } from './lives.ts';

/** What is to be looked at first stands first. */
const ORDER: readonly Fate[] = [
  'not_reported',
  'doubtful',
  'not_planned',
  'one_report',
  'followed',
  'other_years',
];

/** Columns of a year's projects: the name, its path as a line, one column a document, the outcome. */
export function lifeColumns(stages: readonly Stage[], locale: Locale): TableColumn<Life>[] {
  return [
    {
      id: 'name',
      label: locale.say(lineageWords.colName),
      wide: true,
      value: ({ name }) => name,
      cell: ({ name, stops }) => (
        <EvidenceButton
          evidenceId={stops.find((stop) => stop !== null)?.project.evidence_id}
          label={name}
        >
          {name}
        </EvidenceButton>
      ),
    },
    {
      id: 'path',
      label: locale.say(lineageWords.colPath),
      deciding: true,
      cell: (life) => <LifeLine stages={stages} life={life} />,
    },
    ...stages.map((stage, at): TableColumn<Life> => ({
      id: `stage-${at + 1}`,
      label: stageName(stage, locale),
      roomy: true,
      cell: (life) => <StopCell stop={life.stops[at] ?? null} life={life} />,
    })),
    {
      id: 'fate',
      label: locale.say(lineageWords.colFate),
      deciding: true,
      value: ({ fate }) => ORDER.indexOf(fate),
      cell: ({ fate }) => (
        <span className={fate === 'followed' || fate === 'other_years' ? '' : 'badge badge-info'}>
          {locale.say(lineageWords.fates[fate])}
        </span>
      ),
    },
  ];
}

function stageName({ kind, report_months: months }: Stage, locale: Locale): string {
  if (kind === 'plan') return locale.say(lineageWords.plan);
  if (months === null) return locale.say(lineageWords.reportUnknown);
  return locale.say(lineageWords.report, { n: locale.count(months) });
}

function StopCell({ stop, life }: { stop: Stop | null; life: Life }) {
  const locale = useLocale();
  if (stop === null) return <span className="life-gap">○ {locale.say(lineageWords.notFound)}</span>;
  const isReport = stop.project.kind !== 'plan';
  return (
    <span className="life-stop">
      {isReport ? <span>{statusOf(stop.project.status, locale)}</span> : null}
      <StopMoney stop={stop} part="budget" />
      {isReport ? <StopMoney stop={stop} part="disbursed" /> : null}
      {stop.link ? <LinkNote stop={stop} name={life.name} /> : null}
    </span>
  );
}

function StopMoney({ stop, part }: { stop: Stop; part: 'budget' | 'disbursed' }) {
  const locale = useLocale();
  const { project } = stop;
  const satang = project[`${part}_satang`];
  const unsure = project[`${part}_unsure`];
  const needsNoBudget = project.needs_no_budget === true;
  return (
    <span>
      <span className="quiet">
        {locale.say(part === 'budget' ? lineageWords.planned : lineageWords.disbursed)}{' '}
      </span>
      <Money
        {...{ satang, unsure, needsNoBudget }}
        notRead={unsure && satang === null && !needsNoBudget}
        evidenceId={project.amount_evidence_id ?? project.evidence_id}
        label={project.name ?? ''}
      />
    </span>
  );
}

function LinkNote({ stop, name }: { stop: Stop; name: string }) {
  const locale = useLocale();
  const { link, project } = stop;
  if (link === null) return null;
  const words = link.is_doubtful ? lineageWords.matchDoubtful : lineageWords.match;
  const notes = [
    locale.say(words, { score: locale.count(link.match_score, 2) }),
    ...(link.money_agrees === false ? [locale.say(lineageWords.moneyDiffers)] : []),
    ...(link.mission_agrees === false ? [locale.say(lineageWords.missionDiffers)] : []),
  ];
  return (
    <span className="sum-note">
      {link.is_doubtful ? <span aria-hidden="true">≈ </span> : null}
      {notes.join(' · ')}
      {project.name !== null && link.name_score < 1 && project.name !== name ? (
        <>
          <br />
          <EvidenceButton evidenceId={project.evidence_id} label={project.name}>
            {locale.say(lineageWords.nameThere, { name: project.name })}
          </EvidenceButton>
        </>
      ) : null}
    </span>
  );
}

function statusOf(status: string | null, locale: Locale): string {
  return locale.say(statuses[(status ?? 'not_stated') as keyof typeof statuses]);
}
