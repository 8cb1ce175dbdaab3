import { riskLevels } from '../../format/words/labels.ts';
import { riskWords } from '../../format/words/risks.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import type { Chain } from './chains.ts';
import { matrixOf, type MatrixCell } from './matrix.ts';

/** Columns that fit beside each other and can be read. */
const MOST_BODIES = 6;

interface MatrixPanelProps {
  chains: readonly Chain[];
  state: PanelState;
  empty: boolean;
  emptyText: string;
}

/** Which body names which process risky, and how much. */
export function MatrixPanel({ chains, ...panel }: MatrixPanelProps) {
  const locale = useLocale();
  const { bodies, rows } = matrixOf(chains, MOST_BODIES);
  return (
    <Panel
      title={locale.say(riskWords.matrix)}
      answer={locale.say(riskWords.matrixAnswer, { bodies: locale.count(bodies.length) })}
      long
      {...panel}
    >
      <div
        className="matrix-frame"
        tabIndex={0}
        role="group"
        aria-label={locale.say(riskWords.matrix)}
      >
        <table className="table matrix">
          <thead>
            <tr>
              <th scope="col">{locale.say(riskWords.colProcess)}</th>
              {bodies.map(({ body_id, body_name }) => (
                <th key={body_id} scope="col">
                  <AddressLink to={{ view: 'body', body: body_id, sort: null }}>
                    {body_name}
                  </AddressLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ process, cells }) => (
              <tr key={process ?? ''}>
                <th scope="row">{process ?? locale.say(riskWords.processUnknown)}</th>
                {bodies.map(({ body_id }) => (
                  <td key={body_id}>
                    <Cell cell={cells.get(body_id)} process={process} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Cell({ cell, process }: { cell: MatrixCell | undefined; process: string | null }) {
  const locale = useLocale();
  if (cell === undefined) return <span className="quiet">–</span>;
  const { level, n, n_without_control: uncontrolled } = cell;
  return (
    <EvidenceButton evidenceId={cell.evidence_id} label={process ?? ''}>
      {level === null ? (
        <NothingMark kind="not_stated" />
      ) : (
        <span className="matrix-level">
          <span className={`risk-tone risk-tone-${level}`} aria-hidden="true" />
          {locale.say(riskLevels[level as keyof typeof riskLevels])}
        </span>
      )}{' '}
      {locale.say(riskWords.issues, { n: locale.count(n) })}
      {uncontrolled > 0 ? (
        <span title={locale.say(riskWords.withoutControl)}>
          {' '}
          <span aria-hidden="true">●</span>
          <span className="unseen">{locale.say(riskWords.withoutControl)}</span>
        </span>
      ) : null}
    </EvidenceButton>
  );
}
