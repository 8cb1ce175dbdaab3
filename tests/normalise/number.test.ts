import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoBudget, parseNumber, readMoney } from '../../pipelines/normalise/number.ts';
import { MIXED_DIGITS, SEED } from './arbitraries.ts';

describe('parseNumber', () => {
  test.each([
    ['1000', 1000],
    ['1,000', 1000],
    ['๑,๐๐๐,๐๐๐', 1_000_000],
    ['๒5,๐0๐', 25_000],
    ['๐', 0],
    ['12.50', 12.5],
    ['๑,๒๓๔.๕', 1234.5],
    [' 20 ,000 ', 20_000],
  ])('%j is %d', (printed, value) => {
    expect(parseNumber(printed)).toEqual({ kind: 'number', value });
  });

  test.each(['๕๑๖๖,๐๐๐', '20,00', '1,20,000', '5,20000', '1.000.000', '12 345', '1,000,', '.5'])(
    '%j is malformed, never a guess',
    (printed) => {
      expect(parseNumber(printed)).toEqual({ kind: 'malformed', printed });
    },
  );

  test.each(['', ' ', '-', 'ไม่มี', '5 ครั้ง', 'ร้อยละ ๘๐', '2O,000', '10-20', '-5', ',', '1e3', '+7'])(
    '%j is no number',
    (printed) => {
      expect(parseNumber(printed)).toEqual({ kind: 'none' });
    },
  );

  test('reads Thai, Arabic and mixed digits alike', () => {
    fc.assert(
      fc.property(MIXED_DIGITS, ({ value, arabic, mixed }) => {
        expect(parseNumber(mixed)).toEqual({ kind: 'number', value });
        expect(parseNumber(arabic)).toEqual({ kind: 'number', value });
      }),
      { seed: SEED },
    );
  });
});

describe('readMoney: amounts, in satang', () => {
  test.each([
    ['1,000,000', 100_000_000],
    ['๑,๐๐๐,๐๐๐', 100_000_000],
    ['๑๐,000', 1_000_000],
    ['10000', 1_000_000],
    ['10,000.-', 1_000_000],
    ['๑๐,๐๐๐.-', 1_000_000],
    ['10,000 .-', 1_000_000],
    ['๕๐,๐๐๐ บาท', 5_000_000],
    ['50,000 บาทถ้วน', 5_000_000],
    ['50,000บาท', 5_000_000],
    ['50,000.- บาท', 5_000_000],
    ['๕๐,๐๐๐.-บาท', 5_000_000],
    ['จำนวน 7,500 บาท', 750_000],
    ['10,000.50', 1_000_050],
    ['0.05', 5],
    ['19.99', 1999],
    ['1.15', 115],
    ['20 ,000', 2_000_000],
    ['๐', 0],
    ['0', 0],
    ['0.00', 0],
    ['0.-', 0],
  ])('%j', (printed, satang) => {
    expect(readMoney(printed)).toEqual({ kind: 'amount', satang });
  });

  test.each([
    ['๕๐', 1000, 5_000_000],
    ['1.5', 1000, 150_000],
    ['0.125', 1000, 12_500],
    ['1.5', 1_000_000, 150_000_000],
    ['๐.๒๕', 1_000_000, 25_000_000],
    ['๐', 1000, 0],
  ])('%j under a heading in units of %d baht', (printed, scale, satang) => {
    expect(readMoney(printed, scale)).toEqual({ kind: 'amount', satang });
  });

  test('reads back every whole baht and satang, grouped or not, in either digits', () => {
    const thai = (text: string) =>
      text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 99 }),
        (baht, satang) => {
          const whole = baht.toLocaleString('en-US');
          const cents = `${whole}.${String(satang).padStart(2, '0')}`;
          expect(readMoney(whole)).toEqual({ kind: 'amount', satang: baht * 100 });
          expect(readMoney(String(baht))).toEqual({ kind: 'amount', satang: baht * 100 });
          expect(readMoney(thai(whole))).toEqual({ kind: 'amount', satang: baht * 100 });
          expect(readMoney(`${thai(whole)}.-`)).toEqual({ kind: 'amount', satang: baht * 100 });
          expect(readMoney(cents)).toEqual({ kind: 'amount', satang: baht * 100 + satang });
        },
      ),
      { seed: SEED },
    );
  });
});

describe('readMoney: the kinds of nothing', () => {
  test.each(['-', '–', '—', '−', ' - ', '--', '- -'])('%j is a dash, not zero', (printed) => {
    expect(readMoney(printed)).toEqual({ kind: 'dash' });
  });

  test.each(['', '   ', '\n', '\u00A0'])('%j is empty, not zero', (printed) => {
    expect(readMoney(printed)).toEqual({ kind: 'empty' });
  });

  test.each([
    'ไม่ใช้งบประมาณ',
    'ไม่ใช่งบประมาณ',
    'ไม่ได้ใช้งบประมาณ',
    'ไม่มีงบประมาณ',
    'ไม่ต้องใช้งบประมาณ',
    'ไม่ใช้\nงบประมาณ',
    'ไม่ ใช้งบ ประมาณ',
    'ไม่ไช้งบประมาณ',
    '- ไม่ใช้งบประมาณ',
    'ไม่ใช้งบฯ',
    '(ไม่ใช้งบประมาณ)',
    'ไม่ใช้เงินงบประมาณ',
  ])('%j needs no budget', (printed) => {
    expect(isNoBudget(printed)).toBe(true);
    expect(readMoney(printed)).toEqual({ kind: 'no_budget' });
  });

  test.each(['ใช้งบประมาณ 5,000', 'งบประมาณ', 'ไม่ระบุ', 'ไม่เกิน 5,000', '-', '', '0'])(
    '%j does not say that no budget is needed',
    (printed) => {
      expect(isNoBudget(printed)).toBe(false);
    },
  );
});

describe('readMoney: what is not read stays as printed', () => {
  test.each([
    '๕๑๖๖,๐๐๐',
    '20,00',
    '1,20,000',
    '20.000.000',
    '10,000,-',
    '1.005',
    '99999999999999999',
  ])('%j is malformed', (printed) => {
    expect(readMoney(printed)).toEqual({ kind: 'malformed', printed });
  });

  test.each(['ตามข้อบัญญัติ', '2O,000', '10,000 - 20,000', 'ร้อยละ 5', '-5,000', 'ก'])(
    '%j is text',
    (printed) => {
      expect(readMoney(printed)).toEqual({ kind: 'text', printed });
    },
  );

  test('never reads a number out of what is not one', () => {
    fc.assert(
      fc.property(MIXED_DIGITS, fc.constantFrom('O', 'ก', '/', '~', 'x'), ({ mixed }, letter) => {
        expect(readMoney(`${mixed}${letter}${mixed}`).kind).not.toBe('amount');
      }),
      { seed: SEED },
    );
  });
});
