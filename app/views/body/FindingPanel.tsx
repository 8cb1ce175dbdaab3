import { describeFinding } from '../../format/finding.ts';
import { bodyWords } from '../../format/words/body.ts';
import { severities } from '../../format/words/labels.ts';
import type { FindingRow } from '../../queries/findings.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';

interface FindingPanelProps {
  bodyId: string;
  findings: readonly FindingRow[];
}

/** Findings shown on the page of a body; the rest stands on the page of findings. */
const SHOWN = 8;

/** What a reviewer should look at, the gravest first, each with the places that show it. */
export function FindingPanel({ bodyId, findings }: FindingPanelProps) {
  const locale = useLocale();
  return (
    <Panel
      title={locale.say(bodyWords.findings)}
      answer={findings.length > 0 ? severityCounts(findings, locale) : null}
      empty={findings.length === 0}
      emptyText={locale.say(bodyWords.findingsEmpty)}
      minHeight={120}
      long
    >
      <ul className="finding-list">
        {findings.slice(0, SHOWN).map((finding) => (
          <FindingItem key={finding.finding_id} finding={finding} />
        ))}
      </ul>
      <AddressLink
        className="no-print"
        to={{ view: 'findings', bodies: [bodyId], ev: null, sum: null, sort: null }}
      >
        {locale.say(bodyWords.moreFindings)}
      </AddressLink>
    </Panel>
  );
}

function severityCounts(findings: readonly FindingRow[], locale: Locale): string {
  return (Object.keys(severities) as (keyof typeof severities)[])
    .map((severity) => ({ severity, n: findings.filter((f) => f.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${locale.say(severities[severity])} ${locale.count(n)}`)
    .join(' · ');
}

const shapes = { serious: '▲', warning: '◆', info: '●' } as const;

function FindingItem({ finding }: { finding: FindingRow }) {
  const locale = useLocale();
  const words = describeFinding(finding.rule_id, finding.detail, locale.style);
  const severity = finding.severity as keyof typeof severities;
  return (
    <li className="finding">
      <span>
        <span className={`badge badge-${severity}`}>
          <span aria-hidden="true">{shapes[severity]}</span>
          {locale.say(severities[severity])}
        </span>
      </span>
      <div>
        <p>{words.sentence}</p>
        {finding.project_name === null ? null : <p className="quiet">{finding.project_name}</p>}
        <p className="finding-doors no-print">
          {finding.evidence_ids.map((id, index) => (
            <EvidenceButton key={id} evidenceId={id} label={words.name}>
              {locale.say(bodyWords.findingPlace, { n: locale.count(index + 1) })}
            </EvidenceButton>
          ))}
        </p>
      </div>
    </li>
  );
}
