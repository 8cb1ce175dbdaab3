import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import { checkTables } from '../../pipelines/check/check.ts';
import { ingestDocument } from '../../pipelines/document.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ROOT } from '../support/build.ts';
import { between, oneOf, randomOf, word, type Random } from './faultDocuments.ts';
import type { Score } from './faults.ts';

interface Row {
  seq: number;
  name: string;
  budget: string;
  kpi: string;
  unit: string;
}

interface TextPlan {
  readonly rows: Row[];
  total: number;
}

/** Faults that show in a printed plan, each in one of its rows or its total. */
const plants: Partial<Record<DocumentRuleId, (plan: TextPlan, random: Random) => void>> = {
  stated_total_differs: (plan, random) => void (plan.total += 1_000 * between(1, 9, random)),
  numbering_gap: (plan) => {
    for (const row of plan.rows.slice(4)) row.seq += 1;
  },
  duplicate_project: ({ rows }) => {
    const [first, , third] = rows;
    if (first && third) third.name = first.name;
  },
  malformed_number: (plan, random) => {
    const row = oneOf(plan.rows, random);
    plan.total -= Number(row.budget.replaceAll(',', ''));
    row.budget = '๕๑๖๖,๐๐๐';
  },
  template_text_left: (plan, random) => {
    const row = oneOf(plan.rows, random);
    plan.total -= Number(row.budget.replaceAll(',', ''));
    row.budget = 'ระบุงบประมาณที่ใช้ดำเนินการ';
  },
  project_without_money: (plan, random) => {
    const row = oneOf(plan.rows, random);
    plan.total -= Number(row.budget.replaceAll(',', ''));
    row.budget = '-';
  },
  other_body_named: (plan, random) =>
    void (oneOf(plan.rows, random).kpi = 'ร้อยละ 80 ของพนักงานเทศบาลเข้าร่วม'),
  kpi_without_number: (plan, random) => void (oneOf(plan.rows, random).kpi = 'บุคลากรมีจิตสำนึกเพิ่มขึ้น'),
};

/** What the whole way makes of invented plans as text, with and without such a fault. */
export async function measureTexts(runs: number, seed: number): Promise<Record<string, Score>> {
  const csv = await readFile(join(ROOT, 'data/reference/provinces.csv'), 'utf8');
  const provinces = parseProvinces(csv);
  const outcomes = async (plan: TextPlan, random: Random) => {
    const bytes = new TextEncoder().encode(textOf(plan, random));
    const read = await ingestDocument({ path: 'plan.txt', bytes }, { provinces });
    if ('reason' in read) throw new Error(`an invented plan was not read: ${read.found}`);
    return new Map(checkTables(read).outcomes.map((one) => [one.rule_id, one.outcome]));
  };
  const clean = await Promise.all(
    Array.from({ length: runs }, (_, i) => {
      const random = randomOf(seed * 13 + i);
      return outcomes(planOf(random), random);
    }),
  );
  const scores: [string, Score][] = [];
  for (const [rule, plant] of Object.entries(plants)) {
    let found = 0;
    for (let i = 0; i < runs; i++) {
      const random = randomOf(seed * 17 + i);
      const plan = planOf(random);
      plant(plan, random);
      if ((await outcomes(plan, random)).get(rule) === 'flagged') found++;
    }
    const judged = clean.map((one) => one.get(rule)).filter((one) => one !== 'not_judged');
    const alarms = judged.filter((one) => one === 'flagged').length;
    scores.push([rule, { planted: runs, found, clean: judged.length, alarms }]);
  }
  return Object.fromEntries(scores);
}

function planOf(random: Random): TextPlan {
  const rows = Array.from({ length: between(8, 20, random) }, (_, i) => ({
    seq: i + 1,
    name: `โครงการ${oneOf(['อบรม', 'ส่งเสริม', 'รณรงค์'], random)}${word(random, 8)}`,
    budget: withCommas(between(1, 90, random) * 1_000),
    kpi: `ร้อยละ ${between(60, 95, random)} ของผู้เข้าร่วม`,
    unit: oneOf(['กองคลัง', 'สำนักปลัด', 'กองช่าง'], random),
  }));
  const total = rows.reduce((sum, { budget }) => sum + Number(budget.replaceAll(',', '')), 0);
  return { rows, total };
}

function textOf({ rows, total }: TextPlan, random: Random): string {
  return [
    'แผนปฏิบัติการป้องกันการทุจริต',
    `องค์การบริหารส่วนตำบล${word(random, 5)} อำเภอเมือง จังหวัดศรีสะเกษ`,
    'ประจำปีงบประมาณ พ.ศ. 2566',
    '',
    'ที่\tโครงการ\tงบประมาณ\tตัวชี้วัด\tหน่วยงานรับผิดชอบ',
    ...rows.map(({ seq, name, budget, kpi, unit }) => [seq, name, budget, kpi, unit].join('\t')),
    `\tรวม\t${withCommas(total)}\t\t`,
    '',
  ].join('\n');
}

function withCommas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
