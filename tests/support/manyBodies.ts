import { emptyTables, tableNames, type Rows, type Tables } from '../../data/schema/catalogue.ts';
import { frameworkMissions } from '../../data/measures/plan.ts';
import { seeded } from '../../app/ranking/random.ts';
import { type Printed, SampleDocument } from './sampleDocument.ts';

const YEAR = 2564;
const REGIONS = ['ภาคเหนือ', 'ภาคกลาง', 'ภาคใต้'];
const STATUSES = ['completed', 'in_progress', 'not_started', 'reported'] as const;
const missions = frameworkMissions['nacc_2561'] ?? [];

/**
 * Invented bodies of one type and fiscal year 2564: each with a plan and most with a 12-month
 * report and risks, so that an index over many of them can be shown. Two of the first ten have no
 * document at all.
 */
export function manyBodies(count: number, seed = 1): Tables {
  const random = seeded(seed);
  const tables = emptyTables();
  const add = (part: Tables): void => {
    for (const name of tableNames) (tables[name] as unknown[]).push(...part[name]);
  };
  for (let index = 1; index <= count; index += 1) {
    const id = String(index).padStart(4, '0');
    tables.bodies.push(bodyRow(id, REGIONS[index % 3]!));
    if (index % 5 === 0 && index <= 10) continue;
    add(plan(id, random));
    if (random() < 0.8) add(report(id, random));
  }
  return tables;
}

function bodyRow(id: string, region: string): Rows['bodies'] {
  return {
    ...{ body_id: `b-${id}`, name_th: `องค์การบริหารส่วนตำบลสมมุติ ${id}`, body_type: 'sao' },
    ...{ district_th: null, province_th: 'เชียงราย', province_code: 'TH-57', region },
  };
}

function documentOf(id: string, kind: 'plan' | 'progress_report'): SampleDocument {
  return new SampleDocument({
    ...{ document_id: `d-${id}-${kind}`, body_id: `b-${id}`, kind, framework: 'nacc_2561' },
    ...{ title: 'เอกสารสมมุติ', fiscal_year_first: YEAR, fiscal_year_last: YEAR },
    ...{ report_months: kind === 'plan' ? null : 12, source_path: `${id}.${kind}.txt` },
  });
}

function plan(id: string, random: () => number): Tables {
  const document = documentOf(id, 'plan');
  const size = 3 + Math.floor(random() * 5);
  for (let project = 1; project <= size; project += 1) {
    const canonical = missions[Math.floor(random() * missions.length)]!;
    document.project({
      ...{ name: `โครงการที่ ${project}`, canonical, kpi: 'ร้อยละ ๘๐', budgets: [10_000] },
    });
  }
  if (random() < 0.7) addRisks(document, `d-${id}-plan`, `b-${id}`, random);
  return document.finish();
}

function addRisks(
  document: SampleDocument,
  document_id: string,
  body_id: string,
  random: () => number,
): void {
  for (let ordinal = 1; ordinal <= 3; ordinal += 1) {
    const risk_id = `${document_id}-r${ordinal}`;
    const evidence_id = document.evidence(document.line('ความเสี่ยง', 'สูง'), 0);
    document.tables.risks.push({
      ...{ risk_id, document_id, body_id, ordinal, process: `ขั้นตอน ${ordinal}` },
      ...{ issue: 'ความเสี่ยง', scale: 'words', level: random() < 0.8 ? 'high' : null },
      ...{ likelihood: null, impact: null, score: null, confidence: 0.95, evidence_id },
    });
    if (random() < 0.6)
      document.tables.risk_controls.push({
        ...{ document_id, risk_id, ordinal: 1, control: 'มาตรการ', project_id: null },
        ...{ match_score: null, evidence_id },
      });
  }
}

function report(id: string, random: () => number): Tables {
  const document = documentOf(id, 'progress_report');
  const lateness = random();
  for (let project = 1; project <= 5; project += 1) {
    const late = 1 + Math.floor(random() * 3);
    const status = STATUSES[random() < lateness ? late : 0]!;
    const disbursed: Printed = random() < 0.15 ? '-' : Math.round(random() * 100) * 100;
    document.project({ name: `โครงการที่ ${project}`, status, budgets: [10_000], disbursed });
  }
  return document.finish();
}
