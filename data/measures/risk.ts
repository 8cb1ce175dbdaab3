import { type Measure, unitsOf } from './measure.ts';

const risk = { risks: ['level', 'confidence'], risk_controls: ['risk_id'] } as const;

/** Risks and whether anything is named against them. */
export const riskMeasures = [
  {
    id: 'is_high_risk',
    group: 'risk',
    name: { th: 'ความเสี่ยงสูง', en: 'High risk' },
    formula: {
      th: 'ระดับที่พิมพ์คือ สูง หรือ สูงมาก',
      en: 'The printed level is high or very high.',
    },
    unit: unitsOf.truth,
    sources: { risks: ['level'] },
    caveats: [
      {
        th: 'มาตรวัดความเสี่ยงของหน่วยงานต่างกัน จึงใช้ระดับที่เอกสารเรียกเอง',
        en: 'Scales differ between bodies; the level is the one the document itself gives.',
      },
    ],
    nullMeans: { th: 'เอกสารไม่ระบุระดับ', en: 'the document states no level' },
    parameters: ['level'],
    kind: 'scalar',
    sql: `level IN ('high', 'very_high')`,
  },
  {
    id: 'high_risk_controlled_share',
    group: 'risk',
    name: {
      th: 'สัดส่วนความเสี่ยงสูงที่มีมาตรการ',
      en: 'Share of high risks with a control',
    },
    formula: {
      th: 'ความเสี่ยงระดับสูงหรือสูงมากที่ระบุมาตรการควบคุม ÷ ความเสี่ยงระดับสูงหรือสูงมากทั้งหมด',
      en: 'Risks rated high or very high that name a control ÷ all risks so rated.',
    },
    unit: unitsOf.share,
    sources: risk,
    caveats: [
      {
        th: 'แถวที่มีหลายประเด็นพิมพ์มาตรการครั้งเดียว จึงนับให้ทุกประเด็นของขั้นตอนเดียวกัน',
        en: 'A row of several issues prints its controls once; they count for every issue of the process.',
      },
      {
        th: 'ไม่ได้บอกว่ามาตรการนั้นได้ผล',
        en: 'It does not tell whether the control works.',
      },
    ],
    nullMeans: { th: 'ไม่มีความเสี่ยงระดับสูง', en: 'there is no high risk' },
    parameters: ['level', 'has_control'],
    kind: 'aggregate',
    sql: `count(*) FILTER (is_high_risk(level) AND has_control) / nullif(count(*) FILTER (is_high_risk(level)), 0)`,
  },
] as const satisfies readonly Measure[];
