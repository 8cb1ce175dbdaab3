import { describeFinding } from '../../format/finding.ts';
import { bodyWords } from '../../format/words/body.ts';
import type { FindingRow } from '../../queries/findings.ts';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { SeverityBadge } from '../../ui/SeverityBadge.tsx';

/** Places of a finding shown here; the page of findings has them all. */
const PLACES = 4;

/** One finding with its sentence, its project, and the places that show it. */
export function FindingEntry({ finding }: { finding: FindingRow }) {
  const locale = useLocale();
  const words = describeFinding(finding.rule_id, finding.detail, locale.style);
  const shown = finding.evidence_ids.slice(0, PLACES);
  const rest = finding.evidence_ids.length - shown.length;
  return (
    <li className="finding">
      <span>
        <SeverityBadge severity={finding.severity} />
      </span>
      <div>
        <p>{words.sentence}</p>
        {words.suggestion === null ? null : <p className="quiet">{words.suggestion}</p>}
        {finding.project_name === null ? null : <p className="quiet">{finding.project_name}</p>}
        <p className="finding-doors no-print">
          {shown.map((id, index) => (
            <EvidenceButton key={id} evidenceId={id} label={words.name}>
              {locale.say(bodyWords.findingPlace, { n: locale.count(index + 1) })}
            </EvidenceButton>
          ))}
          {rest > 0 ? (
            <span className="quiet">
              {locale.say(bodyWords.findingPlacesMore, { n: locale.count(rest) })}
            </span>
          ) : null}
        </p>
      </div>
    </li>
  );
}
