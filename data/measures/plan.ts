import frameworks from '../reference/frameworks.json' with { type: 'json' };
import { type Measure, unitsOf } from './measure.ts';

/** The canonical missions that each framework names, once each, in its order. */
export const frameworkMissions: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(frameworks.frameworks).map(([name, { missions }]) => [
    name,
    [...new Set(Object.values<{ canonical: string }>(missions).map((one) => one.canonical))],
  ]),
);

const missionsByFramework = Object.entries(frameworkMissions)
  .filter(([, missions]) => missions.length > 0)
  .map(([name, missions]) => `WHEN '${name}' THEN [${missions.map(quoted).join(', ')}]`)
  .join('\n    ');

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const mission = { projects: ['canonical_mission'] } as const;
const indicator = { projects: ['kpi', 'target_text', 'target_quantity'] } as const;

/** What plans promise, and how much of their framework they cover. */
export const planMeasures = [
  {
    id: 'canonical_dimension',
    group: 'plan',
    name: { th: 'มิติกลาง', en: 'Common dimension' },
    formula: {
      th: 'ตัวเลขหน้าจุดของภารกิจกลางตามตารางเทียบกรอบ ถ้าเทียบไม่ได้เป็น none',
      en: 'What stands before the dot of the mission in the crosswalk; none where it has no mission.',
    },
    unit: unitsOf.dimension,
    sources: mission,
    caveats: [
      {
        th: 'รหัสที่พิมพ์มีความหมายต่างกันในแต่ละกรอบ จึงไม่ใช้เปรียบเทียบ',
        en: 'Printed codes mean different things in different frameworks and are never compared.',
      },
    ],
    nullMeans: null,
    parameters: ['mission'],
    kind: 'scalar',
    sql: `coalesce(split_part(mission, '.', 1), 'none')`,
  },
  {
    id: 'framework_missions',
    group: 'plan',
    name: { th: 'ภารกิจของกรอบ', en: 'Missions of a framework' },
    formula: {
      th: 'รายการภารกิจกลางที่กรอบของแผนกำหนด ภารกิจซ้ำนับครั้งเดียว',
      en: 'The canonical missions that the plan’s framework names, each once.',
    },
    unit: { th: 'รายการภารกิจ', en: 'list of missions' },
    sources: { documents: ['framework'] },
    caveats: [],
    nullMeans: {
      th: 'กรอบนั้นไม่ได้แบ่งเป็นภารกิจ หรือไม่ทราบกรอบ',
      en: 'the framework is not divided into missions, or is not known',
    },
    parameters: ['framework'],
    kind: 'scalar',
    sql: `CASE framework\n    ${missionsByFramework} END`,
  },
  {
    id: 'missions_covered_share',
    group: 'plan',
    name: { th: 'สัดส่วนภารกิจที่มีโครงการ', en: 'Share of missions with a project' },
    formula: {
      th: 'ภารกิจของกรอบที่มีโครงการอย่างน้อยหนึ่งโครงการ ÷ ภารกิจทั้งหมดของกรอบ ขั้นสูงให้โครงการที่ไม่ทราบภารกิจเติมภารกิจที่ว่างได้โครงการละหนึ่ง',
      en: 'Missions of the framework with at least one project ÷ all its missions; the high end lets each project of unknown mission fill one that is empty.',
    },
    unit: unitsOf.shareRange,
    sources: { ...mission, documents: ['framework'] },
    caveats: [
      {
        th: 'นับว่ามีโครงการหรือไม่ ไม่ได้บอกว่าโครงการเพียงพอหรือทำจริง',
        en: 'Tells whether there is a project, not whether it is enough or was carried out.',
      },
    ],
    nullMeans: {
      th: 'กรอบไม่ได้แบ่งเป็นภารกิจ หรือไม่ทราบกรอบ',
      en: 'the framework is not divided into missions, or is not known',
    },
    parameters: ['framework', 'mission'],
    kind: 'aggregate',
    sql: `[len(list_intersect(any_value(framework_missions(framework)), list(mission))) / len(any_value(framework_missions(framework))),
    least(1, (len(list_intersect(any_value(framework_missions(framework)), list(mission))) + count(*) FILTER (mission IS NULL OR NOT contains(mission, '.'))) / len(any_value(framework_missions(framework))))]`,
  },
  {
    id: 'has_number',
    group: 'plan',
    name: { th: 'ตัวชี้วัดมีตัวเลข', en: 'Indicator with a number' },
    formula: {
      th: 'ปริมาณงานมีตัวเลข หรือตัวชี้วัดหรือเป้าหมายที่พิมพ์มีเลขไทยหรือเลขอารบิก',
      en: 'The target has a number, or the printed indicator or target holds a Thai or Arabic digit.',
    },
    unit: unitsOf.truth,
    sources: indicator,
    caveats: [
      {
        th: 'ตัวเลขในข้อความอาจเป็นปีหรือลำดับข้อ ไม่ใช่เป้าหมาย',
        en: 'A digit in the text may be a year or a list number and no target.',
      },
    ],
    nullMeans: {
      th: 'เอกสารไม่ระบุทั้งตัวชี้วัดและเป้าหมาย',
      en: 'the document states neither indicator nor target',
    },
    parameters: ['kpi', 'target_text', 'target_quantity'],
    kind: 'scalar',
    sql: `CASE WHEN target_quantity IS NOT NULL THEN TRUE
    WHEN kpi IS NULL AND target_text IS NULL THEN NULL
    ELSE regexp_matches(concat(kpi, ' ', target_text), '[0-9๐-๙]') END`,
  },
  {
    id: 'kpi_number_share',
    group: 'plan',
    name: { th: 'สัดส่วนตัวชี้วัดที่มีตัวเลข', en: 'Share of indicators with a number' },
    formula: {
      th: 'โครงการที่ตัวชี้วัดมีตัวเลข ÷ โครงการที่ระบุตัวชี้วัดหรือเป้าหมาย',
      en: 'Projects whose indicator has a number ÷ projects that state an indicator or target.',
    },
    unit: unitsOf.share,
    sources: indicator,
    caveats: [
      {
        th: 'โครงการที่ไม่ระบุตัวชี้วัดเลยไม่อยู่ในตัวหาร',
        en: 'Projects that state no indicator at all are left out.',
      },
    ],
    nullMeans: { th: 'ไม่มีโครงการใดระบุตัวชี้วัด', en: 'no project states an indicator' },
    parameters: ['kpi', 'target_text', 'target_quantity'],
    kind: 'aggregate',
    sql: `count(*) FILTER (has_number(kpi, target_text, target_quantity))
    / nullif(count(has_number(kpi, target_text, target_quantity)), 0)`,
  },
  {
    id: 'target_against_result',
    group: 'plan',
    name: { th: 'เป้าหมายเทียบผลครั้งก่อน', en: 'Target against last result' },
    formula: {
      th: 'เป้าหมาย ITA ของปี − ผล ITA ครั้งล่าสุดก่อนปีนั้นของหน่วยงานเดียวกัน ค่าติดลบคือตั้งเป้าต่ำกว่าผลของตนเอง',
      en: 'ITA target of the year − the body’s own last ITA result before it; below zero the target is lower than the result.',
    },
    unit: unitsOf.points,
    sources: { targets: ['value'], ita_results: ['score'] },
    caveats: [
      {
        th: 'เป้าหมายกับผลเป็นคนละสิ่ง และเกณฑ์ประเมินเปลี่ยนไปในแต่ละปี',
        en: 'A target is no result, and the assessment changes from year to year.',
      },
    ],
    nullMeans: {
      th: 'ไม่มีเป้าหมาย หรือไม่มีผลครั้งก่อน',
      en: 'no target, or no result before it',
    },
    parameters: ['target', 'last_result'],
    kind: 'scalar',
    sql: 'target - last_result',
  },
] as const satisfies readonly Measure[];
