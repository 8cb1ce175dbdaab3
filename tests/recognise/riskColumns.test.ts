import { expect, test } from 'vitest';
import { ingest } from '../golden/ingested.ts';

const HEAD = 'การประเมินความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2568\nเทศบาลตำบลเสี่ยง จังหวัดตรัง\n\n';

const read = (text: string) =>
  ingest([{ path: 'risks.txt', bytes: new TextEncoder().encode(HEAD + text) }]);

test.each(['รวม', 'คะแนนรวม', 'ผลรวม', 'ระดับคะแนน'])(
  'beside likelihood and impact, %s heads what they make',
  async (word) => {
    const { risks } = await read(
      `ที่\tกระบวนงาน\tความเสี่ยง\tการประเมินความเสี่ยง\t\t\tมาตรการควบคุม
\t\t\tโอกาส\tผลกระทบ\t${word}\t
1\tการจัดซื้อ\tเอื้อประโยชน์แก่ผู้ขาย\t2\t3\t6\tสุ่มตรวจ
2\tการเงิน\tยักยอกเงินที่รับชำระ\t1\t2\t2\tตรวจบัญชี
`,
    );
    expect(risks.map(({ likelihood, impact, score }) => [likelihood, impact, score])).toEqual([
      [2, 3, 6],
      [1, 2, 2],
    ]);
  },
);

test('the work a risk stands in is told by its place where its heading is not known', async () => {
  const { risks } = await read(
    `ที่\tสิ่งที่ทำ\tความเสี่ยง\tระดับความเสี่ยง\tมาตรการควบคุม
1\tการจัดซื้อจัดจ้าง\tเอื้อประโยชน์แก่ผู้ขาย\tสูง\tสุ่มตรวจ
2\tการเงินและบัญชี\tยักยอกเงินที่รับชำระ\tต่ำ\tตรวจบัญชี
`,
  );
  expect(risks.map(({ process }) => process)).toEqual(['การจัดซื้อจัดจ้าง', 'การเงินและบัญชี']);
  expect(risks.every(({ confidence }) => confidence < 0.8)).toBe(true);
});
