import { describe, expect, test } from 'vitest';
import levels from '../../../data/reference/ita_levels.json';
import type { ItaResultRow } from '../../../app/queries/itaResults.ts';
import type { ItaTarget } from '../../../app/queries/targets.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { itaAxisStart, itaYearsOption } from '../../../app/views/body/charts/itaYears.ts';
import {
  computedLevel,
  hasParts,
  itaAnswer,
  itaYears,
  latestResult,
  levelSignal,
  whatIf,
} from '../../../app/views/body/itaYears.ts';
import {
  supposedFrom,
  supposedInWords,
  supposedToText,
  supposedYear,
} from '../../../app/views/body/itaWhatIf.ts';
import { namedInk } from '../../ui/ink.ts';

const locale = localeOf({ language: 'th', digits: 'arabic' });
const aim = { by_fiscal_year: 2570, score: 85 };
const national = { aim, means: [{ fiscal_year: 2568, score: 93.82, agencies: 8317 }] };
const NOTE = 'เป้าหมายของประเทศคือ 85 คะแนนภายในปี 2570 ไม่ใช่เกณฑ์ขั้นต่ำของแต่ละปี';

const target = (fiscal_year: number, value: number): ItaTarget => ({
  ...{ document_id: 'd', body_id: 'a', body_name: 'ก', body_type: 'pao', fiscal_year, value },
  ...{ result_score: null, unsure: false, aim_score: null, evidence_id: `t${fiscal_year}` },
});
type Told = Partial<Pick<ItaResultRow, 'score' | 'iit' | 'eit' | 'oit' | 'level'>>;
const result = (fiscal_year: number, told: Told): ItaResultRow => ({
  ...{ body_id: 'a', body_name: 'ก', fiscal_year, score: null, iit: null, eit: null, oit: null },
  ...{ level: null, source_path: 'r.csv', evidence_id: `r${fiscal_year}`, ...told },
});
const held = result(2567, { score: 91.83, iit: 84.1, eit: 92, oit: 97.5, level: 'ผ่านดี' });
const yearOf = (row: ItaResultRow) => itaYears([], [row], levels)[0]!;

describe('targets and results of a body', () => {
  const years = itaYears([target(2566, 85), target(2567, 93)], [held], levels);

  test('stand together by year; what is not there stays open', () => {
    expect(years.map(({ year, target: t, result: r }) => [year, t?.value, r?.score])).toEqual([
      [2566, 85, undefined],
      [2567, 93, 91.83],
    ]);
    expect(latestResult(years)?.year).toBe(2567);
    expect(hasParts(years)).toBe(true);
    expect(hasParts(itaYears([], [result(2567, { score: 90 })], levels))).toBe(false);
  });

  test('are compared in one sentence, and the aim is called no floor', () => {
    const below = 'ปี 2567 ได้ 91.83 คะแนน ต่ำกว่าเป้าหมายที่ตั้งไว้ 93 อยู่ 1.17 คะแนน';
    expect(itaAnswer(years, aim, locale)).toBe(`${below} · ${NOTE}`);
    const answer = (value: number) =>
      itaAnswer(itaYears([target(2567, value)], [held], levels), aim, locale);
    expect(answer(90)).toContain('สูงกว่าเป้าหมายที่ตั้งไว้ 90 อยู่ 1.83 คะแนน');
    expect(answer(91.83)).toContain('เท่ากับเป้าหมาย');
    expect(itaAnswer([yearOf(held)], aim, locale)).toContain('ไม่พบเป้าหมายของปีนี้');
    expect(itaAnswer([yearOf(result(2567, { iit: 90 }))], aim, locale)).toContain('ไม่ระบุคะแนนรวม');
  });

  test('without a result say so', () => {
    const none = itaAnswer(itaYears([target(2566, 85)], [], levels), aim, locale);
    expect(none).toBe(`ยังไม่มีผล ITA ที่เผยแพร่ในชุดข้อมูลนี้ · ${NOTE}`);
  });
});

describe('the level', () => {
  test('tells which part holds it down, and what the total would be', () => {
    expect(whatIf(yearOf(held), locale)).toBe(
      'ปี 2567 คะแนนรวมถึงเกณฑ์ระดับผ่านดีแล้ว แต่ได้ระดับผ่าน เพราะ IIT ยังขาดอีก 0.9 คะแนน ' +
        '(ถ้าส่วนที่ขาดถึงเกณฑ์พอดีและส่วนอื่นเท่าเดิม คะแนนรวมจะเป็น 92.1)',
    );
    const low = result(2567, { score: 80, iit: 86, eit: 86, oit: 71 });
    expect(whatIf(yearOf(low), locale)).toContain('หากจะถึงระดับผ่าน ยังขาด คะแนนรวม 5 คะแนน');
    const top = result(2567, { score: 97, iit: 96, eit: 97, oit: 98 });
    expect(whatIf(yearOf(top), locale)).toBe('ปี 2567 อยู่ระดับสูงสุดแล้ว (ผ่านดีเยี่ยม)');
    const open = yearOf(result(2567, { score: 90 }));
    expect(whatIf(open, locale)).toContain('อาจเป็นผ่านดี หรือ ผ่าน');
    expect(computedLevel(open, locale)).toBe('ผ่านดี หรือ ผ่าน');
  });

  test('printed and computed differ: a signal, not a verdict', () => {
    expect(levelSignal(yearOf(held), locale)).toBe(
      'สัญญาณที่ควรตรวจสอบ: พิมพ์ว่า ผ่านดี แต่คะแนนตามเกณฑ์ให้ระดับผ่าน',
    );
    expect(levelSignal(yearOf({ ...held, level: 'ผ่าน' }), locale)).toBeNull();
  });
});

describe('points tried by hand', () => {
  const tried = (written: string) => {
    const year = supposedYear(held, supposedFrom(written, 'a'), levels);
    return supposedInWords(held, year, locale);
  };

  test('give the total and the level they would have, and what is then missing', () => {
    expect(tried('a:85,,')).toBe(
      'คะแนนรวมจะเป็น 92.1 (สูงกว่าที่เผยแพร่ 0.27) · ' +
        'ปี 2567 ระดับผ่านดี หากจะถึงระดับผ่านดีเยี่ยม ยังขาด คะแนนรวม 2.9 คะแนน · IIT 10 คะแนน · EIT 3 คะแนน ' +
        '(ถ้าส่วนที่ขาดถึงเกณฑ์พอดีและส่วนอื่นเท่าเดิม คะแนนรวมจะเป็น 96)',
    );
    expect(tried('a:,,50')).toContain('ต่ำกว่าที่เผยแพร่ 19');
    expect(tried('')).toMatch(/^คะแนนรวม 91.83 · /);
  });

  test('stand in the address for their own body; nonsense is no points', () => {
    expect(supposedToText('a', { iit: 85, oit: 0 })).toBe('a:85,,0');
    expect(supposedToText('a', {})).toBeNull();
    expect(supposedFrom('a:85,,0', 'a')).toEqual({ iit: 85, oit: 0 });
    expect(supposedFrom('a:๘๕.๕,101,x', 'a')).toEqual({ iit: 85.5 });
    expect(supposedFrom('b:85,90,90', 'a')).toEqual({});
  });
});

test('the chart names each point, and keeps aim and mean in their own years', () => {
  const years = itaYears([target(2566, 85), target(2568, 87)], [held], levels);
  const option = itaYearsOption(years, national, locale, namedInk);
  const series = option.series as { name: string; data: unknown; label: { formatter: unknown } }[];
  expect(series.map(({ name, data }) => [name, data])).toEqual([
    [
      'target',
      [
        { value: ['2566', 85], door: 'evidence:t2566' },
        { value: ['2568', 87], door: 'evidence:t2568' },
      ],
    ],
    ['result', [{ value: ['2567', 91.83], door: 'evidence:r2567' }]],
    ['mean', [['2568', 93.82]]],
    ['aim', [['2570', 85]]],
  ]);
  const format = series[1]?.label.formatter as (at: object) => string;
  expect(format({ value: ['2567', 91.83] })).toBe('ผล 91.83');
  expect(option.xAxis).toMatchObject({ data: ['2566', '2567', '2568', '2569', '2570'] });
  expect(itaAxisStart(years, national)).toBe(80);
});
