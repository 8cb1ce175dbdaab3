import { bodyWords } from '../../format/words/body.ts';
import { riskLevels } from '../../format/words/labels.ts';
import type { RiskControl, RiskIssue, RiskRow } from '../../queries/risks.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { TableColumn } from '../../ui/sorting.ts';

/** The risk table as a chain: process, issues with levels, controls, the project behind each. */
export function RiskPanel({ rows }: { rows: readonly RiskRow[] }) {
  const locale = useLocale();
  return (
    <Panel
      id="risks"
      title={locale.say(bodyWords.risks)}
      answer={rows.length > 0 ? locale.say(bodyWords.risksAnswer) : null}
      empty={rows.length === 0}
      emptyText={locale.say(bodyWords.risksEmpty)}
      minHeight={120}
      long
    >
      <DataTable
        caption={locale.say(bodyWords.risksCaption)}
        columns={columnsOf(locale)}
        rows={rows}
        rowKey={(row) => row.issues[0]?.risk_id ?? ''}
      />
    </Panel>
  );
}

function columnsOf(locale: Locale): TableColumn<RiskRow>[] {
  return [
    {
      id: 'process',
      label: locale.say(bodyWords.colProcess),
      cell: ({ process }) => process ?? <NothingMark kind="not_stated" />,
    },
    {
      id: 'issues',
      label: locale.say(bodyWords.colIssues),
      wide: true,
      deciding: true,
      cell: ({ issues }) => (
        <ul className="risk-list">
          {issues.map((issue) => (
            <Issue key={issue.risk_id} issue={issue} />
          ))}
        </ul>
      ),
    },
    {
      id: 'controls',
      label: locale.say(bodyWords.colControls),
      wide: true,
      deciding: true,
      cell: (row) => <Controls row={row} />,
    },
  ];
}

function Issue({ issue }: { issue: RiskIssue }) {
  const locale = useLocale();
  const { level, score } = issue;
  return (
    <li>
      <EvidenceButton evidenceId={issue.evidence_id} label={issue.issue}>
        {issue.issue}
      </EvidenceButton>
      <span className="risk-level">
        {level === null ? (
          <NothingMark kind="not_stated" />
        ) : (
          <>
            <span className={`risk-tone risk-tone-${level}`} aria-hidden="true" />
            {locale.say(riskLevels[level as keyof typeof riskLevels])}
          </>
        )}
        {score === null ? null : ` (${locale.say(bodyWords.score, { n: locale.count(score) })})`}
      </span>
    </li>
  );
}

/** Controls of a row that the printed summary shows; body.css hides the rest on paper. */
const ON_PAPER = 2;

function Controls({ row }: { row: RiskRow }) {
  const locale = useLocale();
  if (row.controls.length === 0)
    return <span className="badge badge-warning">{locale.say(bodyWords.noControl)}</span>;
  return (
    <ul className="risk-list control-list">
      {row.controls.map((control) => (
        <Control key={`${control.risk_id}:${control.ordinal}`} control={control} />
      ))}
      {row.controls.length > ON_PAPER ? (
        <li className="print-only">
          {locale.say(bodyWords.moreControls, {
            n: locale.count(row.controls.length - ON_PAPER),
          })}
        </li>
      ) : null}
    </ul>
  );
}

function Control({ control }: { control: RiskControl }) {
  const locale = useLocale();
  return (
    <li>
      <span className="risk-control">
        <EvidenceButton evidenceId={control.evidence_id} label={control.control}>
          {control.control}
        </EvidenceButton>
      </span>
      <span className="arrow">
        <span aria-hidden="true">→ </span>
        {control.project_name === null ? (
          <span className="quiet">{locale.say(bodyWords.noProject)}</span>
        ) : (
          <EvidenceButton evidenceId={control.project_evidence_id} label={control.project_name}>
            {control.project_name}
          </EvidenceButton>
        )}
      </span>
    </li>
  );
}
