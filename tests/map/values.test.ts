import { describe, expect, test } from 'vitest';
import {
  isDash,
  isTemplate,
  isTick,
  joinUnits,
  kindOf,
  levelsIn,
  maybeMetric,
  maybePercent,
  readStatus,
  readTarget,
  readTargetGroup,
} from '../../pipelines/map/values.ts';
import { linesOf, wordsOf } from './printed.ts';

describe('readTarget', () => {
  test.each([
    ['๘๐', null, 80, null],
    ['1,200', null, 1200, null],
    ['ร้อยละ ๘๐', 'ร้อยละ', 80, 'ร้อยละ ๘๐'],
    ['ไม่น้อยกว่าร้อยละ 80', 'ร้อยละ', 80, 'ไม่น้อยกว่าร้อยละ 80'],
    ['ไม่ต่ำกว่า ๗๐ %', '%', 70, 'ไม่ต่ำกว่า ๗๐ %'],
    ['๑ ครั้ง', 'ครั้ง', 1, '๑ ครั้ง'],
    ['1 ครั้ง/ปี', 'ครั้ง/ปี', 1, '1 ครั้ง/ปี'],
    ['จำนวน ๒๐๐ คน', 'คน', 200, 'จำนวน ๒๐๐ คน'],
    ['ไม่น้อยกว่า ๕๐', null, 50, 'ไม่น้อยกว่า ๕๐'],
    ['๗ สำนัก/กอง ๑๑ โรงเรียน', null, null, '๗ สำนัก/กอง ๑๑ โรงเรียน'],
    ['30 - 60', null, null, '30 - 60'],
    ['สมาชิกสภาและพนักงาน ๑๒๐ คน', 'คน', 120, 'สมาชิกสภาและพนักงาน ๑๒๐ คน'],
    ['พนักงาน ๑๐ คน ประชาชน ๑๒๐ คน', null, null, 'พนักงาน ๑๐ คน ประชาชน ๑๒๐ คน'],
    ['ร้อยละ ๑๐๐ ของเรื่องร้องเรียน', 'ร้อยละ', 100, 'ร้อยละ ๑๐๐ ของเรื่องร้องเรียน'],
    ['3 5', null, null, '3 5'],
    ['6O', null, null, '6O'],
    ['บุคลากรทุกคน', null, null, 'บุคลากรทุกคน'],
    ['-', null, null, null],
    ['', null, null, null],
  ])('%j', (printed, unit, quantity, text) => {
    expect(readTarget(printed)).toEqual({ unit, quantity, text });
  });
});

describe('readTargetGroup', () => {
  test.each([
    ['ประชาชน จำนวน ๒๐๐ คน', 'คน', 200, null],
    ['บุคลากร จำนวนไม่น้อยกว่า ๓๐ คน', 'คน', 30, null],
    ['บุคลากร จำนวน ๒๐ คน และประชาชน จำนวน ๓๐ คน', null, null, 'ทั้งหมด'],
    ['ประชาชนในเขตเทศบาล', null, null, 'ทั้งหมด'],
    ['-', null, null, null],
  ])('%j', (printed, unit, quantity, text) => {
    expect(readTargetGroup(printed)).toEqual({
      unit,
      quantity,
      text: text === 'ทั้งหมด' ? printed : text,
    });
  });
});

describe('readStatus', () => {
  test.each([
    ['อยู่ระหว่างดำเนินการ', 'in_progress', null],
    ['อยู่ระหว่าง ดำเนินการ', 'in_progress', null],
    ['อยู่ระหว่าง\nดำเนินการ', 'in_progress', null],
    ['อยู่ระหว่างการดำเนินการ', 'in_progress', null],
    ['อยู่ ร ะ ห ว่ า ง ดำเนินการ', 'in_progress', null],
    ['กำลังดำเนินการ', 'in_progress', null],
    ['- อยู่ระหว่างดำเนินการ', 'in_progress', null],
    ['ยังไม่ดำเนินการ', 'not_started', null],
    ['ยังไม่ได้ดำเนินการ', 'not_started', null],
    ['อยู่ระหว่างรอดำเนินการ', 'not_started', null],
    ['ดำเนินการแล้ว', 'completed', null],
    ['ดำเนินการแล้วเสร็จ', 'completed', null],
    ['✓ ดำเนินการแล้ว', 'completed', null],
    ['ยกเลิก', 'cancelled', null],
    ['ยกเลิกโครงการ', 'cancelled', null],
    ['มีผู้เข้าอบรม ๑๐๐ คน', 'reported', 'มีผู้เข้าอบรม ๑๐๐ คน'],
    ['', 'not_stated', null],
    ['-', 'not_stated', null],
  ])('%j', (printed, status, rest) => {
    expect(readStatus(printed)).toEqual({ status, rest });
  });

  test('keeps the words after the status', () => {
    const { status, rest } = readStatus('ดำเนินการแล้วเสร็จ มีผู้เข้าอบรม');
    expect(status).toBe('completed');
    expect(rest).toContain('มีผู้เข้าอบรม');
  });
});

describe('risk levels', () => {
  test.each([
    ['สูง', ['high']],
    ['สูงมาก', ['very_high']],
    ['ต\u0E48\u0E4D\u0E32', ['low']],
    ['ต่ำ ปานกลาง สูง', ['low', 'medium', 'high']],
    ['สูง\nสูงมาก', ['high', 'very_high']],
    ['ปานกลาง', ['medium']],
    ['12', []],
    ['', []],
  ])('%j', (printed, levels) => {
    expect(levelsIn(printed)).toEqual(levels);
  });
});

describe('units over several lines', () => {
  test.each([
    [
      ['สำนักปลัด', 'กองคลัง'],
      ['สำนักปลัด', 'กองคลัง'],
    ],
    [
      ['สำนัก', 'การคลัง', 'กองช่าง'],
      ['สำนัก|การคลัง', 'กองช่าง'],
    ],
    [['สำนักปลัดฯ', '/กองกิจการสภา'], ['สำนักปลัดฯ|/กองกิจการสภา']],
    [
      ['กองการ', 'ศึกษา', 'ฝ่ายนิติการ'],
      ['กองการ|ศึกษา', 'ฝ่ายนิติการ'],
    ],
    [['ทุกส่วนราชการ'], ['ทุกส่วนราชการ']],
  ])('%j', (lines, expected) => {
    expect(joinUnits(linesOf(...lines)).map(wordsOf)).toEqual(expected);
  });
});

describe('small values', () => {
  test.each([
    ['ร้อยละ ๖๐', 60],
    ['60%', 60],
    ['๖๐.๕', 60.5],
    ['0', 0],
    ['100', 100],
    ['101', null],
    ['-', null],
    ['', null],
    ['ร้อยละ 20 ถึง 30', null],
  ])('progress %j', (printed, percent) => {
    expect(maybePercent(printed)).toBe(percent);
  });

  test.each(['/', '✓', ' √ ', '☑', '✔'])('%j is a tick', (text) => {
    expect(isTick(text)).toBe(true);
  });

  test.each(['', '-', '0', 'ไม่มี', '//', '☐'])('%j is no tick', (text) => {
    expect(isTick(text)).toBe(false);
  });

  test.each(['', ' ', '-', '–', '- -'])('%j says nothing', (text) => {
    expect(isDash(text)).toBe(true);
  });

  test.each(['0', '๐', 'ไม่มี', '-5'])('%j says something', (text) => {
    expect(isDash(text)).toBe(false);
  });

  test('a template never filled in is no value', () => {
    expect(isTemplate('ระบุงบประมาณที่ใช้ดำเนินการ')).toBe(true);
    expect(isTemplate('(ระบุหน่วยงาน)')).toBe(true);
    expect(isTemplate('๑๐,๐๐๐ บาท')).toBe(false);
    expect(isTemplate('สำนักปลัด')).toBe(false);
  });

  test.each([
    ['โครงการอบรม', 'project'],
    ['กิจกรรมวันต่อต้านทุจริต', 'activity'],
    ['มาตรการป้องกัน', 'measure'],
    ['“โครงการ” อบรม', 'project'],
    ['การประชุมโครงการ', 'other'],
    ['', 'other'],
  ])('%j is of kind %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  test.each([
    ['คะแนน ITA', 'ita_score'],
    ['ผลการประเมินคุณธรรม (ITA)', 'ita_score'],
    ['จำนวนคดีทุจริตลดลง', 'corruption_case_reduction_pct'],
    ['จำนวนประชากร', null],
    ['', null],
  ])('the target %j is %s', (text, metric) => {
    expect(maybeMetric(text)).toBe(metric);
  });
});
