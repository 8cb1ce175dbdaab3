import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { thaiDigits } from '../golden/reprint.ts';
import type { Printed } from '../read/formats/printed.ts';
import { repositoryPath } from '../support/labels.ts';

const { roles } = JSON.parse(
  readFileSync(repositoryPath('data/reference/wording/headings.json'), 'utf8'),
) as { roles: Readonly<Record<string, readonly string[]>> };
const headings = Object.values(roles).flat();

const whole = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99_000_000 }));
const grouped = whole.map((value) => value.toLocaleString('en-US'));
const amount = fc.oneof(
  grouped,
  grouped.map((text) => `${text}.-`),
  grouped.map((text) => `${text} บาท`),
  grouped.map((text) => `${text}.00`),
  grouped.map((text) => text.replace(',', '')),
  grouped.map((text) => text.replace(/(\d)(?=,)/, '$1$1')),
  fc.constantFrom('-', '0', '', 'ไม่ใช้งบประมาณ', 'ไม่ใช่งบประมาณ', '๐', '1.5', '0.05', '.', ',', '−'),
  fc.tuple(grouped, grouped).map((two) => two.join(' ')),
);

const word = fc.constantFrom(
  ...['โครงการ', 'กิจกรรม', 'มาตรการ', 'อบรม', 'สำนักปลัด', 'กองคลัง', 'ประชาชน', 'ร้อยละ', 'คน'],
  ...['อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้ว', 'ยกเลิก', 'สูง', 'ปานกลาง', 'รวม', 'รวมทั้งสิ้น', '/', '✓'],
  ...[
    '(หมายเหตุ',
    ')',
    '1)',
    '๒.',
    '-',
    '"',
    "'",
    ',',
    'ลำดับที่',
    'มิติที่ 1',
    '1.1',
    'ปี',
    'พ.ศ.',
    '256๕',
  ],
  ...[
    'นาย',
    'นายก',
    'นางสาว',
    'เจตจ านง',
    'อ ำนาจ',
    'ITA',
    'ไตรมาส',
    'ต.ค.',
    'งบประมาณ',
    'ผล',
    '😀',
  ],
);
const words = fc.array(word, { minLength: 0, maxLength: 8 }).map((all) => all.join(' '));
const cell = fc.oneof(
  amount,
  words,
  fc.constantFrom('', '', '/', '-'),
  fc.integer({ min: -3, max: 40 }).map(String),
  fc.tuple(words, words).map((two) => two.join('\n')),
  fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 6 }))
    .map(([a, b]) => `${a}×${b}`),
);

const heading = fc.oneof(
  fc.constantFrom(...headings),
  fc.integer({ min: 2540, max: 2600 }).map((year) => `ปี ${year}`),
  fc.constantFrom(
    '',
    '1',
    '2',
    '๓',
    'รวม',
    'งบประมาณ (บาท)',
    'งบประมาณ (พันบาท)',
    'ไตรมาส 1',
    'ปี 256๑',
  ),
);

const caption = fc.constantFrom<Printed>(
  ...['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2567', 'องค์การบริหารส่วนตำบลสมมุติ', ''],
  ...['รายงานผลการดำเนินการ รอบ 6 เดือน ปีงบประมาณ พ.ศ. ๒๕๖๕', 'มิติที่ 2 การบริหารราชการ', '- ๓ -'],
  ...['1.1 การเสริมสร้างจิตสำนึก', 'การประเมินความเสี่ยงการทุจริต', 'รวมจำนวน ๓ โครงการ 5,000 บาท'],
  ...[
    'เป้าหมายคะแนน ITA',
    'สถิติเรื่องร้องเรียน ปี 2565',
    'ลำดับที่ ๑',
    '1. ชื่อโครงการ อบรม',
    '3. งบประมาณ 5,000 บาท',
  ],
);

/** A table of any columns and rows: rows may be short, long, repeated or merged. */
const table: fc.Arbitrary<Printed[]> = fc.integer({ min: 1, max: 9 }).chain((width) => {
  const row = fc.array(cell, { minLength: width, maxLength: width });
  const odd = fc.array(cell, { minLength: 1, maxLength: width + 2 });
  const numbered = fc
    .tuple(fc.integer({ min: 1, max: 12 }), row)
    .map(([no, cells]) => [String(no), ...cells.slice(1)]);
  const across = words.map((text) => [text, ...Array.from({ length: width - 1 }, () => '')]);
  const heads = fc.array(heading, { minLength: width, maxLength: width });
  return fc
    .tuple(
      heads,
      fc.boolean(),
      fc.array(fc.oneof(row, numbered, numbered, odd, across), { maxLength: 10 }),
    )
    .map(([head, again, rows]) => {
      const middle = rows.length >> 1;
      const repeated = again ? ['', '- ๒ -', head] : [];
      return [head, ...rows.slice(0, middle), ...repeated, ...rows.slice(middle)];
    });
});

/** Documents of captions and tables with any headings, amounts and digits. */
export const printedTables: fc.Arbitrary<Printed[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.array(caption, { maxLength: 3 }), table), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([parts, isThai]) => {
    const lines = parts.flatMap(([captions, rows]): Printed[] => [...captions, ...rows, '']);
    return isThai ? lines.map(inThaiDigits) : lines;
  });

function inThaiDigits(line: Printed): Printed {
  return typeof line === 'string' ? thaiDigits(line) : line.map(thaiDigits);
}

/** How a plain text draws tables: with tabs, strokes, spaces, or each cell on a line of its own. */
export type Drawing = 'tabs' | 'strokes' | 'spaces' | 'lines' | 'led';
export const drawings = fc.constantFrom<Drawing>(
  'tabs',
  'tabs',
  'strokes',
  'spaces',
  'lines',
  'led',
);

/** A plain text of printed lines. */
export function textOf(lines: readonly Printed[], drawing: Drawing): string {
  return lines.map((line) => (typeof line === 'string' ? line : drawn(line, drawing))).join('\n');
}

function drawn(cells: readonly string[], drawing: Drawing): string {
  const flat = cells.map((text) => text.replaceAll('\n', ' '));
  if (drawing === 'strokes') return `| ${flat.join(' | ')} |`;
  if (drawing === 'spaces') return flat.map((text) => text.padEnd(12)).join('   ');
  if (drawing === 'lines') return cells.join('\n');
  if (drawing === 'led')
    return cells.map((text) => `\t${text.replaceAll('\n', '\n\t')}`).join('\n');
  return flat.join('\t');
}
