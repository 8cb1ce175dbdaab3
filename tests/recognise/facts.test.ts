import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../pipelines/read/text.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';
import { repositoryPath } from '../support/labels.ts';

const provinces = parseProvinces(
  readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
);
const factsOf = (...lines: string[]) => recognise(readText(lines.join('\n')), provinces).facts;

const TITLE = 'แผนปฏิบัติการป้องกันการทุจริต';
const PLAN = ['ที่\tโครงการ\tงบประมาณ', '๑\tโครงการอบรม\t-'];
const REPORT = ['ที่\tโครงการ\tงบประมาณ\tผลการดำเนินงาน', '๑\tโครงการอบรม\t-\tดำเนินการแล้ว'];
const RISKS = ['ประเด็นความเสี่ยง\tระดับความเสี่ยง\tมาตรการควบคุม', 'การรับสินบน\tสูง\tอบรม'];

test('the list of provinces has all 77, by code', () => {
  expect(provinces).toHaveLength(77);
  expect(provinces.find((province) => province.code === 'TH-40')?.name).toBe('ขอนแก่น');
  expect(new Set(provinces.map((province) => province.code)).size).toBe(77);
});

describe('the body', () => {
  test.each([
    ['เทศบาลนครสมมุติ', 'city_municipality', 'เทศบาลนครสมมุติ'],
    ['เทศบาลเมืองสมมุติ', 'town_municipality', 'เทศบาลเมืองสมมุติ'],
    ['เทศบาลตำบลสมมุติ', 'subdistrict_municipality', 'เทศบาลตำบลสมมุติ'],
    ['องค์การบริหารส่วนตำบลสมมุติ', 'sao', 'องค์การบริหารส่วนตำบลสมมุติ'],
    ['องค์การบริหารส่วนจังหวัดน่าน', 'pao', 'องค์การบริหารส่วนจังหวัดน่าน'],
    ['อบต.สมมุติ', 'sao', 'องค์การบริหารส่วนตำบลสมมุติ'],
    ['อบจ.น่าน', 'pao', 'องค์การบริหารส่วนจังหวัดน่าน'],
  ])('%s', (printed, bodyType, bodyName) => {
    const facts = factsOf(TITLE, printed, 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔', ...PLAN);
    expect(facts).toMatchObject({ bodyName, bodyType, bodyConfidence: 1 });
    expect(facts.bodyCandidates).toEqual([bodyName]);
    expect(facts.bodyPlace).toEqual({ no: 2, cell: null, text: printed });
  });

  test.each([
    'เทศบาลเมืองพนาเวียง',
    'เทศบาลนครพฤกษาธานี',
    'องค์การบริหารส่วนตำบลวังหมี',
    'องค์การบริหารส่วนตำบลน้ำเป็น',
    'องค์การบริหารส่วนตำบลนาใน',
    'เทศบาลตำบลเขาต่อ',
    'องค์การบริหารส่วนตำบลโคกตูม-โพนทอง',
  ])('%s: a name may begin or end like a word', (bodyName) => {
    const facts = factsOf(
      TITLE,
      bodyName,
      'อำเภอสมมุติ จังหวัดน่าน',
      `${bodyName}ได้จัดทำแผนปฏิบัติการป้องกันการทุจริต`,
      `โดย${bodyName}ให้ความสำคัญแก่การป้องกันการทุจริต`,
      ...PLAN,
    );
    expect(facts).toMatchObject({ bodyName, provinceCode: 'TH-55' });
  });

  test('is the one named most, on lines of its own before all; the rivals are told', () => {
    const facts = factsOf(
      TITLE,
      'เทศบาลตำบลสมมุติ',
      'ร่วมกับเทศบาลตำบลข้างเคียง และเทศบาลตำบลข้างเคียง กับเทศบาลตำบลข้างเคียง อีกครั้งหนึ่งในปีถัดไปด้วย',
      ...PLAN,
    );
    expect(facts).toMatchObject({
      bodyName: 'เทศบาลตำบลสมมุติ',
      bodyCandidates: ['เทศบาลตำบลสมมุติ', 'เทศบาลตำบลข้างเคียง'],
    });
    expect(facts.bodyPlace).toMatchObject({ no: 2, text: 'เทศบาลตำบลสมมุติ' });
    // 5 votes for a line of its own against 3 in running text.
    expect(facts.bodyConfidence).toBeCloseTo(5 / 8, 5);
  });

  test.each([
    ['no body at all', 'ข้อความของเอกสาร'],
    ['types in general', 'องค์การบริหารส่วนตำบลและเทศบาลตำบลต่างๆ ของเทศบาลเมืองทุกแห่ง'],
    ['a provincial organisation of no province', 'องค์การบริหารส่วนจังหวัดสมมุติ'],
  ])('%s is no guess', (_what, line) => {
    expect(factsOf(TITLE, line, ...PLAN)).toMatchObject({ bodyName: null, bodyType: null });
  });
});

describe('the place', () => {
  test('district and province printed with the name', () => {
    const facts = factsOf(
      TITLE,
      'เทศบาลตำบลสมมุติ อำเภอตัวอย่าง จังหวัดขอนแก่น',
      'สถาบันในจังหวัดนครราชสีมา',
      ...PLAN,
    );
    expect(facts).toMatchObject({ district: 'ตัวอย่าง', provinceCode: 'TH-40' });
  });

  test('a provincial organisation is of the province it is named after', () => {
    expect(factsOf(TITLE, 'องค์การบริหารส่วนจังหวัดน่าน', ...PLAN)).toMatchObject({
      district: null,
      provinceCode: 'TH-55',
    });
  });

  test('a subdistrict is not in the province whose name it shares', () => {
    expect(factsOf(TITLE, 'เทศบาลตำบลน่าน', ...PLAN).provinceCode).toBeNull();
  });
});

describe('the kind', () => {
  test.each([
    ['plan', [TITLE, ...PLAN]],
    ['progress_report', ['รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต', ...REPORT]],
    ['progress_report', ['ไม่มีชื่อเรื่อง', ...REPORT]],
    ['risk_assessment', ['การประเมินความเสี่ยงการทุจริต', ...RISKS]],
    ['plan', [TITLE, ...PLAN, 'การประเมินความเสี่ยงการทุจริต', ...RISKS]],
  ])('%s', (kind, lines) => {
    expect(factsOf(...lines).kind).toBe(kind);
  });
});

describe('the years', () => {
  test('of the title, where the columns show fewer', () => {
    const facts = factsOf(
      `${TITLE} (พ.ศ. ๒๕๖๑ – ๒๕๖๔)`,
      'โครงการ\tปี ๒๕๖๑\tปี ๒๕๖๒\tปี ๒๕๖๓',
      '\tงบประมาณ\tงบประมาณ\tงบประมาณ',
      'โครงการอบรม\t๑๐\t๒๐\t๓๐',
    );
    expect([facts.yearFirst, facts.yearLast]).toEqual([2561, 2564]);
  });

  test('of the columns, where the title names none', () => {
    const facts = factsOf(
      TITLE,
      'โครงการ\tปี ๒๕๖๑\tปี ๒๕๖๒\tปี ๒๕๖๓',
      '\tงบประมาณ\tงบประมาณ\tงบประมาณ',
      'โครงการอบรม\t๑๐\t๒๐\t๓๐',
    );
    expect([facts.yearFirst, facts.yearLast]).toEqual([2561, 2563]);
  });

  test.each([
    [
      'one year named beside the span of the plan above it',
      [`${TITLE} ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ (ภายใต้แผน พ.ศ. ๒๕๖๖ - ๒๕๗๐)`],
      2568,
      2568,
    ],
    ['a span in the title', [`${TITLE} (พ.ศ. ๒๕๖๖ – ๒๕๗๐)`], 2566, 2570],
    ['a span on the title’s next line', [TITLE, 'ระยะ ๔ ปี (พ.ศ. ๒๕๖๑-๒๕๖๔)'], 2561, 2564],
    ['one year in the title', [`${TITLE} ประจำปีงบประมาณ พ.ศ. ๒๕61`], 2561, 2561],
    ['a fiscal year in the text', [TITLE, 'ข้อความ', 'ใช้ในปีงบประมาณ ๒๕๖๓'], 2563, 2563],
    ['none', [TITLE, 'ประกาศ ณ วันที่ ๑ มกราคม'], null, null],
  ])('%s', (_what, lines, yearFirst, yearLast) => {
    expect(factsOf(...lines, ...PLAN)).toMatchObject({ yearFirst, yearLast });
  });
});

describe('the months of a report', () => {
  const head = 'รายงานผลการดำเนินงานตามแผน';
  test.each([
    ['in the title', [`${head} รอบ ๖ เดือน`], 6],
    ['in the text', [head, 'ข้อความ', 'รอบ 12 เดือน (ตุลาคม - กันยายน)'], 12],
    ['both printed, one ticked', [head, 'รอบ ๖ เดือน ☑ รอบ ๑๒ เดือน'], 12],
    ['both printed, none ticked', [head, 'รอบ ๖ เดือน  รอบ ๑๒ เดือน'], null],
    ['none', [head], null],
  ])('%s', (_what, lines, months) => {
    expect(factsOf(...lines, ...REPORT).reportMonths).toBe(months);
  });

  test('a plan has none', () => {
    expect(factsOf(TITLE, 'รายงานรอบ ๖ เดือน', ...PLAN).reportMonths).toBeNull();
  });
});

describe('the title', () => {
  test('is joined over its lines and ends before the body', () => {
    const facts = factsOf(
      '',
      'แผนปฏิบัติการป้องกันการทุจริต',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔',
      'เทศบาลตำบลสมมุติ',
      ...PLAN,
    );
    expect(facts.title).toBe('แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๔');
  });

  test('is not made up', () => {
    expect(factsOf('เทศบาลตำบลสมมุติ', ...PLAN).title).toBeNull();
  });
});

describe('the framework', () => {
  const dimension = 'มิติที่ ๑\tโครงการอบรม\t-';
  const heading = 'มิติ\tโครงการ\tงบประมาณ';
  test.each([
    [
      'nacc_2561',
      'worded as its missions',
      ['มิติที่ ๒ การบริหารราชการเพื่อป้องกันการทุจริต', heading, dimension],
    ],
    [
      'nacc_2566',
      'worded as its missions',
      ['มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส', heading, dimension],
    ],
    ['nacc_2566', 'by the years', [`${TITLE} พ.ศ. ๒๕๖๖ – ๒๕๗๐`, heading, dimension]],
    ['nacc_2561', 'by the years', [`${TITLE} ปีงบประมาณ ๒๕๖๓`, heading, dimension]],
    [null, 'not by 2565, which had either', [`${TITLE} ปีงบประมาณ ๒๕๖๕`, heading, dimension]],
    [
      'strategy_phase_3',
      'by its กลยุทธ์ and แนวทาง',
      ['กลยุทธ์\tแนวทางตามกลยุทธ์\tโครงการ\tงบประมาณ', '๑ ก\t๑.๑ ข\tโครงการอบรม\t-'],
    ],
    [null, 'where nothing tells', [`${TITLE} ปีงบประมาณ ๒๕๖๓`, ...PLAN]],
  ])('%s %s', (framework, _what, lines) => {
    expect(factsOf(...lines).framework).toBe(framework);
  });
});
