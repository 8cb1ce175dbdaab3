import { type Measure, unitsOf } from './measure.ts';

const status = { projects: ['status'] } as const;
const asPrinted = {
  th: 'สถานะเป็นไปตามที่รายงานพิมพ์ ณ วันสิ้นรอบ ไม่ใช่สถานะวันนี้',
  en: 'The status is the one printed at the end of the period, not today’s.',
} as const;

/** What reports say of progress. */
export const progressMeasures = [
  {
    id: 'is_in_progress',
    group: 'progress',
    name: { th: 'โครงการค้าง', en: 'Still in progress' },
    formula: {
      th: 'สถานะที่พิมพ์คือ “อยู่ระหว่างดำเนินการ”',
      en: 'The printed status is “in progress”.',
    },
    unit: unitsOf.truth,
    sources: status,
    caveats: [asPrinted],
    nullMeans: null,
    parameters: ['status'],
    kind: 'scalar',
    sql: `status = 'in_progress'`,
  },
  {
    id: 'status_count',
    group: 'progress',
    name: { th: 'จำนวนโครงการตามสถานะ', en: 'Projects of a status' },
    formula: {
      th: 'นับโครงการในรายงานที่มีสถานะนั้น',
      en: 'Counts the projects of a report with that status.',
    },
    unit: unitsOf.projects,
    sources: status,
    caveats: [asPrinted],
    nullMeans: null,
    parameters: ['status', 'wanted'],
    kind: 'aggregate',
    sql: 'CAST(count(*) FILTER (status = wanted) AS INTEGER)',
  },
  {
    id: 'stuck_share',
    group: 'progress',
    name: { th: 'สัดส่วนโครงการค้าง', en: 'Share in progress' },
    formula: {
      th: 'โครงการที่อยู่ระหว่างดำเนินการ ÷ โครงการทั้งหมดในรายงาน',
      en: 'Projects in progress ÷ all projects of the report.',
    },
    unit: unitsOf.share,
    sources: status,
    caveats: [
      asPrinted,
      {
        th: 'ในรายงานรอบ 6 เดือน โครงการที่อยู่ระหว่างดำเนินการอาจเป็นไปตามแผน',
        en: 'In a 6-month report a project in progress may be on time.',
      },
    ],
    nullMeans: { th: 'ไม่มีโครงการในรายงาน', en: 'the report holds no project' },
    parameters: ['status'],
    kind: 'aggregate',
    sql: 'count(*) FILTER (is_in_progress(status)) / nullif(count(status), 0)',
  },
  {
    id: 'completion_rate',
    group: 'progress',
    name: { th: 'อัตราแล้วเสร็จ', en: 'Completion rate' },
    formula: {
      th: 'โครงการแล้วเสร็จ ÷ โครงการที่ไม่ถูกยกเลิก ขั้นสูงนับโครงการที่บอกผลโดยไม่บอกสถานะ และที่ไม่ระบุสถานะ เป็นแล้วเสร็จด้วย',
      en: 'Projects completed ÷ projects not cancelled; the high end also takes those with a result but no status, and those without a status, as completed.',
    },
    unit: unitsOf.shareRange,
    sources: status,
    caveats: [asPrinted],
    nullMeans: {
      th: 'ไม่มีโครงการที่ไม่ถูกยกเลิก',
      en: 'there is no project that is not cancelled',
    },
    parameters: ['status'],
    kind: 'aggregate',
    sql: `CASE WHEN count(*) FILTER (status <> 'cancelled') > 0 THEN [
    count(*) FILTER (status = 'completed') / count(*) FILTER (status <> 'cancelled'),
    count(*) FILTER (status IN ('completed', 'reported', 'not_stated')) / count(*) FILTER (status <> 'cancelled')] END`,
  },
  {
    id: 'is_due',
    group: 'progress',
    name: { th: 'ถึงกำหนดแล้ว', en: 'Due' },
    formula: {
      th: 'รายงานครอบคลุม 12 เดือน หรือไตรมาสสุดท้ายที่วางแผนไว้ผ่านไปแล้ว ณ สิ้นรอบรายงาน',
      en: 'The report covers 12 months, or the last planned quarter is over at the end of its period.',
    },
    unit: unitsOf.truth,
    sources: { documents: ['report_months'], projects: ['quarters'] },
    caveats: [
      {
        th: 'ไม่ระบุไตรมาสหรือรอบรายงาน ถือว่ายังบอกไม่ได้ว่าถึงกำหนด',
        en: 'Without planned quarters or a period it is not called due.',
      },
    ],
    nullMeans: null,
    parameters: ['months', 'quarters'],
    kind: 'scalar',
    sql: 'coalesce(months >= 12, FALSE) OR coalesce(list_max(quarters) * 3 <= months, FALSE)',
  },
] as const satisfies readonly Measure[];
