import { bodyWords } from '../../format/words/body.ts';
import { severities } from '../../format/words/labels.ts';
import type { FindingRow } from '../../queries/findings.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FindingEntry } from './FindingEntry.tsx';
import { sortedOut } from './findingParts.ts';

interface FindingPanelProps {
  bodyId: string;
  findings: readonly FindingRow[];
}

/** What a reviewer should look at: the grave first, the rest folded, our own reading apart. */
export function FindingPanel({ bodyId, findings }: FindingPanelProps) {
  const locale = useLocale();
  const { grave, noted, reading } = sortedOut(findings);
  return (
    <Panel
      id="findings"
      title={locale.say(bodyWords.findings)}
      answer={findings.length > 0 ? severityCounts([...grave, ...noted], locale) : null}
      empty={findings.length === 0}
      emptyText={locale.say(bodyWords.findingsEmpty)}
      minHeight={120}
      long
    >
      <FindingList findings={grave} />
      {noted.length > 0 ? (
        <details className="finding-more">
          <summary>
            {locale.say(bodyWords.findingsNoted, { n: locale.count(noted.length) })}
          </summary>
          <FindingList findings={noted} />
        </details>
      ) : null}
      <p>
        {reading.length > 0
          ? `${locale.say(bodyWords.findingsReading, { n: locale.count(reading.length) })} `
          : null}
        <AddressLink
          className="no-print"
          to={{ view: 'findings', bodies: [bodyId], ev: null, sum: null, sort: null }}
        >
          {locale.say(bodyWords.moreFindings)}
        </AddressLink>
      </p>
    </Panel>
  );
}

function FindingList({ findings }: { findings: readonly FindingRow[] }) {
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <FindingEntry key={finding.finding_id} finding={finding} />
      ))}
    </ul>
  );
}

function severityCounts(findings: readonly FindingRow[], locale: Locale): string {
  const counted = (Object.keys(severities) as (keyof typeof severities)[])
    .map((severity) => ({ severity, n: findings.filter((f) => f.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${locale.say(severities[severity])} ${locale.count(n)}`);
  return counted.length > 0 ? counted.join(' · ') : locale.say(bodyWords.findingsNone);
}
