import { riskLevels } from '../../format/words/labels.ts';
import { riskWords } from '../../format/words/risks.ts';
import type { RiskChainRow } from '../../queries/riskChains.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Money } from '../../ui/Money.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { Unsure } from '../../ui/Unsure.tsx';
import type { Chain, Control, Gap } from './chains.ts';

const GAPS: readonly Gap[] = ['no_control', 'no_project', 'no_money', 'not_judged', 'complete'];
const LEVELS = ['low', 'medium', 'high', 'very_high'];

/** Columns of the risks: issue, body, level, what answers it, and where that ends. */
export function chainColumns(locale: Locale): TableColumn<Chain>[] {
  return [
    {
      id: 'issue',
      label: locale.say(riskWords.colIssue),
      wide: true,
      value: ({ risk }) => risk.issue,
      cell: ({ risk }) => (
        <>
          <EvidenceButton evidenceId={risk.evidence_id} label={risk.issue}>
            {risk.issue}
          </EvidenceButton>
          <span className="sum-note">{risk.process ?? locale.say(riskWords.processUnknown)}</span>
        </>
      ),
    },
    {
      id: 'body',
      label: locale.say(riskWords.colBody),
      roomy: true,
      value: ({ risk }) => risk.body_name,
      cell: ({ risk }) => (
        <AddressLink to={{ view: 'body', body: risk.body_id, sort: null }}>
          {risk.body_name}
        </AddressLink>
      ),
    },
    {
      id: 'level',
      label: locale.say(riskWords.colLevel),
      deciding: true,
      value: ({ risk }) => (risk.level === null ? null : LEVELS.indexOf(risk.level)),
      cell: ({ risk }) => <Level risk={risk} />,
    },
    {
      id: 'controls',
      label: locale.say(riskWords.colControls),
      wide: true,
      cell: ({ controls }) => <Controls controls={controls} />,
    },
    {
      id: 'gap',
      label: locale.say(riskWords.colGap),
      deciding: true,
      value: ({ gap }) => GAPS.indexOf(gap),
      cell: ({ gap }) => (
        <span className={gap === 'complete' ? '' : 'badge badge-info'}>
          {locale.say(riskWords.gaps[gap])}
        </span>
      ),
    },
  ];
}

function Level({ risk }: { risk: RiskChainRow }) {
  const locale = useLocale();
  const { level, score, likelihood, impact } = risk;
  return (
    <>
      {level === null ? (
        <NothingMark kind="not_stated" />
      ) : (
        <span className="matrix-level">
          <span className={`risk-tone risk-tone-${level}`} aria-hidden="true" />
          {locale.say(riskLevels[level as keyof typeof riskLevels])}
        </span>
      )}
      {risk.unsure ? <Unsure /> : null}
      <span className="sum-note">
        {score === null ? null : `${scoreWords(score, likelihood, impact, locale)} · `}
        {locale.say(riskWords.scales[risk.scale as keyof typeof riskWords.scales])}
      </span>
    </>
  );
}

function scoreWords(
  score: number,
  likelihood: number | null,
  impact: number | null,
  locale: Locale,
): string {
  if (likelihood === null || impact === null)
    return locale.say(riskWords.scoreAlone, { score: locale.count(score) });
  return locale.say(riskWords.scoreOf, {
    score: locale.count(score),
    likelihood: locale.count(likelihood),
    impact: locale.count(impact),
  });
}

/** Controls shown before the rest is asked for. */
const AT_ONCE = 2;

function Controls({ controls }: { controls: readonly Control[] }) {
  const locale = useLocale();
  if (controls.length === 0) return locale.say(riskWords.gaps.no_control);
  // Those that lead on stand first.
  const sorted = [
    ...controls.filter(({ project_id: id }) => id !== null),
    ...controls.filter(({ project_id: id }) => id === null),
  ];
  const rest = sorted.slice(AT_ONCE);
  return (
    <>
      <ControlList controls={sorted.slice(0, AT_ONCE)} />
      {rest.length > 0 ? (
        <details className="finding-more">
          <summary>{locale.say(riskWords.moreControls, { n: locale.count(rest.length) })}</summary>
          <ControlList controls={rest} />
        </details>
      ) : null}
    </>
  );
}

function ControlList({ controls }: { controls: readonly Control[] }) {
  return (
    <ul className="risk-list">
      {controls.map((control, at) => (
        <li key={`${control.control_evidence_id}:${at}`}>
          <EvidenceButton evidenceId={control.control_evidence_id} label={control.control ?? ''}>
            {control.control}
          </EvidenceButton>
          {control.project_id === null ? null : <Project control={control} />}
        </li>
      ))}
    </ul>
  );
}

function Project({ control }: { control: Control }) {
  const locale = useLocale();
  const { project_name: name, match_score: score } = control;
  return (
    <span className="sum-note">
      <span aria-hidden="true">→ </span>
      <EvidenceButton evidenceId={control.project_evidence_id} label={name ?? ''}>
        {name}
      </EvidenceButton>{' '}
      <Money
        satang={control.budget_satang}
        needsNoBudget={control.needs_no_budget === true}
        evidenceId={control.project_evidence_id}
        label={name ?? ''}
      />
      {score === null ? null : (
        <> · {locale.say(riskWords.match, { score: locale.count(score, 2) })}</>
      )}
    </span>
  );
}
