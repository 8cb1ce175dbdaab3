import { describe, expect, test } from 'vitest';
import { ingest } from '../golden/ingested.ts';

const HEAD = 'รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2565\nเทศบาลตำบลรหัสข้อ จังหวัดตรัง\n\n';

const read = (text: string) =>
  ingest([{ path: 'report.txt', bytes: new TextEncoder().encode(HEAD + text) }]);

async function codesOf(text: string): Promise<(string | null)[][]> {
  const { projects } = await read(text);
  return projects.map(({ seq, mission_code, sub_mission_code }) => [
    seq,
    mission_code,
    sub_mission_code,
  ]);
}

describe('a column of codes is told by its cells', () => {
  test.each(['ข้อ', 'ลำดับข้อ', 'รหัสแนวทาง', 'รหัส', 'ภารกิจย่อยที่', 'หัวข้อที่'])(
    'headed %s',
    async (heading) => {
      const codes = await codesOf(
        `ที่\t${heading}\tโครงการ\tงบประมาณ\tสถานะ
1\t1.1.1\tโครงการอบรมคุณธรรม\t30,000\tยังไม่ดำเนินการ
2\t๑.๒.๓\tโครงการค่ายเยาวชน\t40,000\tยังไม่ดำเนินการ
3\t2.2.2\tโครงการเว็บไซต์\t5,000\tยังไม่ดำเนินการ
`,
      );
      expect(codes).toEqual([
        ['1', '1.1', '1.1.1'],
        ['2', '1.2', '1.2.3'],
        ['3', '2.2', '2.2.2'],
      ]);
    },
  );

  test('whose heading is not known, and is marked unsure', async () => {
    const tables = await read(
      `ที่\tอ้างถึง\tโครงการ\tงบประมาณ\tสถานะ
1\t1.1.1\tโครงการอบรมคุณธรรม\t30,000\tยังไม่ดำเนินการ
2\t1.2.3\tโครงการค่ายเยาวชน\t40,000\tยังไม่ดำเนินการ
`,
    );
    expect(tables.projects.map((row) => row.sub_mission_code)).toEqual(['1.1.1', '1.2.3']);
    for (const { doubtful_fields } of tables.projects) {
      expect(doubtful_fields).toEqual(expect.arrayContaining(['mission_code', 'sub_mission_code']));
    }
  });

  test('of missions in a column of numbers beside the one that counts', async () => {
    const codes = await codesOf(
      `ลำดับ\tข้อ\tโครงการ\tงบประมาณ\tสถานะ
1\t1.1\tโครงการอบรมคุณธรรม\t30,000\tยังไม่ดำเนินการ
2\t1.1\tโครงการค่ายเยาวชน\t40,000\tยังไม่ดำเนินการ
3\t2.2\tโครงการเว็บไซต์\t5,000\tยังไม่ดำเนินการ
`,
    );
    expect(codes).toEqual([
      ['1', '1.1', null],
      ['2', '1.1', null],
      ['3', '2.2', null],
    ]);
  });

  test('but numbers of several parts that only count the rows are no codes', async () => {
    const codes = await codesOf(
      `ข้อ\tโครงการ\tงบประมาณ\tสถานะ
1.1.1\tโครงการอบรมคุณธรรม\t30,000\tยังไม่ดำเนินการ
1.1.2\tโครงการค่ายเยาวชน\t40,000\tยังไม่ดำเนินการ
1.2.1\tโครงการเว็บไซต์\t5,000\tยังไม่ดำเนินการ
`,
    );
    expect(codes.map(([, mission, sub]) => [mission, sub])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

test('where the year leaves the framework open, codes of three parts tell it', async () => {
  const { documents } = await read(
    `ที่\tข้อ\tโครงการ\tงบประมาณ\tสถานะ
1\t1.1.1\tโครงการอบรมคุณธรรม\t30,000\tยังไม่ดำเนินการ
2\t1.2.3\tโครงการค่ายเยาวชน\t40,000\tยังไม่ดำเนินการ
`,
  );
  expect(documents[0]?.framework).toBe('nacc_2561');
});
