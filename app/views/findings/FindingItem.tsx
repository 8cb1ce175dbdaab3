import { describeFinding } from '../../format/finding.ts';
import { findingsWords } from '../../format/words/findings.ts';
import { documentKinds } from '../../format/words/labels.ts';
import type { FindingRow } from '../../queries/findings.ts';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';

/** One finding: whose, the sentence, every value it carries, and the places that show it. */
export function FindingItem({ finding }: { finding: FindingRow }) {
  const locale = useLocale();
  const words = describeFinding(finding.rule_id, finding.detail, locale.style);
  const ids = finding.evidence_ids;
  // The name stands above the sentence already.
  const pairs = words.pairs.filter(({ value }) => value !== finding.project_name);
  return (
    <li className="finding">
      <p className="quiet">{whereOf(finding, locale)}</p>
      {finding.project_name === null ? null : <p>{finding.project_name}</p>}
      <p className="finding-sentence">{words.sentence}</p>
      {words.suggestion === null ? null : <p className="finding-offer">{words.suggestion}</p>}
      {pairs.length === 0 ? null : (
        <dl className="finding-values" aria-label={locale.say(findingsWords.values)}>
          {pairs.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="finding-doors">
        {ids.length === 0 ? (
          <span className="quiet">{locale.say(findingsWords.noEvidence)}</span>
        ) : (
          ids.map((id, index) => (
            <EvidenceButton key={id} evidenceId={id} label={words.sentence}>
              {ids.length === 1
                ? locale.say(findingsWords.evidence)
                : locale.say(findingsWords.evidenceNo, { n: locale.count(index + 1) })}
            </EvidenceButton>
          ))
        )}
      </p>
    </li>
  );
}

/** Body, kind and years of the document a finding is about, as far as known. */
export function whereOf(finding: FindingRow, locale: Locale): string {
  const kind = documentKinds[finding.document_kind as keyof typeof documentKinds];
  const { fiscal_year_first: first, fiscal_year_last: last } = finding;
  const document = [
    kind ? locale.say(kind) : '',
    first === null ? '' : locale.years(first, last ?? first),
  ];
  return [
    finding.body_name ?? locale.say(findingsWords.bodyUnknown),
    document.filter((part) => part !== '').join(' '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
