import type { Engine } from '../engine/engine.ts';
import { type BodySummary, bodyList } from './bodies.ts';
import { type BudgetByDimensionYear, budgetByDimensionYear } from './budgets.ts';
import { type ComplaintCount, complaintCounts } from './complaints.ts';
import { type DocumentQuality, documentQuality } from './documents.ts';
import { everything, type Filter } from './filter.ts';
import { type FindingRow, findingsList } from './findings.ts';
import { itaResults, type ItaResultRow } from './itaResults.ts';
import { type RiskRow, riskRows } from './risks.ts';
import { type StatedTotalRow, statedTotals } from './statedTotals.ts';
import {
  caseReductionTargets,
  type ItaTarget,
  itaTargets,
  type NationalAim,
  type TargetRow,
} from './targets.ts';

/** Everything the page of one body shows, the project table aside. */
export interface BodyProfile {
  readonly header: BodySummary;
  readonly documents: readonly DocumentQuality[];
  readonly budgets: readonly BudgetByDimensionYear[];
  readonly risks: readonly RiskRow[];
  readonly itaTargets: readonly ItaTarget[];
  readonly itaResults: readonly ItaResultRow[];
  readonly caseReductionTargets: readonly TargetRow[];
  readonly complaints: readonly ComplaintCount[];
  readonly statedTotals: readonly StatedTotalRow[];
  readonly findings: readonly FindingRow[];
}

/** The profile of a body, or null where there is no body of that id. */
export async function bodyProfile(
  engine: Engine,
  bodyId: string,
  aims: readonly NationalAim[],
  signal?: AbortSignal,
): Promise<BodyProfile | null> {
  const only: Filter = { ...everything, bodies: [bodyId] };
  const header = (await bodyList(engine, only, signal))[0];
  if (header === undefined) return null;
  const [documents, budgets, risks, ita, results, cases, complaints, totals, findings] =
    await Promise.all([
      documentQuality(engine, only, signal),
      budgetByDimensionYear(engine, only, signal),
      riskRows(engine, only, signal),
      itaTargets(engine, only, aims, signal),
      itaResults(engine, only, signal),
      caseReductionTargets(engine, only, signal),
      complaintCounts(engine, only, signal),
      statedTotals(engine, only, signal),
      findingsList(engine, only, undefined, signal),
    ]);
  return {
    header,
    documents,
    budgets,
    risks,
    itaTargets: ita,
    itaResults: results,
    caseReductionTargets: cases,
    complaints,
    statedTotals: totals,
    findings,
  };
}
