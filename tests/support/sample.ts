import { integrityRules } from '../../data/measures/components.ts';
import { emptyTables, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import { SampleDocument } from './sampleDocument.ts';

/**
 * A small set of tables made by hand: five invented bodies, four plans and three reports, 46
 * projects, every kind of nothing. The expected numbers of the query tests are worked out from it
 * on paper; whoever changes an amount here mends those.
 */
export function sampleTables(): Tables {
  const parts = [
    paoPlan(),
    cityPlan(),
    townPlan(),
    subdistrictReport(),
    northPlan(),
    northReport6(),
    northReport12(),
  ];
  const tables = emptyTables();
  for (const name of tableNames) {
    const rows = tables[name] as unknown[];
    for (const part of parts) rows.push(...part[name]);
  }
  tables.bodies.push(...structuredClone(bodies));
  addNorthLinks(tables);
  addOutcomes(tables);
  addIntegrityOutcomes(tables);
  tables.ita_results.push({
    ...{ body_id: 'b-town', fiscal_year: 2566, score: 91.5, iit: 90, eit: 92, oit: 92.25 },
    ...{ level: 'ผ่านดี', source_path: 'ita.csv' },
    ...{ document_id: 'town66', evidence_id: 'town66-e16.1' },
  });
  return tables;
}

/** Rules about what the documents say, judged in every document; found where the sample has a finding. */
function addIntegrityOutcomes(tables: Tables): void {
  for (const { document_id, body_id } of tables.documents) {
    for (const rule_id of integrityRules) {
      const found = tables.findings.filter(
        (one) => one.rule_id === rule_id && one.document_id === document_id,
      );
      tables.rule_outcomes.push({
        ...{ document_id, rule_id, body_id, fiscal_year: null, n_judged: 1, reason: null },
        ...{ outcome: found.length > 0 ? 'flagged' : 'clear', n_flagged: found.length },
        severity: found[0]?.severity ?? null,
      });
    }
  }
}

/** One rule, with each of its outcomes. */
function addOutcomes(tables: Tables): void {
  const outcomes = [
    ['pao61', 'b-pao', null, 'flagged', 9, 1, 'info', null],
    ['city61', 'b-city', 2561, 'not_judged', 0, 0, null, 'not_stated'],
    ['town66', 'b-town', null, 'clear', 8, 0, null, null],
    ['sub64r6', 'b-sub', 2564, 'not_judged', 0, 0, null, 'not_stated'],
    ['north65', 'b-north', 2565, 'not_judged', 0, 0, null, 'no_such_records'],
  ] as const;
  for (const [
    document_id,
    body_id,
    fiscal_year,
    outcome,
    n_judged,
    n_flagged,
    ...why
  ] of outcomes) {
    const [severity, reason] = why;
    const judged = { outcome, n_judged, n_flagged, severity, reason };
    const rule_id = 'numbering_gap';
    tables.rule_outcomes.push({ document_id, rule_id, body_id, fiscal_year, ...judged });
  }
}

/** The north's second project is matched with doubt from plan to report; two were never reported. */
function addNorthLinks(tables: Tables): void {
  const sure = { match_score: 1, name_score: 1, mission_agrees: true, money_agrees: true };
  const doubtful = { ...sure, match_score: 0.72, name_score: 0.7, money_agrees: false };
  tables.project_links.push(
    { from_project_id: 'north65-p01', to_project_id: 'north65r6-p01', ...sure, is_doubtful: false },
    {
      ...{ from_project_id: 'north65-p02', to_project_id: 'north65r6-p02' },
      ...{ ...doubtful, is_doubtful: true },
    },
    {
      ...{ from_project_id: 'north65r6-p01', to_project_id: 'north65r12-p01' },
      ...{ ...sure, is_doubtful: false },
    },
    {
      ...{ from_project_id: 'north65r6-p02', to_project_id: 'north65r12-p02' },
      ...{ ...sure, is_doubtful: false },
    },
  );
  const base = { body_id: 'b-north', fiscal_year: 2565 };
  tables.document_links.push(
    { from_document_id: 'north65', to_document_id: 'north65r6', ...base, is_next: true },
    { from_document_id: 'north65r6', to_document_id: 'north65r12', ...base, is_next: true },
    { from_document_id: 'north65', to_document_id: 'north65r12', ...base, is_next: false },
  );
}

const northEast = 'ภาคตะวันออกเฉียงเหนือ';

const bodies: Tables['bodies'] = [
  {
    ...{ body_id: 'b-pao', name_th: 'องค์การบริหารส่วนจังหวัดสมมุติ', body_type: 'pao' },
    ...{ district_th: null, province_th: 'ศรีสะเกษ', province_code: 'TH-33', region: northEast },
  },
  {
    ...{ body_id: 'b-city', name_th: 'เทศบาลนครทดลอง', body_type: 'city_municipality' },
    ...{ district_th: 'เมืองขอนแก่น', province_th: 'ขอนแก่น', province_code: 'TH-40' },
    region: northEast,
  },
  {
    ...{ body_id: 'b-town', name_th: 'เทศบาลเมืองตัวอย่าง', body_type: 'town_municipality' },
    ...{ district_th: 'เมืองกาฬสินธุ์', province_th: 'กาฬสินธุ์', province_code: 'TH-46' },
    region: northEast,
  },
  {
    ...{ body_id: 'b-sub', name_th: 'เทศบาลตำบลสมมุติชัย', body_type: 'subdistrict_municipality' },
    ...{ district_th: 'อุทุมพรพิสัย', province_th: 'ศรีสะเกษ', province_code: 'TH-33' },
    region: northEast,
  },
  {
    ...{
      body_id: 'b-north',
      name_th: 'เทศบาลตำบลดอยตัวอย่าง',
      body_type: 'subdistrict_municipality',
    },
    ...{ district_th: 'แม่สาย', province_th: 'เชียงราย', province_code: 'TH-57' },
    region: 'ภาคเหนือ',
  },
];

function paoPlan(): Tables {
  const document = new SampleDocument({
    ...{ document_id: 'pao61', body_id: 'b-pao', kind: 'plan', framework: 'nacc_2561' },
    title: 'แผนปฏิบัติการป้องกันการทุจริต ๔ ปี (พ.ศ. ๒๕๖๑ - ๒๕๖๔)',
    ...{ fiscal_year_first: 2561, fiscal_year_last: 2564, report_months: null },
    source_path: 'pao.txt',
  });
  const office = { unit: 'สำนักปลัดฯ' };
  document.line('ที่', 'โครงการ', 'ตัวชี้วัด', '๒๕๖๑', '๒๕๖๒', '๒๕๖๓', '๒๕๖๔', 'หน่วยงาน');
  document.project({
    ...{ name: 'โครงการฝึกอบรมคุณธรรม จริยธรรม', mission: '1.1', canonical: '1.staff', ...office },
    ...{ kpi: 'บุคลากรผ่านการอบรม', budgets: [100000, 100000, 100000, 100000] },
  });
  document.project({
    ...{ name: 'โครงการสร้างจิตสำนึกประชาชน', mission: '1.2', canonical: '1.public' },
    ...{ unit: 'กองสวัสดิการสังคม', budgets: [50000, 50000, '-', 50000] },
  });
  document.project({
    ...{ name: 'กิจกรรมค่ายเยาวชนสุจริต', mission: '1.3', canonical: '1.youth' },
    ...{ unit: 'กองการศึกษา', budgets: [200000, '-', '-', '-'] },
  });
  document.project({
    ...{ name: 'มาตรการแสดงเจตจำนงของผู้บริหาร', mission: '2.1', canonical: '2.political_will' },
    ...{ ...office, budgets: ['none', 'none', 'none', 'none'] },
  });
  document.project({
    ...{ name: 'มาตรการเปิดเผยราคากลาง', mission: '2.2', canonical: '2.integrity' },
    ...{ unit: 'กองคลัง', budgets: ['none', 'none', 'none', 'none'] },
  });
  document.project({
    ...{ name: 'โครงการปรับปรุงศูนย์ข้อมูลข่าวสาร', mission: '3.1', canonical: '2.open_data' },
    ...{ ...office, budgets: [30000, 0, 0, 30000] },
  });
  document.project({
    ...{ name: 'โครงการรับฟังความคิดเห็น', mission: '3.2', canonical: '3.hearing' },
    ...{ ...office, budgets: [20000, 20000, 20000, 20000] },
  });
  document.project({
    ...{ name: 'โครงการส่งเสริมการมีส่วนร่วม', mission: '3.3', canonical: '3.participation' },
    ...{ ...office, budgets: ['?', 40000, 40000, 40000] },
  });
  document.project({
    ...{ name: 'กิจกรรมตรวจสอบภายใน', mission: '4.1', canonical: '4.internal_control' },
    ...{ unit: 'หน่วยตรวจสอบภายใน', budgets: ['-', '-', '-', '-'] },
  });
  document.project({
    ...{ name: 'โครงการอบรมสมาชิกสภา', mission: '4.3', canonical: '4.council' },
    ...{ unit: 'กองกิจการสภา', budgets: [150000.25, 150000, 150000, { unsure: 150000 }] },
  });
  const tables = document.tables;
  document.reject('totals_row', 'รวม', '', '', '๕๕๐,๐๐๐.๒๕');
  const total = document.line('รวม ๑๐ โครงการ');
  tables.stated_totals.push({
    ...{ document_id: 'pao61', scope: 'document', measure: 'projects', fiscal_year: null },
    ...{ stated_value: 10, stated_text: 'รวม ๑๐ โครงการ', computed_value: 10 },
    ...{ confidence: 1, evidence_id: document.evidence(total, 0) },
  });
  tables.findings.push({
    ...{ finding_id: 'f-gap', rule_id: 'numbering_gap', severity: 'info', body_id: 'b-pao' },
    ...{ document_id: 'pao61', project_id: 'pao61-p09' },
    ...{ detail: '{"after":8,"before":10}', evidence_ids: ['pao61-e11.1'] },
  });
  return document.finish();
}

function cityPlan(): Tables {
  const document = new SampleDocument({
    ...{ document_id: 'city61', body_id: 'b-city', kind: 'plan', framework: 'strategy_phase_3' },
    title: 'แผนปฏิบัติการป้องกันและปราบปรามการทุจริต ประจำปี ๒๕๖๑',
    ...{ fiscal_year_first: 2561, fiscal_year_last: 2561, report_months: null },
    source_path: 'city.txt',
  });
  const kpi = 'จำนวนผู้เข้าร่วมไม่น้อยกว่าร้อยละ ๘๐';
  const plan: readonly (readonly [string, string | undefined])[] = [
    ['โครงการธรรมะในสำนักงาน', '1.staff'],
    ['โครงการยกย่องคนดี', '1.staff'],
    ['โครงการโรงเรียนสุจริต', '1.youth'],
    ['กิจกรรมวันต่อต้านคอร์รัปชัน', '1.public'],
    ['มาตรการจัดซื้อจัดจ้างโปร่งใส', '2.integrity'],
    ['มาตรการลดขั้นตอนการอนุญาต', '2.discretion'],
    ['โครงการเทศบาลพบประชาชน', '3.hearing'],
    ['โครงการสภาเมือง', '3.participation'],
    ['โครงการจัดทำรายงานประจำปี', undefined],
    ['การประชุมหัวหน้าส่วนราชการ', undefined],
  ];
  for (const [name, canonical] of plan) {
    document.project({ name, kpi, unit: 'สำนักการศึกษา', ...(canonical && { canonical }) });
  }
  const counts: readonly (readonly [number, string, number | null, number | null])[] = [
    [2557, 'เหตุเดือดร้อนรำคาญ', 120, 165],
    [2557, 'การปฏิบัติงานของเจ้าหน้าที่', 45, 165],
    [2558, 'เหตุเดือดร้อนรำคาญ', 98, null],
    [2558, 'การปฏิบัติงานของเจ้าหน้าที่', null, null],
    [2559, 'เหตุเดือดร้อนรำคาญ', 0, null],
  ];
  for (const [fiscal_year, category, count, total] of counts) {
    const line = document.line(String(fiscal_year), category, String(count ?? '-'));
    // One count that was read with doubt.
    const confidence = count === 98 ? 0.6 : 1;
    document.tables.complaints.push({
      ...{ document_id: 'city61', body_id: 'b-city', fiscal_year, category, count, total },
      ...{ confidence, evidence_id: document.evidence(line, 2) },
    });
  }
  return document.finish();
}

function townPlan(): Tables {
  const document = new SampleDocument({
    ...{ document_id: 'town66', body_id: 'b-town', kind: 'plan', framework: 'nacc_2566' },
    title: 'แผนปฏิบัติการป้องกันการทุจริต ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)',
    ...{ fiscal_year_first: 2566, fiscal_year_last: 2570, report_months: null },
    source_path: 'town.txt',
  });
  document.project({
    ...{ name: 'โครงการฝึกอบรมคุณธรรม จริยธรรม', mission: '1.1', canonical: '1.staff' },
    ...{ unit: 'สำนักปลัดเทศบาล', budgets: [50000, 50000, 50000, 50000, 50000] },
  });
  document.project({
    ...{ name: 'โครงการเทศบาลสัญจร', mission: '3.1', canonical: '3.participation' },
    ...{ unit: 'กองยุทธศาสตร์', budgets: [0, 0, 0, 0, 0], sheet: 1000000 },
  });
  document.project({
    ...{ name: 'มาตรการ NO GIFT POLICY', mission: '2.2', canonical: '2.integrity' },
    ...{ unit: 'กองการเจ้าหน้าที่', budgets: ['none', 'none', 'none', 'none', 'none'] },
  });
  document.project({
    ...{ name: 'โครงการเปิดเผยข้อมูลภาครัฐ', mission: '2.1', canonical: '2.open_data' },
    ...{ unit: 'กองยุทธศาสตร์', budgets: ['-', '-', '-', '-', '-'], sheet: 25000 },
  });
  document.project({
    ...{ name: 'โครงการศูนย์รับเรื่องร้องเรียน', mission: '3.2', canonical: '3.hearing' },
    ...{ unit: 'สำนักปลัดเทศบาล', budgets: [10000, '-', 10000, '-', 10000], sheet: 30000 },
  });
  document.project({
    ...{ name: 'กิจกรรมเยาวชนต้นกล้าสุจริต', mission: '1.3', canonical: '1.youth' },
    ...{ unit: 'กองการศึกษา', budgets: [20000, 20000, 20000, 20000, 20000] },
  });
  document.project({
    ...{ name: 'โครงการพัฒนาระบบควบคุมภายใน', mission: '4.1', canonical: '4.internal_control' },
    ...{ unit: 'หน่วยตรวจสอบภายใน', budgets: [5000, 5000, 5000, 5000, 5000] },
  });
  document.project({
    ...{ name: 'มาตรการจัดการเรื่องร้องเรียนการทุจริต', mission: '4.3' },
    ...{ canonical: '4.corruption_complaints', unit: 'กองการเจ้าหน้าที่' },
    budgets: ['none', 'none', 'none', 'none', 'none'],
  });
  addRisks(document);
  addTargets(document);
  document.tables.findings.push({
    ...{ finding_id: 'f-sheet', rule_id: 'sheet_differs_from_table', severity: 'serious' },
    ...{ body_id: 'b-town', document_id: 'town66', project_id: 'town66-p02' },
    detail: '{"fiscal_year":2566,"table_baht":0,"sheet_baht":1000000}',
    evidence_ids: ['town66-e3.3', 'town66-e4.1'],
  });
  return document.finish();
}

function addRisks(document: SampleDocument): void {
  const { tables } = document;
  const base = { document_id: 'town66', body_id: 'b-town' } as const;
  const words = { scale: 'words', likelihood: null, impact: null, score: null } as const;
  const procure = 'การจัดซื้อจัดจ้าง';
  const first = document.line(
    procure,
    '๑. กำหนดคุณลักษณะเอื้อผู้ขาย ๒. ตรวจรับไม่ครบ',
    'สูง ปานกลาง',
    'No Gift Policy',
  );
  const cars = document.line('การใช้รถราชการ', 'ใช้รถนอกราชการ', 'สูงมาก', '');
  const pay = document.line('การเบิกจ่ายเงิน', 'เบิกซ้ำ', '๓ x ๔ = ๑๒', 'สอบทานเอกสาร');
  tables.risks.push(
    {
      ...{ ...base, ...words, risk_id: 'r1', ordinal: 1, process: procure, level: 'high' },
      ...{ issue: 'กำหนดคุณลักษณะเอื้อผู้ขาย', confidence: 0.9 },
      evidence_id: document.evidence(first, 1),
    },
    {
      ...{ ...base, ...words, risk_id: 'r2', ordinal: 2, process: procure, level: 'medium' },
      ...{ issue: 'ตรวจรับไม่ครบ', confidence: 0.9, evidence_id: document.evidence(first, 1) },
    },
    {
      ...{ ...base, ...words, risk_id: 'r3', ordinal: 3, process: 'การใช้รถราชการ' },
      ...{ issue: 'ใช้รถนอกราชการ', level: 'very_high', confidence: 0.9 },
      evidence_id: document.evidence(cars, 1),
    },
    {
      ...{ ...base, risk_id: 'r4', ordinal: 4, process: 'การเบิกจ่ายเงิน', issue: 'เบิกซ้ำ' },
      ...{ scale: '5x5', level: null, likelihood: 3, impact: 4, score: 12, confidence: 0.6 },
      evidence_id: document.evidence(pay, 1),
    },
  );
  tables.risk_controls.push(
    {
      ...{ document_id: 'town66', risk_id: 'r1', ordinal: 1, control: 'No Gift Policy' },
      ...{ project_id: 'town66-p03', match_score: 0.9, evidence_id: document.evidence(first, 3) },
    },
    {
      ...{ document_id: 'town66', risk_id: 'r4', ordinal: 1, control: 'สอบทานเอกสาร' },
      ...{ project_id: null, match_score: null, evidence_id: document.evidence(pay, 3) },
    },
  );
  tables.findings.push({
    ...{ finding_id: 'f-risk', rule_id: 'high_risk_without_control', severity: 'serious' },
    ...{ body_id: 'b-town', document_id: 'town66', project_id: null },
    detail: '{"process":"การใช้รถราชการ","level":"very_high"}',
    evidence_ids: [document.evidence(cars, 1)],
  });
}

function addTargets(document: SampleDocument): void {
  const years = [2566, 2567, 2568, 2569, 2570];
  const scores = document.line('คะแนน ITA', '๘๕', '๘๖', '๘๗', '๘๘', '๘๙');
  const cases = document.line('คดีลดลงร้อยละ', '๑๐', '๒๐', '๓๐', '๔๐', '๕๐');
  years.forEach((fiscal_year, index) => {
    // One year's targets were read with doubt.
    const confidence = fiscal_year === 2570 ? 0.6 : 1;
    const base = { document_id: 'town66', body_id: 'b-town', fiscal_year, confidence } as const;
    document.tables.targets.push(
      {
        ...{ ...base, metric: 'ita_score', value: 85 + index },
        evidence_id: document.evidence(scores, 1 + index),
      },
      {
        ...{ ...base, metric: 'corruption_case_reduction_pct', value: 10 * (index + 1) },
        evidence_id: document.evidence(cases, 1 + index),
      },
    );
  });
}

function subdistrictReport(): Tables {
  const document = new SampleDocument({
    ...{ document_id: 'sub64r6', body_id: 'b-sub', kind: 'progress_report' },
    ...{ framework: 'nacc_2561', title: 'รายงานผลการดำเนินงาน รอบ ๖ เดือน ปีงบประมาณ ๒๕๖๔' },
    ...{ fiscal_year_first: 2564, fiscal_year_last: 2564, report_months: 6 },
    source_path: 'sub.txt',
  });
  document.line('ที่', 'โครงการ', 'ตัวชี้วัด', 'งบประมาณ', 'เบิกจ่าย', 'หน่วยงาน', 'สถานะ');
  document.project({
    ...{ name: 'โครงการอบรมจริยธรรมพนักงาน', mission: '1.1', canonical: '1.staff' },
    ...{ unit: 'สำนักปลัด', status: 'completed', budgets: [20000], disbursed: 20000 },
  });
  document.project({
    ...{ name: 'โครงการปรัชญาเศรษฐกิจพอเพียง', mission: '1.2', canonical: '1.public' },
    ...{ unit: 'สำนักปลัด', status: 'in_progress', budgets: [50000], disbursed: 0 },
    quarters: [1, 2],
  });
  document.project({
    ...{ name: 'มาตรการลดการใช้ดุลพินิจ', mission: '2.3', canonical: '2.discretion' },
    ...{ unit: 'กองช่าง', status: 'in_progress', budgets: ['-'], disbursed: '-' },
  });
  document.project({
    ...{ name: 'มาตรการควบคุมการเบิกจ่าย', mission: '2.2', canonical: '2.integrity' },
    ...{ unit: 'กองคลัง', status: 'in_progress', budgets: ['none'], disbursed: 'none' },
  });
  document.project({
    ...{ name: 'โครงการเด็กไทยโตไปไม่โกง', mission: '1.3', canonical: '1.youth' },
    ...{ unit: 'กองการศึกษา', status: 'not_started', budgets: [100000], disbursed: 0 },
  });
  document.project({
    ...{ name: 'โครงการค่ายคุณธรรม', mission: '1.3', canonical: '1.youth' },
    ...{ unit: 'กองการศึกษา', status: 'cancelled', budgets: [30000], disbursed: 0 },
  });
  document.project({
    ...{ name: 'กิจกรรมประชาคมหมู่บ้าน', mission: '3.2', canonical: '3.hearing' },
    ...{ unit: 'สำนักปลัด', status: 'reported', budgets: ['none'], disbursed: 'none' },
  });
  document.project({
    ...{ name: 'โครงการวางระบบควบคุมภายใน', mission: '4.1', canonical: '4.internal_control' },
    ...{ unit: 'กองคลัง', status: 'in_progress', budgets: ['?'], disbursed: 5000 },
    doubtful: ['budget_baht'],
  });
  document.project({ name: 'การรายงานผล', budgets: ['-'], disbursed: '-' });
  document.project({
    ...{ name: 'โครงการส่งเสริมการมีส่วนร่วม', mission: '3.3', canonical: '3.participation' },
    ...{ unit: 'สำนักปลัด', status: 'in_progress', budgets: [12000], disbursed: 6000 },
    ...{ quarters: [2, 3], doubtful: ['responsible_unit'] },
  });
  document.reject('repeated_heading', 'ที่', 'โครงการ', 'ตัวชี้วัด');
  document.reject('broken_row', '', 'ต่อ', '');
  addReportTotals(document);
  document.tables.corrections.push({
    ...{ document_id: 'sub64r6', ordinal: 1, line_no: 4, cell: 3, text: '๕๐,๐๐๐' },
    ...{ reads_as: '50,000', not_in_print: false, why: 'ตัวพิมพ์เลือน เทียบกับข้อบัญญัติแล้ว' },
    ...{ checked_by: 'กองคลัง เทศบาลตำบลสมมุติชัย', checked_on: '2026-11-20' },
  });
  return document.finish();
}

function addReportTotals(document: SampleDocument): void {
  const line = document.line('รวม', '๙ โครงการ', '๒๖๒,๐๐๐');
  const base = {
    ...{ document_id: 'sub64r6', scope: 'document', fiscal_year: 2564, confidence: 1 },
  } as const;
  document.tables.stated_totals.push(
    {
      ...{ ...base, measure: 'projects', stated_value: 9, stated_text: '๙ โครงการ' },
      ...{ computed_value: 10, evidence_id: document.evidence(line, 1) },
    },
    {
      ...{ ...base, measure: 'budget', stated_value: 262000, stated_text: '๒๖๒,๐๐๐' },
      ...{ computed_value: 212000, evidence_id: document.evidence(line, 2) },
    },
    {
      ...{ ...base, measure: 'disbursed', stated_value: null, stated_text: '-' },
      ...{ computed_value: 31000, evidence_id: document.evidence(line, 0) },
    },
  );
  document.tables.findings.push(
    {
      ...{ finding_id: 'f-count', rule_id: 'stated_count_differs', severity: 'warning' },
      ...{ body_id: 'b-sub', document_id: 'sub64r6', project_id: null },
      ...{ detail: '{"stated":9,"computed":10}', evidence_ids: [document.evidence(line, 1)] },
    },
    {
      ...{ finding_id: 'f-number', rule_id: 'malformed_number', severity: 'warning' },
      ...{ body_id: 'b-sub', document_id: 'sub64r6', project_id: 'sub64r6-p08' },
      ...{ detail: '{"printed":"๕๑๖๖,๐๐๐"}', evidence_ids: ['sub64r6-e10.3'] },
    },
  );
}

function northPlan(): Tables {
  const document = new SampleDocument({
    ...{ document_id: 'north65', body_id: 'b-north', kind: 'plan', framework: 'nacc_2561' },
    title: 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ ๒๕๖๕',
    ...{ fiscal_year_first: 2565, fiscal_year_last: 2565, report_months: null },
    source_path: 'north.txt',
  });
  const unit = 'สำนักปลัดเทศบาล';
  document.project({
    ...{ name: 'โครงการอบรมธรรมาภิบาล', mission: '1.1', canonical: '1.staff', unit },
    ...{ budgets: [15000], quarters: [1, 2] },
  });
  document.project({
    ...{ name: 'โครงการเทศบาลเคลื่อนที่', mission: '3.3', canonical: '3.participation', unit },
    ...{ budgets: [0], quarters: [3] },
  });
  document.project({
    ...{ name: 'มาตรการประกาศเจตจำนง', mission: '2.1', canonical: '2.political_will', unit },
    budgets: ['none'],
  });
  document.project({
    ...{ name: 'กิจกรรมตรวจสอบโดยชุมชน', mission: '4.2', canonical: '4.public_audit', unit },
    budgets: ['-'],
  });
  return document.finish();
}

function northReport6(): Tables {
  const document = new SampleDocument({
    ...{ document_id: 'north65r6', body_id: 'b-north', kind: 'progress_report' },
    ...{ framework: 'nacc_2561', title: 'รายงานผล รอบ ๖ เดือน ปีงบประมาณ ๒๕๖๕' },
    ...{ fiscal_year_first: 2565, fiscal_year_last: 2565, report_months: 6 },
    source_path: 'north-6.txt',
  });
  document.project({
    ...{ name: 'โครงการอบรมธรรมาภิบาล', mission: '1.1', canonical: '1.staff' },
    ...{ unit: 'สำนักปลัดเทศบาล', status: 'in_progress', budgets: [15000], disbursed: 1000 },
  });
  document.project({
    ...{ name: 'โครงการเทศบาลเคลื่อนที่', mission: '3.3', canonical: '3.participation' },
    ...{ unit: 'สำนักปลัดเทศบาล', status: 'in_progress', budgets: [8000], disbursed: 0 },
  });
  return document.finish();
}

function northReport12(): Tables {
  const document = new SampleDocument({
    ...{ document_id: 'north65r12', body_id: 'b-north', kind: 'progress_report' },
    ...{ framework: 'nacc_2561', title: 'รายงานผล รอบ ๑๒ เดือน ปีงบประมาณ ๒๕๖๕' },
    ...{ fiscal_year_first: 2565, fiscal_year_last: 2565, report_months: 12 },
    source_path: 'north-12.txt',
  });
  document.project({
    ...{ name: 'โครงการอบรมธรรมาภิบาล', mission: '1.1', canonical: '1.staff' },
    ...{ unit: 'สำนักปลัดเทศบาล', status: 'completed', budgets: [15000], disbursed: 15000 },
  });
  document.project({
    ...{ name: 'โครงการเทศบาลเคลื่อนที่', mission: '3.3', canonical: '3.participation' },
    ...{ unit: 'สำนักปลัดเทศบาล', status: 'in_progress', budgets: [8000], disbursed: 0 },
  });
  document.figure('told', '๓๕๐ บาท', 'ค่าอาหารคนละ ๓๕๐ บาท');
  document.figure('unaccounted', '๑๒,๕๐๐', '', 'เงินสมทบ', '๑๒,๕๐๐');
  return document.finish();
}
