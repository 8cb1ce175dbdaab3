import { describe, expect, test } from 'vitest';
import { canonicalMission } from '../../pipelines/map/canonical.ts';
import { mapped, SETTING } from './printed.ts';

function placesOf(lines: readonly string[], isStrategyPlan = false): string[] {
  return mapped(lines, { ...SETTING, isStrategyPlan }).projects.map(({ place }) =>
    [place.strategyNo, place.dimensionNo, place.missionCode, place.subMissionCode]
      .map((one) => one ?? '-')
      .join(' '),
  );
}

describe('where a project stands', () => {
  test('by the headings above its table', () => {
    expect(
      placesOf([
        'ยุทธศาสตร์ที่ ๑ ก',
        'มิติที่ ๑ ก',
        '๑.๑ ข',
        'ที่\tโครงการ\tงบประมาณ',
        '๑.๑.๑ ค\t\t',
        '๑\tโครงการ ก\t-',
        '๑.๑.๒ ง\t\t',
        '๑\tโครงการ ข\t-',
      ]),
    ).toEqual(['1 1 1.1 1.1.1', '1 1 1.1 1.1.2']);
  });

  test('by its own columns, carried down over empty cells', () => {
    expect(
      placesOf([
        'มิติ\tภารกิจตามมิติ\tโครงการ\tงบประมาณ',
        '๑. ก\t๑.๑ ข\tโครงการ ก\t-',
        '\t\tโครงการ ข\t-',
        '\t๑.๒ ค\tโครงการ ค\t-',
        'มิติที่ ๒ ง\t\tโครงการ ง\t-',
        '\t๒.๑ จ\tโครงการ จ\t-',
      ]),
    ).toEqual(['- 1 1.1 -', '- 1 1.1 -', '- 1 1.2 -', '- 2 - -', '- 2 2.1 -']);
  });

  test('by a code of three parts below the mission of its cell, or alone in it; of two neither', () => {
    expect(
      placesOf([
        '\tภารกิจตามมิติ',
        '\tโครงการ/กิจกรรม/มาตรการ',
        '\tงบประมาณ',
        '',
        '\t๑.๑ ก',
        '๑.๑.๒ ข',
        '\t- โครงการ ก',
        '\t-',
        '',
        '\t๑.๑.๓ ค',
        '\t- โครงการ ข',
        '\t-',
        '',
        '\t๑.๒ ง ตาม ๑.๑.๓',
        '\t- โครงการ ค',
        '\t-',
        '',
        '\t๑.๓ จ',
        '๑.๓.๑ ฉ',
        '๑.๓.๒ ช',
        '\t- โครงการ ง',
        '\t-',
      ]),
    ).toEqual(['- 1 1.1 1.1.2', '- 1 1.1 1.1.3', '- 1 1.2 -', '- 1 1.3 -']);
  });

  test('codes inside a list outrank the mission of the row', () => {
    const lines = [
      '\tมิติ',
      '\tภารกิจตามมิติ',
      '\tโครงการ/กิจกรรม/มาตรการ',
      '\tงบประมาณ',
      '',
      '\t๑. ก',
      '\t๑.๒ ข',
      '\t๑.๑.๒ ค',
      '- โครงการ ก',
      '๑.๒.๑ ง',
      '- โครงการ ข',
      '\t-',
      '',
      '\t',
      '\t๑.๓ จ',
      '\t- โครงการ ค',
      '\t-',
    ];
    expect(placesOf(lines)).toEqual(['- 1 1.1 1.1.2', '- 1 1.2 1.2.1', '- 1 1.2 1.2.1']);
  });

  test('in a strategy plan by its strategy alone', () => {
    expect(
      placesOf(['ยุทธศาสตร์ที่ ๓ ก', 'มิติที่ ๑ ข', 'กลยุทธ์\tโครงการ\tงบประมาณ', '๑ ค\tโครงการ ก\t-'], true),
    ).toEqual(['3 - - -']);
  });
});

describe('canonicalMission', () => {
  const at = (dimensionNo: number | null, missionCode: string | null) => ({
    strategyNo: null,
    dimensionNo,
    missionCode,
    subMissionCode: null,
  });

  test.each([
    ['nacc_2561', '3.1', '2.open_data'],
    ['nacc_2566', '3.1', '3.participation'],
    ['nacc_2561', '4.3', '4.council'],
    ['nacc_2566', '4.3', '4.corruption_complaints'],
    ['nacc_2561', '1.1', '1.staff'],
    ['nacc_2566', '1.1', '1.staff'],
    ['nacc_2561', '2.5', '4.corruption_complaints'],
    ['nacc_2561', '3.3', '3.participation'],
    ['nacc_2566', '4.2', '4.council'],
  ] as const)('%s %s is %s', (framework, code, canonical) => {
    expect(canonicalMission(framework, at(Number(code[0]), code), null)).toBe(canonical);
  });

  test('a dimension alone stays a dimension; nothing is guessed without a framework', () => {
    expect(canonicalMission('nacc_2561', at(2, null), null)).toBe('2');
    expect(canonicalMission('nacc_2561', at(null, null), null)).toBeNull();
    expect(canonicalMission(null, at(3, '3.1'), null)).toBeNull();
    expect(canonicalMission('strategy_phase_3', at(1, '1.1'), null)).toBeNull();
  });

  test.each([
    ['๒.๑ การสร้างจิตสำนึกและความตระหนักแก่เด็กและเยาวชน', '1.youth'],
    ['การส่งเสริมให้ประชาชนมีส่วนร่วมบริหารกิจการขององค์กรปกครองส่วนท้องถิ่น', '3.participation'],
    ['ส่งเสริมการมีส่วนร่วมของประชาชน', '3.participation'],
    ['๓.๑ การใช้ดุลยพินิจให้เป็นไปตามหลักการกิจการบ้านเมืองที่ดี', '2.discretion'],
    ['๔.๑ มาตรการในการจัดการในกรณีได้ทราบหรือรับแจ้งหรือตรวจสอบพบการทุจริต', '4.corruption_complaints'],
    ['๒.๑ การตอบสนองเรื่องร้องทุกข์ของประชาชน', '3.hearing'],
    // Does not say among whom: staff, the public and youth are equally near.
    ['๑.๑ การสร้างจิตสำนึก', '1'],
    ['สร้างจิตสำนึกและความตระหนัก', '1'],
    ['ปรับปรุงถนนและทางเท้า', null],
  ])('a strategy plan goes by the wording of its แนวทาง: %j', (text, canonical) => {
    expect(canonicalMission('strategy_phase_3', at(null, null), text)).toBe(canonical);
  });
});
