import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../app/format/finding.ts';
import { ruleWords } from '../../app/format/words/rules.ts';
import type { Style } from '../../app/format/number.ts';

const thai: Style = { language: 'th', digits: 'arabic' };

describe('a finding in words', () => {
  test('names both values of a contradiction, with unit and year', () => {
    const detail = JSON.stringify({
      project_no: 28,
      fiscal_year: 2566,
      table_baht: 0,
      sheet_baht: 1_000_000,
      table_state: 'zero',
      sheet_state: 'amount',
    });
    const words = describeFinding('sheet_differs_from_table', detail, thai);
    expect(words.sentence).toBe(
      'ปี 2566: ตารางแผนพิมพ์ 0 บาท แต่ใบรายละเอียดของโครงการเดียวกันพิมพ์ 1,000,000 บาท',
    );
    expect(words.pairs).toContainEqual({ label: 'ตารางแผน', value: '0 บาท' });
    expect(words.pairs).toContainEqual({ label: 'ใบรายละเอียด', value: '1,000,000 บาท' });
  });

  test('says which kind of nothing stands where there is no amount', () => {
    const detail = JSON.stringify({
      table_baht: 50_000,
      sheet_baht: null,
      table_state: 'amount',
      sheet_state: 'no_budget',
    });
    const { sentence } = describeFinding('sheet_differs_from_table', detail, thai);
    expect(sentence).toContain('50,000 บาท');
    expect(sentence).toContain('พิมพ์ ไม่ใช้งบประมาณ');
    expect(sentence).not.toContain('0 บาท แต่ใบ ');
  });

  test('gives money its unit only where money is totalled', () => {
    const total = (measure: string): string =>
      describeFinding(
        'stated_total_differs',
        JSON.stringify({ scope: '1.2', measure, stated: 440_000, computed: 760_000, unread: 0 }),
        thai,
      ).sentence;
    expect(total('budget')).toBe(
      'งบประมาณ (ภารกิจ 1.2): เอกสารพิมพ์ 440,000 บาท แต่ผลบวกของรายการที่อ่านได้คือ 760,000 บาท',
    );
    expect(total('projects')).toContain('จำนวนโครงการ (ภารกิจ 1.2): เอกสารพิมพ์ 440,000 แต่');
  });

  test('offers what would make the figures agree, as no more than that', () => {
    const repair = { change: 'tenth', of: 'row', from: 300_000, to: 30_000, cells: 2 };
    const detail = { scope: 'document', measure: 'budget', stated: 766_000, computed: 1_036_000 };
    const words = describeFinding(
      'stated_total_differs',
      JSON.stringify({ ...detail, repair }),
      thai,
    );
    expect(words.suggestion).toBe(
      'หากอ่าน 300,000 บาท ในแถวหนึ่งเป็น 30,000 บาท ยอดจะตรงกัน ' +
        '(ต่างกันสิบเท่า มี 2 ช่องที่พิมพ์ค่านี้) — เป็นข้อเสนอให้ตรวจสอบ ไม่ได้แก้ไขข้อมูล',
    );
    expect(words.pairs.map(({ value }) => value).join()).not.toContain('tenth');
    expect(describeFinding('stated_total_differs', JSON.stringify(detail), thai).suggestion).toBe(
      null,
    );
  });

  test('quotes what is printed and the kind of field', () => {
    const detail = JSON.stringify({ printed: '๕๑๖๖,๐๐๐', read_as: null, field: 'budget_baht' });
    expect(describeFinding('malformed_number', detail, thai).sentence).toBe(
      'ช่องงบประมาณพิมพ์ว่า “๕๑๖๖,๐๐๐” ซึ่งผิดรูปตัวเลข ระบบอ่านเป็น: อ่านไม่ได้',
    );
  });

  test('keeps to the plain sentence when a value is missing', () => {
    const words = describeFinding('numbering_gap', JSON.stringify({ after: 3 }), thai);
    expect(words.sentence).toBe('ลำดับที่ของโครงการข้ามไป');
    expect(words.pairs).toEqual([{ label: 'ลำดับก่อนหน้า', value: '3' }]);
  });

  test.each(['not JSON', '[]', 'null', '"x"', '{}'])('survives the detail %j', (detail) => {
    const words = describeFinding('no_such_rule', detail, thai);
    expect(words.sentence).toBe('ระบบพบสิ่งที่ควรตรวจสอบในเอกสาร');
    expect(words.pairs).toEqual([]);
  });

  test('says every year for which the same two values stand', () => {
    const detail = { scope: '1', measure: 'budget', stated: 1_330_000, computed: 1_200_000 };
    const years = { fiscal_year: 2566, fiscal_years: [2566, 2567, 2568, 2569, 2570] };
    const words = describeFinding(
      'stated_total_differs',
      JSON.stringify({ ...detail, ...years, unread: 2, unsure: 0, may_be_unread: true }),
      thai,
    );
    expect(words.sentence).toBe(
      'ปี 2566–2570: งบประมาณ (มิติที่ 1): เอกสารพิมพ์ 1,330,000 บาท ' +
        'แต่ผลบวกของรายการที่อ่านได้คือ 1,200,000 บาท',
    );
    expect(words.pairs).toContainEqual({ label: 'ช่องที่ยังไม่รู้ค่า', value: '2' });
    expect(words.pairs.map(({ label }) => label)).not.toContain('ค่าที่อ่านไม่แน่ชัด');
    expect(words.pairs.map(({ value }) => value)).toContain(
      'ส่วนต่างอาจมาจากช่องที่อ่านไม่ได้ จึงยังสรุปไม่ได้',
    );
  });

  test('lists the printed parts of a total, a dash as not stated', () => {
    const parts = [
      { scope: '1.1', value: 10_000, printed: '๑๐,๐๐๐' },
      { scope: '3.2', value: null, printed: '๕๑๖๖,๐๐๐' },
    ];
    const detail = { scope: 'document', measure: 'budget', stated: 766_000 };
    const words = describeFinding(
      'stated_sum_differs',
      JSON.stringify({ ...detail, sum_of_stated_parts: 550_000, parts }),
      thai,
    );
    expect(words.pairs).toContainEqual({
      label: 'ยอดย่อยที่พิมพ์',
      value: 'ภารกิจ 1.1 ๑๐,๐๐๐; ภารกิจ 3.2 ๕๑๖๖,๐๐๐',
    });
  });

  test('shows an unknown key with its value and no programmer’s word', () => {
    const words = describeFinding('no_such_rule', JSON.stringify({ odd_key: 'ค่า ก' }), thai);
    expect(words.pairs).toEqual([{ label: 'ค่าอื่น', value: 'ค่า ก' }]);
  });
});

test('no rule accuses: the words of guilt stand nowhere', () => {
  const all = JSON.stringify(ruleWords);
  for (const word of ['ทุจริต', 'ผิดกฎหมาย', 'โกง', 'corrupt', 'fraud', 'guilt']) {
    expect(all).not.toContain(word);
  }
});
