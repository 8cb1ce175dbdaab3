import { bodyList } from '../../app/queries/bodies.ts';
import { bodyProfile } from '../../app/queries/bodyProfile.ts';
import { budgetEvidence } from '../../app/queries/budgetEvidence.ts';
import {
  budgetByDimension,
  budgetByDimensionYear,
  budgetByYear,
} from '../../app/queries/budgets.ts';
import { complaintCounts } from '../../app/queries/complaints.ts';
import { correctionsAt, correctionsOf } from '../../app/queries/corrections.ts';
import { documentLines, searchLines } from '../../app/queries/documentLines.ts';
import { documentRecords } from '../../app/queries/documentRecords.ts';
import { documentQuality } from '../../app/queries/documents.ts';
import { doubtsOf } from '../../app/queries/doubts.ts';
import { evidenceById, fieldEvidence, readingsAt } from '../../app/queries/evidence.ts';
import { everything, type Filter } from '../../app/queries/filter.ts';
import { find } from '../../app/queries/find.ts';
import { findingCounts, findingsList } from '../../app/queries/findings.ts';
import { itaResults } from '../../app/queries/itaResults.ts';
import { lineage } from '../../app/queries/lineage.ts';
import { overview } from '../../app/queries/overview.ts';
import { coverage } from '../../app/queries/coverage.ts';
import { peerGroups } from '../../app/queries/peers.ts';
import { figuresOf } from '../../app/queries/figures.ts';
import { projectCounts, projectCountsByDimension } from '../../app/queries/projectCounts.ts';
import { projectById, projectTable } from '../../app/queries/projectTable.ts';
import { hitPlaces, projectHits } from '../../app/queries/projectHits.ts';
import { rejectsOf } from '../../app/queries/rejects.ts';
import { riskChains } from '../../app/queries/riskChains.ts';
import { riskLevels } from '../../app/queries/riskLevels.ts';
import { riskRows } from '../../app/queries/risks.ts';
import { ruleTallies } from '../../app/queries/ruleOutcomes.ts';
import {
  signalBodies,
  signalItemsOf,
  signalParts,
  signalYears,
} from '../../app/queries/signals.ts';
import { statedTotals } from '../../app/queries/statedTotals.ts';
import { statusShares } from '../../app/queries/statusShares.ts';
import { stuck, stuckByUnit, stuckReports } from '../../app/queries/stuck.ts';
import { caseReductionTargets, itaTargets } from '../../app/queries/targets.ts';
import { valuesAt } from '../../app/queries/valuesAt.ts';
import type { Engine } from '../../app/engine/engine.ts';
import { answersOf } from '../measures/answers.ts';

const page = { sort: 'budget_satang', descending: true, offset: 0, limit: 20 } as const;
const aims = [{ by_fiscal_year: 2570, score: 85 }];

/** A filter with every side narrowed, so that each condition runs. */
export const narrow: Filter = {
  bodies: ['b-sub', 'b-north'],
  provinces: ['TH-33'],
  bodyTypes: ['subdistrict_municipality'],
  dimensions: ['1', 'none'],
  missions: ['1.staff', 'none'],
  years: [2564],
  statuses: ['in_progress', 'not_stated'],
  search: 'โครงการ',
};

type Ask = (engine: Engine) => Promise<unknown>;

function filtered(name: string, ask: (engine: Engine, filter: Filter) => Promise<unknown>) {
  return [
    [name, (engine) => ask(engine, everything)],
    [`${name}, narrowed`, (engine) => ask(engine, narrow)],
  ] satisfies [string, Ask][];
}

/** Every question the page can ask of the sample tables, by name. */
export const questions: readonly (readonly [string, Ask])[] = [
  ['measures on rows made by hand', answersOf],
  ...filtered('overview', overview),
  ...filtered('bodyList', bodyList),
  ...filtered('budgetByYear', budgetByYear),
  ...filtered('budgetByDimension', budgetByDimension),
  ...filtered('budgetByDimensionYear', budgetByDimensionYear),
  ...filtered('projectCounts', projectCounts),
  ...filtered('projectCountsByDimension', projectCountsByDimension),
  ...filtered('statusShares', statusShares),
  ...filtered('riskLevels', riskLevels),
  ...filtered('riskRows', riskRows),
  ...filtered('itaTargets', (engine, filter) => itaTargets(engine, filter, aims)),
  ...filtered('itaResults', itaResults),
  ...filtered('caseReductionTargets', caseReductionTargets),
  ...filtered('complaintCounts', complaintCounts),
  ...filtered('statedTotals', statedTotals),
  ...filtered('documentQuality', documentQuality),
  ...filtered('findingsList', findingsList),
  ...filtered('findingCounts', findingCounts),
  ...filtered('ruleTallies', ruleTallies),
  ...filtered('projectTable', (engine, filter) => projectTable(engine, filter, page)),
  ...filtered('stuck', stuck),
  ...filtered('stuckByUnit', stuckByUnit),
  ...filtered('stuckReports', stuckReports),
  ...filtered('budgetEvidence', (engine, filter) => budgetEvidence(engine, {}, filter)),
  ...filtered('coverage', coverage),
  ...filtered('riskChains', riskChains),
  ['lineage', (engine) => lineage(engine, 'b-north')],
  ['signalYears', signalYears],
  ...filtered('signalBodies', (engine, filter) => signalBodies(engine, filter, 2564)),
  ...filtered('signalParts', (engine, filter) => signalParts(engine, filter, 2565)),
  ['signalItemsOf', (engine) => signalItemsOf(engine, 'b-sub', 2564)],
  ['bodyProfile', (engine) => bodyProfile(engine, 'b-town', aims)],
  ['find', (engine) => find(engine, 'ตัวอย่าง', 6)],
  ['hitPlaces', (engine) => hitPlaces(engine, 'โครงการ')],
  ...filtered('projectHits', (engine, filter) => projectHits(engine, 'โครงการ', filter, 50)),
  ['peerGroups', (engine) => peerGroups(engine, 2)],
  ['projectById', (engine) => projectById(engine, 'town66-p02')],
  ['evidenceById', (engine) => evidenceById(engine, 'sub64r6-e4.3')],
  ['fieldEvidence', (engine) => fieldEvidence(engine, 'sub64r6-p10')],
  ['readingsAt', (engine) => readingsAt(engine, 'sub64r6-e4.1')],
  ['valuesAt', (engine) => valuesAt(engine, 'sub64r6-e4.3')],
  ['documentLines', (engine) => documentLines(engine, 'town66', { offset: 2, limit: 5 })],
  ['searchLines', (engine) => searchLines(engine, 'town66', 'เทศบาล สัญจร')],
  ['documentRecords', (engine) => documentRecords(engine, 'sub64r6')],
  ['doubtsOf', (engine) => doubtsOf(engine, 'sub64r6')],
  [
    'correctionsAt',
    (engine) =>
      correctionsAt(engine, { document_id: 'sub64r6', line_first: 4, line_last: 4, cell: 3 }),
  ],
  ['correctionsOf', (engine) => correctionsOf(engine, 'sub64r6')],
  ['figuresOf', (engine) => figuresOf(engine, 'north65r12')],
  ['rejectsOf', (engine) => rejectsOf(engine, 'sub64r6')],
];
