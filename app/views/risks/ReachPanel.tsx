import { riskWords } from '../../format/words/risks.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import type { Reach } from './chains.ts';

interface ReachPanelProps {
  reach: Reach;
  state: PanelState;
  empty: boolean;
  emptyText: string;
}

/** How many risks have a control, a project and money, as bars on one scale. */
export function ReachPanel({ reach, ...panel }: ReachPanelProps) {
  const locale = useLocale();
  const steps = [
    ['risks', reach.risks, reach.risks],
    ['controlled', reach.controlled, reach.risks],
    ['carried', reach.carried, reach.judged],
    ['funded', reach.funded, reach.judged],
  ] as const;
  return (
    <Panel
      title={locale.say(riskWords.reach)}
      answer={locale.say(riskWords.reachAnswer)}
      minHeight={200}
      {...panel}
    >
      <ol className="reach">
        {steps.map(([step, n, all]) => (
          <li key={step}>
            <span>{locale.say(riskWords.steps[step])}</span>
            <span className="reach-bar" aria-hidden="true">
              <span style={{ width: `${reach.risks === 0 ? 0 : (n / reach.risks) * 100}%` }} />
            </span>
            <span className="number">
              {locale.say(riskWords.ofAll, { n: locale.count(n), all: locale.count(all) })}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
