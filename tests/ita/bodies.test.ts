import { describe, expect, test } from 'vitest';
import { planOf, PLANS, readFiles } from './documents.ts';

const HEAD = 'ผลการประเมิน ITA ปีงบประมาณ 2567\n\nชื่อหน่วยงาน,อำเภอ,จังหวัด,คะแนน\n';
const csv = (...rows: string[]) => HEAD + rows.map((row) => `${row}\n`).join('');
/** Three rows at least make a file one of separated values. */
const OTHERS = ['อบต.อื่นหนึ่ง,พล,ขอนแก่น,90', 'อบต.อื่นสอง,พล,ขอนแก่น,91'];

/** Of two subdistricts of one name in one province. */
const TWINS = {
  'b1.txt': planOf('องค์การบริหารส่วนตำบลบ้านสมมุติ', 'อำเภอพล จังหวัดขอนแก่น'),
  'b2.txt': planOf('องค์การบริหารส่วนตำบลบ้านสมมุติ', 'อำเภอน้ำพอง จังหวัดขอนแก่น'),
};

async function ofFirst(files: Record<string, string>, ...rows: string[]) {
  const { results, rejects } = await readFiles({ ...files, 'r.csv': csv(...rows, ...OTHERS) });
  const first = rejects.filter(([line]) => line < 4 + rows.length).map(([, reason]) => reason);
  return { results: results.map(([name, , score]) => [name, score]), first };
}

describe('a result goes to the body of its province, type and name', () => {
  test('whose district is not told, where one body fits', async () => {
    expect(await ofFirst(PLANS, 'อบต.โนนสมมุติ,,ขอนแก่น,90.5')).toEqual({
      results: [['องค์การบริหารส่วนตำบลโนนสมมุติ', 90.5]],
      first: [],
    });
  });

  test.each([
    ['another district', 'อบต.โนนสมมุติ,ชุมแพ,ขอนแก่น,90.5', 'ita_body_unknown'],
    ['another province', 'อบต.โนนสมมุติ,,ศรีสะเกษ,90.5', 'ita_body_unknown'],
    ['another type', 'เทศบาลตำบลโนนสมมุติ,,ขอนแก่น,90.5', 'ita_body_unknown'],
    ['no province', 'อบต.โนนสมมุติ,,,90.5', 'ita_no_province'],
    ['points that are no number', 'อบต.โนนสมมุติ,,ขอนแก่น,9o.5', 'ita_unread_number'],
    ['points below zero', 'อบต.โนนสมมุติ,,ขอนแก่น,-5', 'ita_out_of_range'],
  ])('and to none with %s', async (_what, row, reason) => {
    expect(await ofFirst(PLANS, row)).toEqual({ results: [], first: [reason] });
  });

  test('and to neither of two of one name without a district, to each with it', async () => {
    expect(await ofFirst(TWINS, 'อบต.บ้านสมมุติ,,ขอนแก่น,90')).toEqual({
      results: [],
      first: ['ita_body_ambiguous'],
    });
    const told = ['อบต.บ้านสมมุติ,น้ำพอง,ขอนแก่น,81', 'อบต.บ้านสมมุติ,พล,ขอนแก่น,82'];
    expect((await ofFirst(TWINS, ...told)).results.map(([, score]) => score)).toEqual([81, 82]);
  });

  test('and to none where the table itself lists another of the name', async () => {
    const rows = ['อบต.บ้านสมมุติ,,ขอนแก่น,81', 'อบต.บ้านสมมุติ,น้ำพอง,ขอนแก่น,82'];
    expect(await ofFirst({ 'b1.txt': TWINS['b1.txt'] }, ...rows)).toEqual({
      results: [],
      first: ['ita_body_ambiguous', 'ita_body_unknown'],
    });
  });

  test('where a district is the capital’s, in short or in full', async () => {
    const { results } = await ofFirst(PLANS, 'ทต.นาสมมุติ,เมือง,จ.ขอนแก่น,88');
    expect(results).toEqual([['เทศบาลตำบลนาสมมุติ', 88]]);
  });
});

describe('a result printed twice', () => {
  const row = 'เทศบาลเมืองทดสอบ,,ขอนแก่น,88';

  test('alike counts once', async () => {
    expect(await ofFirst(PLANS, row, row)).toEqual({
      results: [['เทศบาลเมืองทดสอบ', 88]],
      first: ['ita_repeated'],
    });
  });

  test('with other values counts for nothing', async () => {
    const other = row.replace('88', '89');
    expect(await ofFirst(PLANS, row, other)).toEqual({
      results: [],
      first: ['ita_stated_twice', 'ita_stated_twice'],
    });
  });

  test('in two files as in one', async () => {
    const files = { ...PLANS, 'a.csv': csv(row, ...OTHERS), 'b.csv': csv(...OTHERS, row) };
    const { results, rejects } = await readFiles(files);
    expect(results.map(([name]) => name)).toEqual(['เทศบาลเมืองทดสอบ']);
    expect(rejects.filter(([, reason]) => reason === 'ita_repeated')).toHaveLength(1);
  });
});
