import type { RiskChainRow } from '../../queries/riskChains.ts';

/**
 * Where the chain risk → control → project → money of a risk breaks: no control named; no project
 * of the plan matched; no money stated for any of its projects and none said to need none. Where the
 * document holds no projects at all, what comes after the control cannot be told.
 */
export type Gap = 'no_control' | 'no_project' | 'no_money' | 'complete' | 'not_judged';

/** A control and the project that carries it out, where one matched. */
export type Control = Pick<
  RiskChainRow,
  | 'control'
  | 'control_evidence_id'
  | 'project_id'
  | 'project_name'
  | 'project_evidence_id'
  | 'match_score'
  | 'needs_no_budget'
  | 'budget_satang'
>;

/** One risk issue with its whole chain. */
export interface Chain {
  readonly risk: RiskChainRow;
  readonly controls: readonly Control[];
  readonly gap: Gap;
}

/** Rows of one risk put together, in the order given. */
export function chainsOf(rows: readonly RiskChainRow[]): Chain[] {
  const byRisk = new Map<string, RiskChainRow[]>();
  for (const row of rows) byRisk.set(row.risk_id, [...(byRisk.get(row.risk_id) ?? []), row]);
  return [...byRisk.values()].map((ofRisk) => {
    const risk = ofRisk[0] as RiskChainRow;
    const controls = ofRisk.filter(({ control }) => control !== null);
    return { risk, controls, gap: gapOf(risk, controls) };
  });
}

function gapOf(risk: RiskChainRow, controls: readonly Control[]): Gap {
  if (controls.length === 0) return 'no_control';
  if (!risk.document_has_projects) return 'not_judged';
  const projects = controls.filter(({ project_id: id }) => id !== null);
  if (projects.length === 0) return 'no_project';
  const hasMoney = projects.some(
    ({ needs_no_budget: none, budget_satang: money }) => none === true || (money ?? 0) > 0,
  );
  return hasMoney ? 'complete' : 'no_money';
}

/** How many risks reach each link of the chain, and how many of these cannot be judged further. */
export interface Reach {
  readonly risks: number;
  readonly controlled: number;
  readonly judged: number;
  readonly carried: number;
  readonly funded: number;
}

/** Counts the links of all chains. */
export function reachOf(chains: readonly Chain[]): Reach {
  const count = (...gaps: Gap[]) => chains.filter(({ gap }) => gaps.includes(gap)).length;
  return {
    risks: chains.length,
    controlled: count('no_project', 'no_money', 'complete', 'not_judged'),
    judged: count('no_project', 'no_money', 'complete'),
    carried: count('no_money', 'complete'),
    funded: count('complete'),
  };
}

/** Whether a risk is high or very high by the word printed; a score without a word says nothing here. */
export function isHigh({ risk }: Chain): boolean {
  return risk.level === 'high' || risk.level === 'very_high';
}
