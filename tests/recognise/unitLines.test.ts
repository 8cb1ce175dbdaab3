import { describe, expect, test } from 'vitest';
import { readText } from '../../pipelines/read/text.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';

const HEADING = 'ที่\tโครงการ\tงบประมาณ\tเบิกจ่าย\tคิดเป็นร้อยละของงาน';

/** Number, name and responsible unit of each row; rows of another kind by their kind. */
function unitsOf(...lines: string[]): string[] {
  const { tables } = recognise(readText(lines.join('\n')), []);
  return tables
    .filter(({ kind }) => kind === 'plan' || kind === 'report')
    .flatMap(({ columns, rows }) => {
      const at = columns.findIndex(({ role }) => role === 'responsible');
      const text = (i: number, cells: (typeof rows)[number]['cells']) =>
        (cells[i]?.pieces ?? []).map((piece) => `${piece.text}@${piece.no}`).join();
      return rows
        .filter(({ kind }) => kind !== 'heading' && kind !== 'blank')
        .map(({ kind, cells }) => (kind === 'data' ? text(at, cells) : kind));
    });
}

describe('projects grouped under the names of units', () => {
  test('have the unit of the line above their table, with its own place', () => {
    expect(
      unitsOf(
        ...['หน่วยงาน: กองคลัง', HEADING, '๑\tโครงการก\t๑๐๐\t๕๐\t๕๐', '๒\tโครงการข\t๑๐๐\t-\t๐'],
        '\tรวมกองคลัง ๒ โครงการ\t๒๐๐\t๕๐\t',
        ...['', 'หน่วยงาน: กองช่าง', HEADING, '๑\tโครงการค\t๑๐๐\t๑๐๐\t๑๐๐'],
        '\tรวมกองช่าง ๑ โครงการ\t๑๐๐\t๑๐๐\t',
      ),
    ).toEqual(['กองคลัง@1', 'กองคลัง@1', 'total', 'กองช่าง@7', 'total']);
  });

  test('or of the row of one cell above them', () => {
    expect(
      unitsOf(
        ...[HEADING, 'สำนักปลัด\t\t\t\t', '๑\tโครงการก\t๑๐๐\t๕๐\t๕๐'],
        ...['กองช่าง\t\t\t\t', '๑\tโครงการข\t๑๐๐\t๕๐\t๕๐'],
      ),
    ).toEqual(['code', 'สำนักปลัด@2', 'code', 'กองช่าง@4']);
  });

  test('a column for the unit of each project outranks the lines', () => {
    expect(
      unitsOf(
        ...['หน่วยงาน: กองคลัง', 'ที่\tโครงการ\tงบประมาณ\tผู้รับผิดชอบ', '๑\tโครงการก\t๑๐๐\tงานป้องกัน'],
        ...['หน่วยงาน: กองช่าง', 'ที่\tโครงการ\tงบประมาณ\tผู้รับผิดชอบ', '๑\tโครงการข\t๑๐๐\t'],
      ),
    ).toEqual(['งานป้องกัน@3', '']);
  });

  test('one unit above all of them is that of the letter, unless it is said to be responsible', () => {
    const rows = [HEADING, '๑\tโครงการก\t๑๐๐\t๕๐\t๕๐'];
    expect(unitsOf('ส่วนราชการ: สำนักปลัด', ...rows)).toEqual(['']);
    expect(unitsOf('สำนักปลัด', ...rows)).toEqual(['']);
    expect(unitsOf('หน่วยงานรับผิดชอบ: สำนักปลัด', ...rows)).toEqual(['สำนักปลัด@1']);
  });

  test('a unit with much said between it and the table is not its', () => {
    const rows = [HEADING, '๑\tโครงการก\t๑๐๐\t๕๐\t๕๐'];
    expect(
      unitsOf('หน่วยงาน: กองคลัง', ...rows, 'หน่วยงาน: กองช่าง', 'คำหนึ่ง', 'คำสอง', 'คำสาม', ...rows),
    ).toEqual(['', '']);
  });
});
