import { type Measure, unitsOf } from './measure.ts';

const amounts = { project_budgets: ['budget_baht', 'disbursed_baht'] } as const;
const cells = { ...amounts, projects: ['needs_no_budget'] } as const;
const cellsRead = {
  project_budgets: ['budget_baht', 'disbursed_baht', 'confidence'],
  projects: ['needs_no_budget', 'doubtful_fields'],
} as const;

/** Sums of money, and what they were made of. */
export const moneyMeasures = [
  {
    id: 'money_total',
    group: 'money',
    name: { th: 'ยอดรวมเงิน (ขั้นต่ำ)', en: 'Total of money (low end)' },
    formula: {
      th: 'ผลบวกของจำนวนเงินที่พิมพ์และอ่านได้ ช่องที่ไม่มีตัวเลขไม่เพิ่มยอด',
      en: 'The sum of the amounts printed and read; a cell without a number adds nothing.',
    },
    unit: unitsOf.satang,
    sources: amounts,
    caveats: [
      {
        th: 'ถ้ามีช่องที่อ่านไม่ได้หรือไม่ระบุ ยอดนี้เป็นขั้นต่ำ ไม่ใช่ยอดจริง',
        en: 'Where cells are not read or not stated, this is the least the total can be.',
      },
      {
        th: 'หนึ่งโครงการนับเงินจากแหล่งเดียว แผนกับรายงานของปีเดียวกันไม่นำมาบวกกัน',
        en: 'One source per project; a plan and a report of one year are never added.',
      },
    ],
    nullMeans: { th: 'ไม่มีช่องใดพิมพ์ตัวเลข', en: 'no cell prints a number' },
    parameters: ['amount'],
    kind: 'aggregate',
    sql: 'CAST(sum(amount) AS BIGINT)',
  },
  {
    id: 'money_total_high',
    group: 'money',
    name: { th: 'ยอดรวมเงิน (ขั้นสูง)', en: 'Total of money (high end)' },
    formula: {
      th: 'เท่ากับขั้นต่ำเมื่อทุกช่องอ่านได้หรือไม่ใช้งบประมาณ ถ้ามีช่องที่อ่านไม่ได้หรือไม่ระบุ จะไม่มีขั้นสูง',
      en: 'The same as the low end where every cell is read or needs no budget; with a cell not read or not stated there is no upper bound.',
    },
    unit: unitsOf.satang,
    sources: cells,
    caveats: [
      {
        th: 'ไม่เดาจำนวนเงินในช่องที่อ่านไม่ได้ หน้าเว็บจึงแสดงเป็น “อย่างน้อย”',
        en: 'No amount is guessed for a cell not read; the page then says “at least”.',
      },
    ],
    nullMeans: {
      th: 'ไม่มีขั้นสูง เพราะมีช่องที่อ่านไม่ได้หรือไม่ระบุ',
      en: 'no upper bound, because a cell is not read or not stated',
    },
    parameters: ['amount', 'needs_none'],
    kind: 'aggregate',
    sql: 'CASE WHEN cells_not_stated(amount, needs_none) = 0 THEN money_total(amount) END',
  },
  {
    id: 'cells_all',
    group: 'money',
    name: { th: 'จำนวนช่องทั้งหมด', en: 'Cells in all' },
    formula: {
      th: 'นับโครงการต่อปีงบประมาณที่อยู่ในยอดรวม',
      en: 'Counts the projects times fiscal years in the sum.',
    },
    unit: unitsOf.cells,
    sources: cells,
    caveats: [],
    nullMeans: null,
    parameters: [],
    kind: 'aggregate',
    sql: 'CAST(count(*) AS INTEGER)',
  },
  {
    id: 'cells_stated',
    group: 'money',
    name: { th: 'ช่องที่มีตัวเลข', en: 'Cells with a number' },
    formula: {
      th: 'นับช่องที่พิมพ์ตัวเลขและอ่านได้ รวมเลขศูนย์',
      en: 'Counts cells with a number that was read, zero included.',
    },
    unit: unitsOf.cells,
    sources: amounts,
    caveats: [],
    nullMeans: null,
    parameters: ['amount'],
    kind: 'aggregate',
    sql: 'CAST(count(amount) AS INTEGER)',
  },
  {
    id: 'cells_zero',
    group: 'money',
    name: { th: 'ช่องที่พิมพ์เลขศูนย์', en: 'Cells that print zero' },
    formula: { th: 'นับช่องที่พิมพ์ 0', en: 'Counts cells that print 0.' },
    unit: unitsOf.cells,
    sources: amounts,
    caveats: [],
    nullMeans: null,
    parameters: ['amount'],
    kind: 'aggregate',
    sql: 'CAST(count(*) FILTER (amount = 0) AS INTEGER)',
  },
  {
    id: 'cells_not_stated',
    group: 'money',
    name: { th: 'ช่องที่ไม่มีตัวเลข', en: 'Cells without a number' },
    formula: {
      th: 'นับช่องที่ไม่มีตัวเลข และเอกสารไม่ได้บอกว่าไม่ใช้งบประมาณ รวมช่องที่อ่านไม่ได้',
      en: 'Counts cells without a number where the document does not say that no budget is needed; those not read are among them.',
    },
    unit: unitsOf.cells,
    sources: cells,
    caveats: [],
    nullMeans: null,
    parameters: ['amount', 'needs_none'],
    kind: 'aggregate',
    sql: 'CAST(count(*) FILTER (amount IS NULL AND NOT needs_none) AS INTEGER)',
  },
  {
    id: 'cells_no_budget',
    group: 'money',
    name: { th: 'ช่องที่ไม่ใช้งบประมาณ', en: 'Cells that need no budget' },
    formula: {
      th: 'นับช่องที่ไม่มีตัวเลขและเอกสารบอกว่าไม่ใช้งบประมาณ',
      en: 'Counts cells without a number where the document says that no budget is needed.',
    },
    unit: unitsOf.cells,
    sources: cells,
    caveats: [],
    nullMeans: null,
    parameters: ['amount', 'needs_none'],
    kind: 'aggregate',
    sql: 'CAST(count(*) FILTER (amount IS NULL AND needs_none) AS INTEGER)',
  },
  {
    id: 'cells_unsure',
    group: 'money',
    name: { th: 'ช่องที่อ่านไม่แน่ชัด', en: 'Cells read with doubt' },
    formula: { th: 'นับช่องที่การอ่านไม่แน่ชัด', en: 'Counts cells whose reading is unsure.' },
    unit: unitsOf.cells,
    sources: cellsRead,
    caveats: [],
    nullMeans: null,
    parameters: ['unsure'],
    kind: 'aggregate',
    sql: 'CAST(count(*) FILTER (unsure) AS INTEGER)',
  },
  {
    id: 'cells_unread',
    group: 'money',
    name: { th: 'ช่องที่อ่านไม่ได้', en: 'Cells not read' },
    formula: {
      th: 'นับช่องที่ไม่มีตัวเลข ไม่ได้บอกว่าไม่ใช้งบประมาณ และมีสิ่งที่พิมพ์อยู่ซึ่งอ่านเป็นตัวเลขไม่ได้',
      en: 'Counts cells without a number where something is printed that could not be read as one.',
    },
    unit: unitsOf.cells,
    sources: cellsRead,
    caveats: [],
    nullMeans: null,
    parameters: ['amount', 'needs_none', 'unsure'],
    kind: 'aggregate',
    sql: 'CAST(count(*) FILTER (amount IS NULL AND NOT needs_none AND unsure) AS INTEGER)',
  },
  {
    id: 'share_read',
    group: 'money',
    name: { th: 'สัดส่วนที่อ่านได้', en: 'Share read' },
    formula: {
      th: '1 − ช่องที่ไม่มีตัวเลข ÷ ช่องทั้งหมด ช่องที่ไม่ใช้งบประมาณนับว่าอ่านได้',
      en: '1 − cells without a number ÷ all cells; a cell that needs no budget counts as read.',
    },
    unit: unitsOf.share,
    sources: cells,
    caveats: [
      {
        th: 'นับตามช่อง ไม่ได้ถ่วงด้วยจำนวนเงิน เพราะไม่ทราบจำนวนเงินของช่องที่อ่านไม่ได้',
        en: 'By cells, not by money: the amounts of unread cells are not known.',
      },
    ],
    nullMeans: { th: 'ไม่มีช่องใดเลย', en: 'there is no cell' },
    parameters: ['amount', 'needs_none'],
    kind: 'aggregate',
    sql: '1 - cells_not_stated(amount, needs_none) / nullif(count(*), 0)',
  },
  {
    id: 'disbursement_rate',
    group: 'money',
    name: { th: 'อัตราเบิกจ่าย', en: 'Disbursement rate' },
    formula: {
      th: 'ยอดเบิกจ่าย ÷ งบประมาณ ของโครงการที่ระบุงบประมาณมากกว่าศูนย์ ขั้นต่ำนับช่องเบิกจ่ายที่ไม่มีตัวเลขเป็นไม่ได้จ่าย ขั้นสูงนับเป็นจ่ายเต็มงบของโครงการ',
      en: 'Disbursed ÷ budget over projects with a budget above zero; the low end takes a disbursement without a number as nothing paid, the high end as the whole budget paid.',
    },
    unit: unitsOf.shareRange,
    sources: { project_budgets: ['budget_baht', 'disbursed_baht'] },
    caveats: [
      {
        th: 'โครงการที่ไม่ระบุงบประมาณไม่อยู่ในตัวหาร',
        en: 'Projects without a stated budget are left out.',
      },
      {
        th: 'รายงานรอบ 6 เดือนแสดงเพียงครึ่งปี อัตราต่ำจึงไม่ใช่ความล่าช้าเสมอไป',
        en: 'A 6-month report covers half a year; a low rate then need not mean delay.',
      },
      { th: 'การจ่ายเกินงบทำให้อัตราเกิน 1', en: 'Paying more than the budget gives more than 1.' },
    ],
    nullMeans: {
      th: 'ไม่มีโครงการใดระบุงบประมาณมากกว่าศูนย์',
      en: 'no project states a budget above zero',
    },
    parameters: ['budget', 'disbursed'],
    kind: 'aggregate',
    sql: `CASE WHEN count(*) FILTER (budget > 0) > 0 THEN [
    CAST(sum(coalesce(disbursed, 0)) FILTER (budget > 0) AS DOUBLE) / CAST(sum(budget) FILTER (budget > 0) AS DOUBLE),
    CAST(sum(coalesce(disbursed, budget)) FILTER (budget > 0) AS DOUBLE) / CAST(sum(budget) FILTER (budget > 0) AS DOUBLE)] END`,
  },
] as const satisfies readonly Measure[];
